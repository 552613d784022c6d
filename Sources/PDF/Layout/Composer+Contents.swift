import Reports
import Wording

extension Composer {
  /// The sections with their pages; the page numbers are those known when it is drawn.
  mutating func addContents() throws(PDFError) {
    let title = document.language("Sommaire", "Contents")
    let element = structure.add(.section, to: StructureTree.root)
    let heading = structure.add(.heading(2), to: element)
    try add(RichText(title), look.heading(2), before: look.spaceAbove(1), in: heading)
    let contents = structure.add(.contents, to: element)
    let first = strips.count
    for section in document.sections { try addEntry(of: section, depth: 1, to: contents) }
    keepWithNext(first - 1)
  }

  private mutating func addEntry(
    of section: Section, depth: Int, to contents: StructureTree.ID
  ) throws(PDFError) {
    let item = structure.add(.contentsItem, to: contents)
    let indent = Double(depth - 1) * look.indent
    var style = look.body
    style.showsLinks = false
    // Without the links and languages of the heading itself: the whole entry is one link.
    let entry = try set(
      [.link(section.title.plain, to: section.anchor)], style, width: width - indent - 40,
      in: structure.add(.reference, to: item))
    let (last, end, language, width) = (entry.lineCount - 1, entry.end, self.language, self.width)
    add(
      entry, before: depth == 1 ? look.gap / 2 : 0, x: indent,
      right: { (painter, line, point) throws(PDFError) in
        guard line == last, let page = painter.pageNumbers[section.anchor], let link = entry.parts.first else { return }
        let number = try painter.paper.label("\u{A0}\(page)", size: style.size, language: language)
        let place = Point(x: point.x + width - number.width, y: entry.baseline(point.y))
        painter.mark(link.element) { $0.draw(number, at: place, style.colour) }
        let dots = Pen(width: 0.5, dash: 1.5, colour: Palette.light.rule)
        painter.decorate {
          let start = Point(x: point.x + indent + end + 6, y: place.y)
          $0.line(from: start, to: place.moved(right: -6), dots)
        }
      })
    // Parts of a chapter, as the axes are; what stands alone in one is on its first pages.
    for section in section.sections where depth == 1 && !section.sections.isEmpty {
      try addEntry(of: section, depth: 2, to: contents)
    }
  }
}
