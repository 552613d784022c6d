import Canvas
import Maturity
import Wording

extension Workshop {
  /// The words typed at the top, what holds them below.
  func drawSearch(_ search: SearchView, _ grid: inout Grid) {
    grid = Grid(size)
    if !layout.isCompact {
      grid.write("Palier · " + language("Rechercher", "Search"), row: 0, column: 1, style: .title)
    }
    drawTrail(to: language("Rechercher", "Search"), &grid)
    drawBody(searchBody(search), scroll: 0, &grid)
    let row = layout.isCompact ? 0 : 1
    let start = grid.write("/ ", row: row, column: 1, style: .title)
    drawField(search.buffer, row: row, column: start, width: size.columns - start - 1, &grid)
  }

  private func searchBody(_ search: SearchView) -> Body {
    let width = min(110, layout.textColumns(withPane: false))
    let hits = search.hits
    var body = Body()
    body.followsCursor = true
    if hits.isEmpty {
      let isWaiting = search.buffer.text.allSatisfy(\.isWhitespace)
      body.addWrapped(
        isWaiting
          ? language(
            "Des mots des critères, des notes ou du glossaire\u{202F}; accents et majuscules ne comptent pas.",
            "Words of criteria, notes or the glossary; accents and capitals do not count.")
          : language("Rien trouvé.", "Nothing found."), width: width, style: .dim)
    }
    for (index, hit) in hits.enumerated() {
      let isHere = index == search.selection
      if isHere {
        body.cursor = Position(row: body.lines.count, column: 0)
        body.cursorHeight = 2
      }
      body.add(
        StyledLine(isHere ? "▸ " : "  ", .title)
          .adding((kind(of: hit.place) + hit.title).truncated(to: width - 2), isHere ? .bold : .plain))
      if !hit.excerpt.isEmpty {
        body.add(StyledLine("    ").adding(hit.excerpt.truncated(to: width - 4), .dim))
      }
    }
    return body
  }

  /// What the title of a hit begins with.
  func kind(of place: SearchView.Place) -> String {
    switch place {
    case .criterion: ""
    case .note: language("Note sur ", "Note on ")
    case .term: language("Terme", "Term") + language.colon
    }
  }
}
