import Maturity
import Scoring
import Wording

extension OpenAssessment {
  /// The next criterion of the quick round in a state, after the current one in its order and going round.
  func nextInQuickRound(_ state: AnswerState, forward: Bool) -> Int? {
    let round = questionnaire.quickRound
    let here = round.firstIndex(of: criterion.id)
    let count = round.count
    let order = (1...max(1, count)).map { step in
      guard let here else { return forward ? step - 1 : count - step }
      return forward ? (here + step) % count : (here - step + 2 * count) % count
    }
    let found = order.first { round.indices.contains($0) && assessment[round[$0]].state == state }
    return found.flatMap { place in criteria.firstIndex { $0.id == round[place] } }
  }

  /// How many criteria of the quick round have an answer, of those that apply; how many others are open.
  var quickProgress: (answered: Int, of: Int, openElsewhere: Int) {
    let round = Set(questionnaire.quickRound)
    var (answered, applicable, elsewhere) = (0, 0, 0)
    for criterion in criteria {
      let state = assessment[criterion.id].state
      let isOpen = state == .unanswered || state == .unknown
      if !round.contains(criterion.id) {
        elsewhere += isOpen ? 1 : 0
      } else if isOpen || state.rank != nil {
        applicable += 1
        answered += isOpen ? 0 : 1
      }
    }
    return (answered, applicable, elsewhere)
  }
}

extension Workshop {
  /// Starts the quick round at its first open criterion, or leaves it.
  mutating func toggleQuickRound() -> [Effect] {
    guard var open else { return [] }
    open.isQuick.toggle()
    let isOpen = open.answer.state == .unanswered && open.questionnaire.quickRound.contains(open.criterion.id)
    if open.isQuick, !isOpen, let index = open.nextInQuickRound(.unanswered, forward: true) { open.go(to: index) }
    if case .criterion = open.screen { open.screen = .criterion(CriterionView()) }
    stage = .open(open)
    open.isQuick ? sayQuickRound(open.quickProgress) : say("Parcours complet.", "Full round.")
    return []
  }

  private mutating func sayQuickRound(_ progress: (answered: Int, of: Int, openElsewhere: Int)) {
    let (count, rest) = (progress.of, progress.openElsewhere)
    let criteria = language.plural(
      count, language("critère", "criterion"), language("critères", "criteria"))
    let others = language.plural(
      rest, language("autre reste ouvert", "other stays open"), language("autres restent ouverts", "others stay open"))
    let more = rest > 0 ? language("\u{202F}; ", "; ") + "\(rest)\u{A0}\(others)" : ""
    say(
      "Parcours rapide\u{A0}: \(count)\u{A0}\(criteria) d’abord avec Tab\(more).",
      "Quick round: \(count)\u{A0}\(criteria) first with Tab\(more).")
  }

  /// Says what the quick round leaves open, once it is over.
  mutating func sayQuickRoundOver(_ open: OpenAssessment) {
    let rest = open.quickProgress.openElsewhere
    say(
      "Parcours rapide terminé\u{202F}; il laisse \(rest)\u{A0}\(language.plural(rest, "critère ouvert", "critères ouverts"))\u{202F}; "
        + "R\u{A0}: tout parcourir.",
      "Quick round over; it leaves \(rest)\u{A0}\(language.plural(rest, "criterion", "criteria")) open; R: all of them."
    )
  }
}
