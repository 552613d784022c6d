/// Draws on the pages, and notes what part of the text each mark on them is.
final class Painter {
  let paper: Paper
  let structure: StructureTree
  private(set) var page = 0
  private(set) var links: [Link] = []
  /// For each page, the element of each of its marked contents; nil for what is no part of the text.
  private(set) var marks: [[StructureTree.ID?]] = [[]]
  private var open: StructureTree.ID??
  /// Where each anchor is, from 1.
  let pageNumbers: [String: Int]

  /// A place on a page that leads to another.
  struct Link {
    let page: Int
    let box: Box
    /// The anchor of a section.
    let target: String
    let element: StructureTree.ID
    /// What it says.
    let text: String
  }

  init(on paper: Paper, structure: StructureTree, pageNumbers: [String: Int]) {
    self.paper = paper
    self.structure = structure
    self.pageNumbers = pageNumbers
  }

  /// What is drawn in `body` is part of that element.
  func mark<Failure: Error>(
    _ element: StructureTree.ID, _ body: (Paper) throws(Failure) -> Void
  ) throws(Failure) {
    begin(element)
    try body(paper)
  }

  /// What is drawn in `body` says nothing: a rule, a tint, what stands on every page.
  func decorate(_ body: (Paper) -> Void) {
    begin(nil)
    body(paper)
  }

  /// Makes a place lead to a section.
  func link(_ box: Box, to target: String, of element: StructureTree.ID, text: String) {
    structure.append(.link(links.count), to: element)
    links.append(Link(page: page, box: box, target: target, element: element, text: text))
  }

  func endPage() {
    end()
    paper.endPage()
    page += 1
    marks.append([])
  }

  /// Ends what is drawn; the pages can be finished.
  func end() {
    if let open { paper.endMarked(isArtifact: open == nil) }
    open = nil
  }

  private func begin(_ element: StructureTree.ID?) {
    if let open, open == element { return }
    end()
    open = .some(element)
    paper.beginMarked(isArtifact: element == nil)
    if let element { structure.append(.content(page: page, number: marks[page].count), to: element) }
    marks[page].append(element)
  }
}
