import Canvas
import Maturity
import Wording

/// The one style sheet of a page.
///
/// Colours are named once, for light and for dark; on paper they are always the light ones.
struct HTMLStyle {
  private let document: Document
  private let hasLogo: Bool

  init(_ document: Document, hasLogo: Bool = false) {
    self.document = document
    self.hasLogo = hasLogo
  }

  var text: String {
    """

    :root { color-scheme: light dark; \(variables(.light)) }
    @media screen and (prefers-color-scheme: dark) { :root { \(variables(.dark)) } }
    \(Self.page)
    \(Self.tables)
    \(Self.figures)
    \(inks)
    \(Self.screen)
    \(print)

    """
  }

  private static let names: [(name: String, colour: @Sendable (Palette) -> Colour)] = [
    ("paper", { $0.paper }), ("surface", { $0.surface }), ("rule", { $0.rule }), ("text", { $0.text }),
    ("muted", { $0.muted }), ("track", { $0.track }), ("accent", { $0.accent }), ("on-accent", { $0.onAccent }),
    ("blank", { $0.blank }),
  ]

  private func variables(_ palette: Palette) -> String {
    let fixed = Self.names.map { "--\($0.name): \($0.colour(palette).hex);" }
    let scale = heats.map { "--\(SVGDrawing.className($0)): \(palette($0).hex);" }
    return (fixed + scale).joined(separator: " ")
  }

  /// The tints of the report's scale and what is written on them.
  private var heats: [Drawing.Ink] {
    (0...document.top).flatMap { rank in
      [.heat(rank: rank, top: document.top), .onHeat(rank: rank, top: document.top)]
    }
  }

  /// A class for every ink of a drawing, and for the cells of tables that have a tint.
  private var inks: String {
    let fixed: [Drawing.Ink] = [.text, .muted, .paper, .track, .accent, .onAccent, .blank]
    let drawn = (fixed + heats).map { ink in
      let name = SVGDrawing.className(ink)
      return "svg .\(name) { color: var(--\(name)); }"
    }
    let cells = (0...document.top).map { rank in
      let name = SVGDrawing.className(.heat(rank: rank, top: document.top))
      return "td.\(name), th.\(name) { background: var(--\(name)); color: var(--on-\(name)); }"
    }
    return (drawn + cells).joined(separator: "\n")
  }

  /// `text` as a string of CSS: whatever is neither a letter nor a digit is written by its number.
  static func string(_ text: String) -> String {
    var result = ""
    for scalar in Sanitiser.line(text).unicodeScalars {
      let isPlain = scalar.value >= 0xA0 || scalar.properties.numericType == .decimal || scalar.properties.isAlphabetic
      if isPlain || scalar == " " {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return "\"\(result)\""
  }

  /// The head and the number of each page of a report that has several.
  private var print: String {
    guard document.profile != .synthesis else {
      return Self.paper + "\n"
        + Self.onePage(
          type: Self.onePageType(document, hasLogo: hasLogo), heading: Self.onePageHeading(document))
    }
    let head = document.runningHead.count > 100 ? document.runningHead.prefix(99) + "…" : document.runningHead[...]
    return """
      @page {
       size: A4; margin: 20mm 18mm 18mm;
       @top-left { content: \(Self.string(String(head))); \(Self.marginType) vertical-align: bottom; padding-bottom: 5mm; }
       @bottom-left { content: \(Self.string(HTMLReport.colophon(in: document.language))); \(Self.marginType) vertical-align: top; padding-top: 5mm; }
       @bottom-right { content: counter(page) " / " counter(pages); \(Self.marginType) vertical-align: top; padding-top: 5mm; }
      }
      @page :first { @top-left { content: none; } }
      @media print { footer { display: none; } }

      """ + Self.paper
  }

  private static let marginType = "font: 7.5pt system-ui, sans-serif; color: \(Palette.light.muted.hex);"
}
