import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Whom it is about and, live, level, support and progress; then the axes as bars.
  func drawHeader(_ open: OpenAssessment, _ grid: inout Grid) {
    if let trial = open.trial {
      drawTrialHeader(open, trial, &grid)
      return
    }
    let right = live(open)
    let room = size.columns - right.displayWidth - 3
    let named = open.assessment.subject
    let subject = [named.organisation, named.product.isEmpty ? named.team : named.product].filter { !$0.isEmpty }
    let about = subject.isEmpty ? open.questionnaire.title : subject.joined(separator: " · ")
    let sheet = open.assessment.respondent.map { language("feuille ", "sheet ") + $0 + " · " } ?? ""
    if room > 8 {
      // Without a rule to carry it, where one is takes the place of whom it is about.
      let left = layout.isCompact ? shortTrail(of: open, columns: room) : "Palier · " + sheet + about
      grid.write(left.truncated(to: room), row: 0, column: 1, style: .bold)
    }
    grid.write(right, row: 0, column: max(0, size.columns - right.displayWidth - 1))
    guard !layout.isCompact else { return }
    grid.write(ruler(open), row: 1, column: 1, width: size.columns - 2)
    drawTrail(of: open, &grid)
  }

  /// “Niveau 2 (1–3) provisoire → Coaching ? 17/40”, shortened where the window is narrow, or where level and progress
  /// are enough.
  func live(_ open: OpenAssessment, isBrief: Bool = false) -> StyledLine {
    let card = open.scorecard
    let explanation = Explanation(card, of: open.questionnaire, in: language)
    let isNarrow = size.columns < 70
    var line = StyledLine()
    if case .failed = open.saving {
      line = line.adding(language("NON ENREGISTRÉ ", "NOT SAVED "), .warning)
    } else if case .readOnly = open.access {
      line = line.adding(language("LECTURE SEULE ", "READ-ONLY "), .warning)
    }
    line = line.adding(
      (isNarrow ? language("Niv. ", "Lvl ") : language("Niveau ", "Level ")) + explanation.short(card.level), .title)
    if card.isProvisional, card.level.value != nil {
      line = line.adding(isNarrow || isBrief ? " ~" : language(" provisoire", " provisional"), .dim)
    }
    if isBrief { return line.adding("  ").adding(progress(open)) }
    if !isNarrow, let support = support(explanation) { line = line.adding(" → " + support, .accent) }
    return line.adding("  ").adding(time(open), isLate(open) ? .warning : .dim).adding(progress(open))
  }

  /// “0:47  ”, with the time planned where there is one: “0:47/2:00  ”; nothing in the first minute.
  private func time(_ open: OpenAssessment) -> String {
    let elapsed = open.stopwatch.elapsed
    guard elapsed >= 60, size.columns >= 60 else { return "" }
    let planned = open.assessment.session.budget.map { "/" + language.clock(seconds: $0 * 60) } ?? ""
    return language.clock(seconds: elapsed) + planned + "  "
  }

  private func isLate(_ open: OpenAssessment) -> Bool {
    open.assessment.session.budget.map { open.stopwatch.elapsed > $0 * 60 } ?? false
  }

  /// “17/40”, or “rapide 5/16” of the quick round.
  private func progress(_ open: OpenAssessment) -> String {
    guard !open.isQuick else {
      let quick = open.quickProgress
      return language("rapide", "quick") + "\u{A0}\(quick.answered)/\(quick.of)"
    }
    return "\(open.scorecard.coverage.answered)/\(open.scorecard.coverage.applicable)"
  }

  /// The support that the answers so far point to, with “?” while the diagnosis is insufficient.
  func support(_ explanation: Explanation) -> String? {
    let card = explanation.scorecard
    switch card.recommendation.outcome {
    case .insufficientDiagnosis:
      guard let first = card.recommendation.ranking.first,
        let need = card.needs.first(where: { $0.kind == first }), need.priority > .zero
      else { return nil }
      return explanation.name(first) + language("\u{202F}?", "?")
    case .autonomy: return language("Autonomie", "Autonomy")
    case .support(let principal, let complementary, let isCombined):
      guard isCombined, let complementary, size.columns >= 100 else { return explanation.name(principal) }
      return "\(explanation.name(principal)) + \(explanation.name(complementary))"
    }
  }

  /// Each axis as a row of bars, one for each criterion; only the current axis where all do not fit.
  private func ruler(_ open: OpenAssessment) -> StyledLine {
    let all = open.questionnaire.axes.map { bars($0, open, withName: false) }
    let isFitting = all.reduce(0) { $0 + $1.displayWidth + 2 } <= size.columns
    let named = open.questionnaire.axes.map { bars($0, open, withName: true) }
    let isNameFitting = named.reduce(0) { $0 + $1.displayWidth + 2 } <= size.columns
    let current = open.questionnaire.axes.firstIndex { $0.criteria.contains { $0.id == open.criterion.id } } ?? 0
    let shown = isNameFitting ? named : isFitting ? all : [named[current]]
    return shown.enumerated().reduce(StyledLine()) { line, item in
      StyledLine.joined(item.offset == 0 ? [line, item.element] : [line, StyledLine("  "), item.element])
    }
  }

  private func bars(_ axis: Axis, _ open: OpenAssessment, withName: Bool) -> StyledLine {
    let isCurrent = axis.criteria.contains { $0.id == open.criterion.id }
    let label = withName ? "\(axis.id) \(axis.shortName) " : "\(axis.id) "
    let blocks = axis.criteria.map { bar(open.assessment[$0.id].state, top: open.questionnaire.scale.top) }
    return StyledLine(label, isCurrent ? .title : .dim).adding(blocks.joined(), isCurrent ? .accent : .plain)
  }

  private func bar(_ state: AnswerState, top: Rank) -> String {
    let heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    switch state {
    case .unanswered: return "·"
    case .unknown: return "?"
    case .notApplicable: return "–"
    case .answered(let rank):
      let index = rank.value * (heights.count - 1) / max(1, top.value)
      return heights[min(max(0, index), heights.count - 1)]
    }
  }
}

extension StyledLine {
  static func joined(_ lines: [StyledLine]) -> StyledLine {
    lines.reduce(StyledLine()) { whole, line in
      line.pieces.reduce(whole) { $0.adding($1.text, $1.style) }
    }
  }
}
