import Canvas

extension HTMLStyle {
  /// The size of type with which a synthesis takes one page of A4 at most, as printed by Chromium with fonts as broad as
  /// DejaVu Sans: a page cannot measure itself without a script.
  static func onePageType(_ document: Document, hasLogo: Bool) -> StaticString {
    switch document.load + (hasLogo ? 350 : 0) {
    case ...4200: "8pt"
    case ...4750: "7.5pt"
    case ...5800: "7pt"
    default: "6.6pt"
    }
  }

  /// The size of its title, which may be as long as three names.
  static func onePageHeading(_ document: Document) -> StaticString {
    document.title.plain.count > 250 ? "1.25rem" : "1.75rem"
  }
}

extension Document {
  /// What a page must hold, in characters of running text: a heading, an item and an axis too many take the room of some.
  fileprivate var load: Int {
    3 * title.plain.count + (opening + sections.flatMap(\.blocks)).map(\.load).reduce(0, +)
      + sections.map { $0.title.plain.count + 60 }.reduce(0, +)
  }
}

extension Block {
  fileprivate var load: Int {
    switch self {
    case .headline(let text), .paragraph(let text), .notice(let text): text.plain.count
    case .bullets(let items), .steps(let items): items.map { $0.plain.count + 25 }.reduce(0, +)
    case .facts(let facts): facts.map { $0.label.plain.count + $0.text.plain.count + 25 }.reduce(0, +)
    case .quote(let lines): lines.map(\.count).reduce(0, +)
    case .figure(let figure):
      if case .profile(let profile) = figure.content { 40 * max(0, profile.bars.count - Figure.columnAxes) } else { 0 }
    case .table: 0
    }
  }
}
