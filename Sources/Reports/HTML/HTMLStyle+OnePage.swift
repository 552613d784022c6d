import Wording

extension HTMLStyle {
  /// The size of type with which a synthesis takes one page of A4 at most, as printed by Chromium with fonts as broad as
  /// DejaVu Sans: a page cannot measure itself without a script.
  static func onePageType(_ document: Document, hasLogo: Bool) -> StaticString {
    let text = Double(document.characters)
    let rest = document.figureCharacters + (hasLogo ? 350 : 0)
    // Type half as large takes a quarter of the room; a figure and a logo stay as they are.
    let fitting = sizes.first { points, _ in text * (points / 8) * (points / 8) + rest <= 4200 }
    return fitting?.text ?? "6.6pt"
  }

  private static let sizes: [(points: Double, text: StaticString)] = [(8, "8pt"), (7.5, "7.5pt"), (7, "7pt")]

  /// The size of its title, which may be as long as three names.
  static func onePageHeading(_ document: Document) -> StaticString {
    document.title.plain.count > 250 ? "1.25rem" : "1.75rem"
  }
}

/// What a page must hold, in characters of running text at its largest size.
extension Document {
  /// A heading and an item take the room of some more.
  fileprivate var characters: Int {
    3 * title.plain.count + blocks.map(\.characters).reduce(0, +)
      + sections.map { $0.title.plain.count + 60 }.reduce(0, +)
  }

  /// By how much figures are higher than one of eight axes, which the rest allows for: 298 points; 468 is the most that
  /// the style sheet gives one, and a point of a column holds some five characters.
  fileprivate var figureCharacters: Double {
    figures.map { figure in
      let height = figure.drawing(figure.columnLayout, in: language).height * 0.77
      return max(0, (min(height, 468) - 298) * 5.3)
    }.reduce(0, +)
  }

  private var blocks: [Block] { opening + sections.flatMap(\.blocks) }
}

extension Block {
  fileprivate var characters: Int {
    switch self {
    case .headline(let text), .paragraph(let text), .notice(let text): text.plain.count
    case .bullets(let items), .steps(let items): items.map { $0.plain.count + 25 }.reduce(0, +)
    case .facts(let facts): facts.map { $0.label.plain.count + $0.text.plain.count + 25 }.reduce(0, +)
    case .quote(let lines): lines.map(\.count).reduce(0, +)
    case .table, .figure: 0
    }
  }
}
