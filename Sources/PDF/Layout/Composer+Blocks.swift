import Reports

extension Composer {
  /// Blocks one after the other; a paragraph stays with the list that it leads to.
  mutating func add(_ blocks: [Block], to parent: StructureTree.ID) throws(PDFError) {
    for (index, block) in blocks.enumerated() {
      if index > 0, case .paragraph = blocks[index - 1], block.isList {
        let last = strips.count - 1
        try add(block, to: parent)
        keepWithNext(last)
      } else {
        try add(block, to: parent)
      }
    }
  }

  private mutating func add(_ block: Block, to parent: StructureTree.ID) throws(PDFError) {
    switch block {
    case .headline(let text):
      try add(text, look.headline, before: look.largeGap, in: structure.add(.paragraph, to: parent))
    case .paragraph(let text):
      try add(text, look.body, before: look.gap, in: structure.add(.paragraph, to: parent))
    case .notice(let text): try addNotice(text, to: parent)
    case .bullets(let items): try addList(items, .disc, to: parent) { _ in "•" }
    case .steps(let items): try addList(items, .decimal, to: parent) { "\($0 + 1)." }
    case .facts(let facts): try addFacts(facts, to: parent)
    case .quote(let lines): try addQuote(lines, to: parent)
    case .table(let table): try add(table, to: parent)
    case .figure(let figure): try add(figure, to: parent)
    }
  }

  private mutating func addNotice(_ text: RichText, to parent: StructureTree.ID) throws(PDFError) {
    let element = structure.add(.paragraph, to: parent)
    let passage = try set(text, look.body, width: measure - look.indent, in: element)
    let height = look.body.leading
    add(
      passage, before: look.largeGap, x: look.indent,
      left: { painter, _, point in
        painter.decorate { Self.drawBar(at: point, height: height, Palette.light.accent, on: $0) }
      })
  }

  private mutating func addQuote(_ lines: [String], to parent: StructureTree.ID) throws(PDFError) {
    let quotation = structure.add(.quotation, to: parent)
    let height = look.body.leading
    let bar = { (painter: Painter, point: Point) in
      painter.decorate { Self.drawBar(at: point, height: height, Palette.light.rule, on: $0) }
    }
    for (index, line) in lines.enumerated() {
      let before = index == 0 ? look.gap : 0
      if line.isEmpty {
        add(Flow.Strip(height: height, before: before), Piece { painter, point in bar(painter, point) })
        continue
      }
      let element = structure.add(.paragraph, to: quotation)
      let passage = try set([.typed(line)], look.body, width: measure - look.indent, in: element)
      add(passage, before: before, x: look.indent, left: { painter, _, point in bar(painter, point) })
    }
  }

  /// Beside a line; a little higher than it, so that no gap shows between two.
  private static func drawBar(at point: Point, height: Double, _ colour: Colour, on paper: Paper) {
    paper.fill(Box(x: point.x + 1, y: point.y - 0.25, width: 2, height: height + 0.5), colour)
  }

  private mutating func addList(
    _ items: [RichText], _ numbering: StructureTree.Kind.Numbering, to parent: StructureTree.ID,
    label: (Int) -> String
  ) throws(PDFError) {
    let list = structure.add(.list(numbering), to: parent)
    let indent = look.indent + (items.count > 9 && numbering == .decimal ? look.indent / 2 : 0)
    for (index, text) in items.enumerated() {
      let item = structure.add(.item, to: list)
      let mark = try set(RichText(label(index)), look.body, width: nil, in: structure.add(.label, to: item))
      let body = try set(text, look.body, width: measure - indent, in: structure.add(.body, to: item))
      add(
        body, before: index == 0 ? look.gap : look.gap / 3, x: indent,
        left: { painter, line, point in
          guard line == 0 else { return }
          // Numbers end where the longest one does.
          let x = numbering == .decimal ? indent - mark.text.width - 4 : 3
          mark.draw(at: point.moved(right: x), with: painter)
        })
    }
  }

  /// Labels in a column of their own, what is said of each beside.
  private mutating func addFacts(_ facts: [Fact], to parent: StructureTree.ID) throws(PDFError) {
    let list = structure.add(.list(.none), to: parent)
    var style = look.body
    style.colour = Palette.light.muted
    var widest = 0.0
    for fact in facts {
      let label = try paper.label(fact.label.plain, size: style.size, language: language)
      widest = max(widest, label.width)
    }
    // Lists one after the other line up, most of them.
    let column = min(max(widest, measure * 0.18), measure * 0.3) + look.columnGap
    for (index, fact) in facts.enumerated() {
      let item = structure.add(.item, to: list)
      let label = try set(
        fact.label, style, width: column - look.columnGap, in: structure.add(.label, to: item))
      let body = try set(fact.text, look.body, width: measure - column, in: structure.add(.body, to: item))
      let start = strips.count
      add(
        body, before: index == 0 ? look.gap : look.gap / 2, x: column,
        left: { painter, line, point in
          if line == 0 { label.draw(at: point, with: painter) }
        })
      let missing = label.lineCount - body.lineCount
      for _ in 0..<max(0, missing) { add(Flow.Strip(height: style.leading), Piece { _, _ in }) }
      keepTogether(start..<(start + max(label.lineCount, 1)))
    }
  }
}

extension Block {
  /// Whether its parts stand one below the other.
  fileprivate var isList: Bool {
    switch self {
    case .bullets, .steps, .facts, .quote: true
    case .headline, .paragraph, .notice, .table, .figure: false
    }
  }
}
