/// Writes the tree of a document's parts into a file.
struct ElementWriter {
  let structure: StructureTree
  let pages: [PDFFile.Reference]
  let annotations: [PDFFile.Reference]
  /// Of a page.
  let height: Double

  /// - Returns: the objects of the elements that have a place in the tree.
  func write(below root: PDFFile.Reference, to file: PDFFile) -> [StructureTree.ID: PDFFile.Reference] {
    var written: [StructureTree.ID: PDFFile.Reference] = [:]
    for (id, element) in structure.elements.enumerated() where element.isPlaced {
      // A parent is always made before its children.
      guard let parent = element.parent.map({ written[$0] }) ?? root else { continue }
      written[id] = file.add(
        .dictionary([
          "Type": .name("StructElem"), "S": .name(element.kind.name), "P": .existing(parent),
          "Lang": element.language.map { .text($0) }, "Alt": element.alternative.map { .text($0) },
          "ActualText": element.words.map { .text($0) },
          "A": attributes(of: element),
        ]))
    }
    for (id, object) in written.sorted(by: { $0.key < $1.key }) {
      let children = structure.elements[id].children.compactMap { child(of: $0, written) }
      file.set("K", of: object, to: .array(children))
    }
    return written
  }

  private func child(
    of child: StructureTree.Child, _ written: [StructureTree.ID: PDFFile.Reference]
  ) -> PDFFile.Object? {
    switch child {
    case .element(let id): written[id].map { .existing($0) }
    case .content(let page, let number):
      .dictionary(["Type": .name("MCR"), "Pg": .existing(pages[page]), "MCID": .integer(number)])
    case .link(let index): .dictionary(["Type": .name("OBJR"), "Obj": .existing(annotations[index])])
    }
  }

  private func attributes(of element: StructureTree.Element) -> PDFFile.Object? {
    switch element.kind {
    case .columnHeading: .dictionary(["O": .name("Table"), "Scope": .name("Column")])
    case .rowHeading: .dictionary(["O": .name("Table"), "Scope": .name("Row")])
    case .list(let numbering): .dictionary(["O": .name("List"), "ListNumbering": .name(numbering.name)])
    case .figure:
      element.box.map { _, box in
        let corners = [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
        return .dictionary([
          "O": .name("Layout"), "Placement": .name("Block"), "BBox": .array(corners.map { .real($0) }),
        ])
      }
    default: nil
    }
  }
}

extension StructureTree.Kind.Numbering {
  fileprivate var name: String {
    switch self {
    case .none: "None"
    case .disc: "Disc"
    case .decimal: "Decimal"
    }
  }
}
