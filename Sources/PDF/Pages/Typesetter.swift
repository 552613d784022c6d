import Reports
import Wording

/// A document broken into pages, to be drawn.
struct Typesetter {
  private let document: Document
  private let composer: Composer
  private let pages: [[Place]]

  /// A strip on its page.
  struct Place {
    let strip: Int
    let point: Point
    /// Whether what is said again above it is, and how high that is.
    let head: Double?
  }

  /// A synthesis is set a little smaller where it would not fit one page; where that is not enough, it takes as few pages as
  /// it can, in the largest size that needs no more.
  init(_ document: Document, logo: Logo?, on paper: Paper) throws(PDFError) {
    self.document = document
    guard document.profile == .synthesis else {
      composer = try Composer(document, logo: logo, look: Look(scale: 1), paper: paper)
      let strips = composer.strips
      pages = Flow.pages(of: strips) { _ in Sheet.height }
        .map { $0.map { Place($0, strips, left: Sheet.left, top: Sheet.Body.between.top) } }
      return
    }
    var best = try Composer(document, logo: logo, look: Look(scale: 1, isCompact: true), paper: paper)
    var fewest = Columns(best.strips, opening: best.openingCount, in: .between).pages
    for scale in Look.compactScales {
      let composer = try Composer(document, logo: logo, look: Look(scale: scale, isCompact: true), paper: paper)
      let alone = Columns(composer.strips, opening: composer.openingCount, in: .alone).pages
      if alone.count == 1 {
        (self.composer, pages) = (composer, alone)
        return
      }
      let between = Columns(composer.strips, opening: composer.openingCount, in: .between).pages
      if between.count < fewest.count { (best, fewest) = (composer, between) }
    }
    (composer, pages) = (best, fewest)
  }

  func draw(libraries: String) throws(PDFError) -> [UInt8] {
    let paper = composer.paper
    let targets = targets
    let painter = Painter(on: paper, structure: composer.structure, pageNumbers: targets.mapValues { $0.page + 1 })
    let margins = try Margins(document, pageCount: pages.count, look: composer.look, paper: paper)
    for (number, page) in pages.enumerated() {
      try margins.draw(on: number, with: painter)
      for place in page {
        let piece = composer.pieces[place.strip]
        if let head = place.head { piece.drawHead(painter, place.point.moved(down: -head)) }
        try piece.draw(painter, place.point)
      }
      painter.endPage()
    }
    let writer = StructureWriter(
      metadata: Metadata(document), structure: composer.structure, marks: painter.marks.dropLast(),
      links: painter.links, outline: outline(targets), targets: targets, size: paper.size)
    return try writer.write(try paper.finish(), libraries: libraries)
  }

  /// Where each section begins.
  private var targets: [String: Outline.Target] {
    var places: [Int: Outline.Target] = [:]
    for (number, page) in pages.enumerated() {
      for place in page { places[place.strip] = Outline.Target(page: number, y: place.point.y) }
    }
    return composer.headings.reduce(into: [:]) { $0[$1.anchor] = places[$1.strip] }
  }

  private func outline(_ targets: [String: Outline.Target]) -> Outline {
    Outline(
      entries: composer.headings.compactMap { heading in
        targets[heading.anchor].map { Outline.Entry(title: heading.title, depth: heading.depth, target: $0) }
      })
  }
}

extension Typesetter.Place {
  /// One of these strips, of which `first` come before the first among all.
  init(_ placement: Flow.Placement, _ strips: [Flow.Strip], first: Int = 0, left: Double, top: Double) {
    strip = first + placement.strip
    point = Point(x: left, y: top + placement.y)
    head = placement.hasHead ? strips[placement.strip].repeatedHead : nil
  }
}
