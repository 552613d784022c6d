import Canvas
import Maturity
import Wording

extension Workshop {
  /// The current page of the result, with what is chosen on it.
  func resultBody(_ view: ResultView, of open: OpenAssessment) -> Body {
    let width = min(110, layout.textColumns(withPane: false))
    var body =
      switch view.page {
      case .summary: summaryBody(open, width: width)
      case .profile: profileBody(open, width: layout.textColumns(withPane: false))
      case .support: supportBody(open, width: width)
      case .path: pathBody(view, of: open, width: width)
      case .offers: offersBody(open, width: width)
      case .steps: stepsBody(open, width: width)
      case .actions: actionsBody(open, width: width)
      case .hosting: hostingBody(view, of: open, width: width)
      }
    if view.page != .hosting {
      body.choose(view.selection)
      body.followsCursor = view.followsSelection && view.selection != nil
    }
    return body
  }

  /// The names of the pages on the rule above them, the current one in brackets: all of them where they fit.
  func drawPageNames(_ view: ResultView, of open: OpenAssessment, _ grid: inout Grid) {
    guard !layout.isCompact else { return }
    let names = open.resultPages.map { (page: $0, name: name(of: $0)) }
    guard names.reduce(1, { $0 + $1.name.displayWidth + 3 }) < size.columns else {
      grid.write("[\(pageTitle(view, of: open))]", row: 2, column: 2, style: .title, width: size.columns - 3)
      return
    }
    var column = 2
    for (page, name) in names {
      let isHere = page == view.page
      let text = isHere ? "[\(name)]" : " \(name) "
      column = grid.write(text, row: 2, column: column, style: isHere ? .title : .dim) + 1
    }
  }

  /// The name of the page and its place, where there is no room for the others: “Chemin 4/7”.
  func pageTitle(_ view: ResultView, of open: OpenAssessment) -> String {
    let pages = open.resultPages
    let place = (pages.firstIndex(of: view.page) ?? 0) + 1
    return "\(name(of: view.page)) \(place)/\(pages.count)"
  }

  private func name(of page: ResultView.Page) -> String {
    switch page {
    case .summary: language("Synthèse", "Summary")
    case .profile: language("Profil", "Profile")
    case .support: language("Accompagnement", "Support")
    case .path: language("Chemin", "Path")
    case .offers: language("Offres", "Offers")
    case .steps: language("Étapes", "Steps")
    case .actions: language("Actions", "Actions")
    case .hosting: language("Hébergement", "Hosting")
    }
  }
}
