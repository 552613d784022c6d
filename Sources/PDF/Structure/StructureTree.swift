/// What the document's parts are and how they stand to each other: headings, paragraphs, tables, for who does not see it.
///
/// An element takes its place among its parent's when the first thing of it is drawn, so that the order of the tree is
/// the order of the pages.
final class StructureTree {
  private(set) var elements: [Element]

  /// An element by its place in ``elements``.
  typealias ID = Int

  static let root: ID = 0

  struct Element {
    let kind: Kind
    let parent: ID?
    /// Where it is not the language around it.
    let language: String?
    /// For who cannot see what it shows.
    let alternative: String?
    /// What it says, where its glyphs cannot.
    var words: String?
    var children: [Child] = []
    var isPlaced = false
    var box: (page: Int, Box)?
  }

  enum Child {
    case element(ID)
    /// A marked content of a page, by its number there.
    case content(page: Int, number: Int)
    case link(Int)
  }

  /// The standard types of ISO 32000-1, 14.8.4, that are used.
  enum Kind: Equatable {
    case document, section
    case heading(Int)
    case paragraph, quotation, span, link, caption, figure
    case list(Numbering), item, label, body
    case table, head, rows, row, columnHeading, rowHeading, cell
    case contents, contentsItem, reference

    enum Numbering { case none, disc, decimal }
  }

  init(language: String) {
    elements = [Element(kind: .document, parent: nil, language: language, alternative: nil, isPlaced: true)]
  }

  func add(_ kind: Kind, to parent: ID, language: String? = nil, alternative: String? = nil) -> ID {
    elements.append(Element(kind: kind, parent: parent, language: language, alternative: alternative))
    return elements.count - 1
  }

  /// Gives an element its place after what was drawn before, unless it has one.
  func place(_ element: ID) {
    guard !elements[element].isPlaced, let parent = elements[element].parent else { return }
    elements[element].isPlaced = true
    place(parent)
    elements[parent].children.append(.element(element))
  }

  func append(_ child: Child, to element: ID) {
    place(element)
    elements[element].children.append(child)
  }

  func say(_ words: String, for element: ID) { elements[element].words = words }

  func setBox(_ box: Box, on page: Int, of element: ID) { elements[element].box = (page, box) }
}

extension StructureTree.Kind {
  /// As the file names it.
  var name: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .heading(let level): "H\(level)"
    case .paragraph: "P"
    case .quotation: "BlockQuote"
    case .span: "Span"
    case .link: "Link"
    case .caption: "Caption"
    case .figure: "Figure"
    case .list: "L"
    case .item: "LI"
    case .label: "Lbl"
    case .body: "LBody"
    case .table: "Table"
    case .head: "THead"
    case .rows: "TBody"
    case .row: "TR"
    case .columnHeading, .rowHeading: "TH"
    case .cell: "TD"
    case .contents: "TOC"
    case .contentsItem: "TOCI"
    case .reference: "Reference"
    }
  }
}
