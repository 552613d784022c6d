import Maturity
import Reports

/// What stands above and below the text of each page: whom it is about and when, which page of how many.
struct Margins {
  private let head: SetText
  private let numbers: [SetText]
  private let style: Look.Style

  /// A report of one page needs neither.
  init(_ document: Document, pageCount: Int, look: Look, paper: Paper) throws(PDFError) {
    style = look.running
    let language = document.language.rawValue
    head = try Self.fitted(document.runningHead, style, language: language, paper: paper)
    var numbers: [SetText] = []
    for page in 0..<(pageCount > 1 ? pageCount : 0) {
      let text = "\(page + 1)\u{A0}/\u{A0}\(pageCount)"
      numbers.append(try paper.label(text, size: style.size, language: language))
    }
    self.numbers = numbers
  }

  /// Draws them on a page, by its number from 0.
  func draw(on page: Int, with painter: Painter) throws(PDFError) {
    guard numbers.indices.contains(page) else { return }
    let right = Sheet.left + Sheet.width
    painter.decorate { paper in
      paper.draw(head, at: Point(x: Sheet.left, y: Sheet.headBaseline), style.colour)
      let rule = Point(x: Sheet.left, y: Sheet.headBaseline + 7)
      paper.line(from: rule, to: Point(x: right, y: rule.y), Pen(width: 0.4, colour: Palette.light.rule))
      paper.draw(numbers[page], at: Point(x: right - numbers[page].width, y: Sheet.footBaseline), style.colour)
    }
  }

  /// A text cut at a word where it is too long for its line.
  private static func fitted(
    _ text: String, _ style: Look.Style, language: String, paper: Paper
  ) throws(PDFError) -> SetText {
    let whole = try paper.label(text, size: style.size, language: language)
    guard whole.width > Sheet.width else { return whole }
    let span = SetText.Span(bytes: 0..<text.utf8.count, isStrong: false, language: language)
    let lines = try paper.set(text, size: style.size, width: Sheet.width - style.size, spans: [span])
    let end = lines.runs.first { $0.line == 1 }?.start ?? text.utf8.count
    let kept = String(decoding: Array(text.utf8.prefix(end)), as: UTF8.self)
    let trimmed = kept.reversed().drop { " \u{A0}·,;:".contains($0) }.reversed()
    return try paper.label(String(trimmed) + "…", size: style.size, language: language)
  }
}
