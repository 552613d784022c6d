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

  /// The name of the page and its place, where there is no room for the others: “Chemin 4/7”.
  func pageTitle(_ view: ResultView, of open: OpenAssessment) -> String {
    let pages = open.resultPages
    let place = (pages.firstIndex(of: view.page) ?? 0) + 1
    return "\(name(of: view.page)) \(place)/\(pages.count)"
  }

  func name(of page: ResultView.Page) -> String {
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
