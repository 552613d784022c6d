import Canvas
import Maturity
import Wording

extension Workshop {
  /// Where one is, on the rule under the header: the place that leaving leads to, “›”, and this one. The pages of the
  /// result stand there side by side, this one in brackets.
  func drawTrail(of open: OpenAssessment, _ grid: inout Grid) {
    if case .result(let view) = open.screen {
      let pages = trailOfPages(view, of: open)
      drawTrail(from: pages.before, pages.here, &grid)
      return
    }
    drawTrail(from: placeBefore(open), StyledLine(place(of: open.screen, in: open)), &grid)
  }

  /// The same for a page that lies over the screen for a while.
  func drawTrail(to page: String, _ grid: inout Grid) {
    guard !layout.isCompact else { return }
    guard let open else {
      rule(row: Self.trailRow, &grid)
      return
    }
    let before =
      switch overlay {
      case .glossary(_, true): helpName
      case .help(_, true): exportName
      default: place(of: open.screen, in: open)
      }
    drawTrail(from: before, StyledLine(page), &grid)
  }

  /// For the header of a small window: as much of it as fits `columns`, where one is first.
  func shortTrail(of open: OpenAssessment, columns: Int) -> String {
    let here = place(of: open.screen, in: open)
    let whole = placeBefore(open) + Self.separator + here
    return whole.displayWidth <= columns ? whole : here
  }

  private static let trailRow = 2
  private static let separator = " › "

  /// Keeps what marks how much is above.
  private static let markColumns = 6

  private var trailColumns: Int { size.columns - 3 - Self.markColumns }

  private func drawTrail(from before: String?, _ here: StyledLine, _ grid: inout Grid) {
    let start = before.map { " " + $0 + Self.separator } ?? ""
    let hasBoth = start.displayWidth + here.displayWidth <= trailColumns
    let line = StyledLine(hasBoth ? start : before == nil ? "" : " ", .dim)
    rule(row: Self.trailRow, &grid)
    let end = grid.write(.joined([line, here]), row: Self.trailRow, column: 1, width: trailColumns + 1)
    grid.write(" ", row: Self.trailRow, column: end)
  }

  /// The place that the key for leaving leads to.
  private func placeBefore(_ open: OpenAssessment) -> String {
    let criterion = name(of: open.criterion.id, in: open)
    switch open.screen {
    case .criterion(let view):
      if view.note != nil || view.votes != nil || view.pane != nil { return criterion }
      if let origin = open.origin { return place(of: .result(origin.view), in: open) }
      if open.discussed != nil { return place(of: .discussion(DiscussionView()), in: open) }
      return open.trial == nil ? language("Accueil", "Start") : criterion
    case .records(let view) where view.form != nil: return place(of: .records(RecordsView(view.kind)), in: open)
    case .comparison(let view): return place(of: view.underneath, in: open)
    case .details, .matrix, .demand, .result, .records, .discussion: return criterion
    }
  }

  /// What a screen is called; a criterion by its axis.
  private func place(of screen: Screen, in open: OpenAssessment) -> String {
    switch screen {
    case .details: language("Séance", "Session")
    case .criterion(let view): place(of: view, in: open)
    case .matrix: language("Matrice", "Matrix")
    case .demand: language("Questions", "Questions")
    case .result(let view): language("Résultat", "Result") + " · " + pageTitle(view, of: open)
    case .comparison: language("Comparaison", "Comparison")
    case .records(let view): place(of: view)
    case .discussion: language("À discuter", "To discuss")
    }
  }

  private func place(of view: CriterionView, in open: OpenAssessment) -> String {
    if view.note != nil { return "Note" }
    if view.votes != nil { return "Votes" }
    if let pane = view.pane { return name(of: pane) }
    if open.trial != nil, open.origin == nil, open.discussed == nil { return language("Essai", "Trial") }
    return name(of: open.criterion.id, in: open)
  }

  private func place(of view: RecordsView) -> String {
    if view.form != nil { return language("Saisie", "Entry") }
    return view.kind == .evidence
      ? language("Preuves recueillies", "Evidence gathered") : language("Actions à mener", "Actions to take")
  }

  /// “6 Livraison · 6.1”: what the header's bars leave out where the window is narrow.
  private func name(of criterion: Criterion.ID, in open: OpenAssessment) -> String {
    guard let axis = open.questionnaire.axis(of: criterion) else { return criterion.rawValue }
    return "\(axis.id) \(axis.shortName) · \(criterion)"
  }

  /// The names of the pages, the current one in brackets, and what leaving leads to where there is room for both; else
  /// the current one alone.
  private func trailOfPages(_ view: ResultView, of open: OpenAssessment) -> (before: String?, here: StyledLine) {
    let criterion = name(of: open.criterion.id, in: open)
    let names = StyledLine.joined(
      open.resultPages.map { page in
        page == view.page ? StyledLine("[\(name(of: page))]", .title) : StyledLine(" \(name(of: page)) ", .dim)
      })
    if criterion.displayWidth + 4 + names.displayWidth <= trailColumns { return (criterion, names) }
    if names.displayWidth <= trailColumns { return (nil, names) }
    let result = StyledLine(language("Résultat", "Result") + " · ")
    return (criterion, result.adding("[\(pageTitle(view, of: open))]", .title))
  }
}
