import Canvas
import Maturity
import Wording

extension Workshop {
  func drawStart(_ view: StartView, _ grid: inout Grid) {
    if !layout.isCompact {
      grid.write("Palier", row: 0, column: 1, style: .title)
      let purpose = language("évaluer la maturité d’une équipe, ensemble", "assess a team’s maturity, together")
      grid.write(purpose, row: 1, column: 1, style: .dim, width: size.columns - 2)
      rule(row: 2, &grid)
    } else {
      grid.write("Palier", row: 0, column: 1, style: .title)
    }
    drawBody(startBody(view), scroll: 0, &grid)
  }

  private func startBody(_ view: StartView) -> Body {
    let width = layout.textColumns(withPane: false)
    var body = Body()
    body.followsCursor = true
    if !layout.isCompact { body.add() }
    if view.entries.isEmpty { body.addWrapped(language("Rien à ouvrir.", "Nothing to open."), width: width) }
    for (index, entry) in view.entries.enumerated() {
      let isHere = index == view.selection
      if isHere { body.cursor = Position(row: body.lines.count, column: 0) }
      let marker = StyledLine(isHere ? "▸ " : "  ", .title)
      body.add(marker.adding(text(of: entry).truncated(to: width - 2), isHere ? .bold : .plain))
      if let detail = detail(of: entry), !layout.isCompact || isHere {
        body.add(StyledLine("    ").adding(detail.truncated(to: width - 4), .dim))
      }
    }
    return body
  }

  func text(of entry: StartView.Entry) -> String {
    switch entry {
    case .new(let offered):
      language("Nouvelle évaluation\u{A0}: ", "New assessment: ") + "\(offered.title) \(offered.version)"
    case .resume(let recent) where recent.answered == nil:
      language("Illisible\u{A0}: ", "Unreadable: ") + recent.name
    case .resume(let recent):
      language("Reprendre\u{A0}: ", "Resume: ")
        + (recent.subject.isEmpty
          ? language("sans organisation", "no organisation yet") : recent.subject.joined(separator: " · "))
    case .example: language("Ouvrir l’exemple", "Open the example")
    }
  }

  private func detail(of entry: StartView.Entry) -> String? {
    guard case .resume(let recent) = entry else { return nil }
    guard let answered = recent.answered else { return nil }
    let count =
      "\(answered) \(language.plural(answered, language("réponse", "answer"), language("réponses", "answers")))"
    return [recent.date.map(language.longDate), count, recent.name].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Catalogue.Recent {
  /// The file's name, without its directories.
  fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
