import Reports

/// Completes the pages with what cairo leaves out: what their parts are, where links lead, what the file is.
struct StructureWriter {
  let metadata: Metadata
  let structure: StructureTree
  /// As ``Painter/marks``, without an empty last page.
  let marks: [[StructureTree.ID?]]
  let links: [Painter.Link]
  let outline: Outline
  /// Where each anchor is.
  let targets: [String: Outline.Target]
  let size: Paper.Size

  func write(_ pages: [UInt8], libraries: String) throws(PDFError) -> [UInt8] {
    let file = try PDFFile(pages, libraries: libraries)
    let pages = file.pages
    guard pages.count == marks.count else { throw .failed("\(pages.count) pages for \(marks.count)") }
    for (number, page) in pages.enumerated() { try writeContent(of: page, number, in: file) }
    // cairo numbers glyphs as the file does and leaves out to say so, which PDF/UA-1 (7.21.3.2) wants.
    for font in file.outlineFonts { file.set("CIDToGIDMap", of: font, to: .name("Identity")) }
    let annotations = writeLinks(on: pages, in: file)
    writeStructure(pages, annotations, in: file)
    writeCatalogue(pages, in: file)
    return try file.write()
  }

  private func writeContent(of page: PDFFile.Reference, _ number: Int, in file: PDFFile) throws(PDFError) {
    let names = marks[number].map { $0.map { structure.elements[$0].kind.name } }
    guard let content = MarkedContent.renamed(try file.content(of: page), names) else {
      throw .failed("page \(number + 1) is not marked as it was drawn")
    }
    file.set("Contents", of: page, to: .existing(file.add(stream: content)))
    file.set("StructParents", of: page, to: .integer(number))
    file.set("Tabs", of: page, to: .name("S"))
  }

  /// - Returns: for each link, its annotation.
  private func writeLinks(on pages: [PDFFile.Reference], in file: PDFFile) -> [PDFFile.Reference] {
    let annotations = links.enumerated().map { index, link in
      let box = link.box
      return file.add(
        .dictionary([
          "Type": .name("Annot"), "Subtype": .name("Link"), "F": .integer(4),
          "Border": .array([0, 0, 0].map { .integer($0) }),
          "Rect": .array(
            [box.x, size.height - box.y - box.height, box.x + box.width, size.height - box.y].map { .real($0) }),
          "Contents": .text(link.text), "StructParent": .integer(pages.count + index),
          "Dest": targets[link.target].map { place($0, pages) },
        ]))
    }
    for (number, page) in pages.enumerated() {
      let here = zip(links, annotations).filter { $0.0.page == number }
      if !here.isEmpty { file.set("Annots", of: page, to: .array(here.map { .existing($0.1) })) }
    }
    return annotations
  }

  private func writeStructure(
    _ pages: [PDFFile.Reference], _ annotations: [PDFFile.Reference], in file: PDFFile
  ) {
    let root = file.add(.dictionary(["Type": .name("StructTreeRoot")]))
    let written = ElementWriter(structure: structure, pages: pages, annotations: annotations, height: size.height)
      .write(below: root, to: file)
    var numbers: [PDFFile.Object] = []
    for (number, marks) in marks.enumerated() {
      let owners = marks.map { mark in mark.flatMap { written[$0] }.map { PDFFile.Object.existing($0) } ?? .null }
      numbers += [.integer(number), .existing(file.add(.array(owners)))]
    }
    for (index, link) in links.enumerated() {
      guard let element = written[link.element] else { continue }
      numbers += [.integer(pages.count + index), .existing(element)]
    }
    file.set("ParentTree", of: root, to: .existing(file.add(.dictionary(["Nums": .array(numbers)]))))
    file.set("ParentTreeNextKey", of: root, to: .integer(pages.count + links.count))
    if let document = written[StructureTree.root] { file.set("K", of: root, to: .array([.existing(document)])) }
    file.set("StructTreeRoot", of: file.catalogue, to: .existing(root))
    file.set("MarkInfo", of: file.catalogue, to: .dictionary(["Marked": .boolean(true)]))
  }

  private func writeCatalogue(_ pages: [PDFFile.Reference], in file: PDFFile) {
    let catalogue = file.catalogue
    file.set("Lang", of: catalogue, to: .text(metadata.language))
    file.set("ViewerPreferences", of: catalogue, to: .dictionary(["DisplayDocTitle": .boolean(true)]))
    let xmp = file.add(
      stream: Array(metadata.xmp.utf8), ["Type": .name("Metadata"), "Subtype": .name("XML")])
    file.set("Metadata", of: catalogue, to: .existing(xmp))
    file.set("Info", of: file.trailer, to: .existing(file.add(metadata.information)))
    if let outlines = outline.write(to: file, place: { place($0, pages) }) {
      file.set("Outlines", of: catalogue, to: .existing(outlines))
      file.set("PageMode", of: catalogue, to: .name("UseOutlines"))
    }
  }

  /// A place as links and the outline name it: its page, at the width and size that the reader has.
  private func place(_ target: Outline.Target, _ pages: [PDFFile.Reference]) -> PDFFile.Object {
    .array([
      .existing(pages[target.page]), .name("XYZ"), .null, .real(size.height - target.y), .null,
    ])
  }
}
