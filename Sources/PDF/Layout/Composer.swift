import Maturity
import Reports
import Wording

/// Sets a document as a column of strips, to be broken into pages.
struct Composer {
  let document: Document
  let look: Look
  let paper: Paper
  let structure: StructureTree
  private(set) var strips: [Flow.Strip] = []
  private(set) var pieces: [Piece] = []
  private(set) var headings: [Heading] = []
  /// The document's own.
  let language: String
  /// Of the column that is being set.
  private(set) var width = Sheet.width
  /// How many strips come before the first section.
  private(set) var openingCount = 0
  /// The scale's highest rank, as the figures have it.
  let topRank: Int
  /// Where links may lead.
  let anchors: Set<String>

  /// Draws what stands beside a line, by its number.
  typealias Beside = (Painter, Int, Point) throws(PDFError) -> Void

  /// What draws a strip.
  struct Piece {
    /// The strip's top left is at the point.
    let draw: (Painter, Point) throws(PDFError) -> Void
    /// What is said again above it, whose top left is at the point.
    var drawHead: (Painter, Point) -> Void = { _, _ in }
  }

  /// A heading of a section.
  struct Heading {
    let title: String
    let anchor: String
    /// From 1.
    let depth: Int
    let strip: Int
  }

  init(_ document: Document, logo: Logo?, look: Look, paper: Paper) throws(PDFError) {
    self.document = document
    self.look = look
    self.paper = paper
    language = document.language.rawValue
    structure = StructureTree(language: language)
    anchors = Set(document.sections.flatMap(\.anchors))
    topRank = document.sections.compactMap(\.topRank).max() ?? 0
    if let logo { addLogo(logo) }
    try addTitle()
    try add(document.opening, to: StructureTree.root)
    openingCount = strips.count
    if document.profile == .synthesis { width = Sheet.columnWidth } else { try addContents() }
    for section in document.sections { try add(section, depth: 1, to: StructureTree.root) }
  }

  mutating func add(_ strip: Flow.Strip, _ piece: Piece) {
    strips.append(strip)
    pieces.append(piece)
  }

  mutating func keepTogether(_ range: Range<Int>) { Flow.keepTogether(range, in: &strips, height: Sheet.height) }

  /// Keeps a heading with two lines at least of what follows; `strip` is its last.
  mutating func keepWithNext(_ strip: Int) { Flow.keep(strip, withNext: 2 * look.body.leading, in: &strips) }

  /// Of lines of text.
  var measure: Double { min(look.measure, width) }

  private mutating func addLogo(_ logo: Logo) {
    let scale = min(look.logo.height / Double(logo.height), look.logo.width / Double(logo.width))
    let (width, height) = (Double(logo.width) * scale, Double(logo.height) * scale)
    // What it shows is not known: that it is the organisation's is, and the title has its name.
    let alternative = document.language("Logo de l’organisation", "The organisation’s logo")
    let element = structure.add(.figure, to: StructureTree.root, alternative: alternative)
    add(
      Flow.Strip(height: height + look.largeGap),
      Piece { (painter, point) throws(PDFError) in
        let box = Box(x: point.x, y: point.y, width: width, height: height)
        painter.structure.setBox(box, on: painter.page, of: element)
        try painter.mark(element) { (paper) throws(PDFError) in try paper.draw(logo, in: box) }
      })
  }

  private mutating func addTitle() throws(PDFError) {
    let title = structure.add(.heading(1), to: StructureTree.root)
    for line in try titleLines() {
      add(try setBalanced(line, look.title(document.title), in: title), before: 0)
      keepTogether(0..<strips.count)
    }
  }

  /// The title where it is broken best: on one line, or else before whom it is about.
  private func titleLines() throws(PDFError) -> [RichText] {
    let title = document.title
    let whole = try paper.label(title.plain, size: look.title(title).size, isStrong: true, language: language)
    guard whole.width > width, let first = title.spans.first else { return [title] }
    return [RichText([first]), RichText(Array(title.spans.dropFirst()))].filter { !$0.isEmpty }
  }

  private mutating func add(_ section: Section, depth: Int, to parent: StructureTree.ID) throws(PDFError) {
    let element = structure.add(.section, to: parent)
    let start = strips.count
    try addHeading(section.title, anchor: section.anchor, depth: depth, to: element)
    let next = strips.count
    try add(section.blocks, to: element)
    for section in section.sections { try add(section, depth: depth + 1, to: element) }
    keepWithNext(next - 1)
    if section.isKeptTogether { keepTogether(start..<strips.count) }
  }

  /// A heading, which a link and the outline lead to.
  mutating func addHeading(
    _ title: RichText, anchor: String, depth: Int, to element: StructureTree.ID
  ) throws(PDFError) {
    let heading = structure.add(.heading(min(depth + 1, 6)), to: element)
    headings.append(Heading(title: title.plain, anchor: anchor, depth: depth, strip: strips.count))
    let start = strips.count
    add(try setBalanced(title, look.heading(depth), in: heading), before: look.spaceAbove(depth))
    keepTogether(start..<strips.count)
  }

  /// A text line by line, so that a page may end in it, but for its first and its last line alone.
  mutating func add(
    _ text: RichText, _ style: Look.Style, before: Double, in element: StructureTree.ID
  ) throws(PDFError) {
    add(try set(text, style, width: measure, in: element), before: before)
  }

  /// The lines of a passage, `x` from the left of the column.
  ///
  /// What is read before each line is drawn by `left`, what is read after it by `right`; they get the line's number and its
  /// top at the left of the column.
  mutating func add(
    _ passage: Passage, before: Double, x: Double = 0, left: @escaping Beside = { _, _, _ in },
    right: @escaping Beside = { _, _, _ in }
  ) {
    let count = passage.lineCount
    for line in 0..<count {
      let strip = Flow.Strip(
        height: passage.style.leading, before: line == 0 ? before : 0,
        isKeptWithNext: count > 1 && (line == 0 || line == count - 2))
      add(
        strip,
        Piece { (painter, point) throws(PDFError) in
          try left(painter, line, point)
          passage.draw(line, at: point.moved(right: x), with: painter)
          try right(painter, line, point)
        })
    }
  }
}

extension Section {
  /// Its own and those of the sections in it.
  fileprivate var anchors: [String] { [anchor] + sections.flatMap(\.anchors) }

  /// The highest rank that a figure in it has.
  fileprivate var topRank: Int? {
    let here = blocks.compactMap { block -> Int? in
      guard case .figure(let figure) = block else { return nil }
      switch figure.content {
      case .profile(let profile): return profile.levels.count - 1
      case .heatMap(let map): return map.levels.count - 1
      }
    }
    return (here + sections.compactMap(\.topRank)).max()
  }
}
