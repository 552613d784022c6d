import CPango
import Reports

/// The pages being drawn; lengths in points from the top left.
final class Paper {
  /// In Debian's fonts-dejavu-core, which every desktop has: its figures are all of one width, its letters cover Latin,
  /// Greek and Cyrillic, the arrows and signs of the reports besides.
  static let family = "DejaVu Sans"

  let size: Size
  private let handle: OpaquePointer

  struct Size: Equatable {
    let width: Double
    let height: Double

    static let a4 = Size(width: 595.28, height: 841.89)
  }

  /// Blank pages; `libraries` is as ``PDFReport`` has it.
  init(_ size: Size = .a4, libraries: String) throws(PDFError) {
    if let missing = cp_load(libraries) { throw .missingLibrary(String(cString: missing)) }
    guard let handle = cp_open(size.width, size.height) else { throw .failed("out of memory") }
    self.size = size
    self.handle = handle
    guard cp_has_family(handle, Self.family) else { throw .noFont(Self.family) }
    cp_set_family(handle, Self.family)
  }

  deinit { cp_close(handle) }

  /// Sets a text in lines of that width, or on one line where it is nil.
  func set(
    _ text: String, size: Double, width: Double?, alignment: CPAlignment = .start,
    wrapping: CPWrapping = .anywhere, spans: [SetText.Span]
  ) throws(PDFError) -> SetText {
    var text = text
    let set = text.withUTF8 { bytes in
      withCSpans(spans) { spans in
        bytes.withMemoryRebound(to: CChar.self) {
          cp_set_text(
            handle, $0.baseAddress, $0.count, size, width ?? -1, alignment, wrapping, spans.baseAddress, spans.count)
        }
      }
    }
    guard let set else { throw .failed("out of memory") }
    return SetText(set)
  }

  /// A text of one look on one line.
  func label(_ text: String, size: Double, isStrong: Bool = false, language: String) throws(PDFError) -> SetText {
    let span = SetText.Span(bytes: 0..<text.utf8.count, isStrong: isStrong, language: language)
    return try set(text, size: size, width: nil, spans: [span])
  }

  func endPage() { cp_end_page(handle) }

  /// Ends the pages; nothing can be drawn after.
  func finish() throws(PDFError) -> [UInt8] {
    var length = 0
    guard let bytes = cp_finish(handle, &length) else {
      throw .failed(cp_failure(handle).map { String(cString: $0) } ?? "out of memory")
    }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  func beginMarked(isArtifact: Bool) { cp_begin_marked(handle, isArtifact) }
  func endMarked(isArtifact: Bool) { cp_end_marked(handle, isArtifact) }

  func fill(_ box: Box, radius: Double = 0, _ colour: Colour) {
    set(colour)
    cp_fill_rectangle(handle, box.x, box.y, box.width, box.height, radius)
  }

  func fillCircle(_ centre: Point, radius: Double, _ colour: Colour) {
    set(colour)
    cp_fill_circle(handle, centre.x, centre.y, radius)
  }

  func line(from start: Point, to end: Point, _ pen: Pen) {
    set(pen.colour)
    cp_draw_line(handle, start.x, start.y, end.x, end.y, pen.width, pen.dash)
  }

  func draw(_ logo: Logo, in box: Box) throws(PDFError) {
    let isDrawn = logo.bytes.withUnsafeBufferPointer { bytes in
      switch logo.format {
      case .png: cp_draw_png(handle, bytes.baseAddress, bytes.count, box.x, box.y, box.width, box.height)
      case .jpeg:
        cp_draw_jpeg(
          handle, bytes.baseAddress, bytes.count, Int32(logo.width), Int32(logo.height), box.x, box.y, box.width,
          box.height)
      }
    }
    if !isDrawn { throw .damagedLogo }
  }

  /// Draws one run; the text's left is at the point, its line's baseline too.
  func draw(_ run: Int, of text: SetText, at point: Point, _ colour: Colour) {
    set(colour)
    text.draw(run, x: point.x, baseline: point.y)
  }

  /// Draws a text of one line.
  func draw(_ text: SetText, at point: Point, _ colour: Colour) {
    for run in text.runs.indices { draw(run, of: text, at: point, colour) }
  }

  private func set(_ colour: Colour) {
    cp_set_colour(handle, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
  }
}

/// A place on a page; y grows downwards.
struct Point: Equatable {
  var x: Double
  var y: Double

  func moved(right: Double = 0, down: Double = 0) -> Point { Point(x: x + right, y: y + down) }
}

/// What lines are drawn with.
struct Pen {
  let width: Double
  /// The length of its dashes and of the gaps between them; 0 for a whole line.
  var dash = 0.0
  let colour: Colour
}

/// A rectangle; y grows downwards.
struct Box: Equatable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double
}

/// Calls `body` with the spans as C has them, whose strings live that long.
private func withCSpans<Result>(
  _ spans: [SetText.Span], _ body: (UnsafeBufferPointer<CPSpan>) -> Result
) -> Result {
  let languages = Array(Set(spans.map(\.language))).sorted()
  let codes = languages.map { Array($0.utf8CString) }
  let places = codes.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  return codes.flatMap(\.self).withUnsafeBufferPointer { all in
    let converted = spans.map { span in
      let place = languages.firstIndex(of: span.language).map { places[$0] } ?? 0
      return CPSpan(
        start: span.bytes.lowerBound, end: span.bytes.upperBound, is_strong: span.isStrong,
        language: all.baseAddress.map { $0 + place })
    }
    return converted.withUnsafeBufferPointer(body)
  }
}
