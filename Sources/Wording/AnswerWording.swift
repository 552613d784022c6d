import Maturity

extension Questionnaire {
  /// A state in words: “2 Amorçage”, « ne sait pas », « sans objet : raison ».
  package func phrase(of state: AnswerState, in language: Language) -> Phrase {
    switch state {
    case .unanswered: language("sans réponse", "unanswered")
    case .unknown: language("ne sait pas", "don’t know")
    case .answered(let rank):
      scale[rank].map { .quoted("\($0.number)\u{A0}\($0.name)") } ?? language("niveau inconnu", "unknown level")
    case .notApplicable(let reason):
      reason.isEmpty
        ? language("sans objet", "not applicable")
        : language("sans objet\u{A0}: \(typed: reason)", "not applicable: \(typed: reason)")
    }
  }

  /// The same as plain text.
  package func wording(of state: AnswerState, in language: Language) -> String { phrase(of: state, in: language).text }

  /// A state in one character: the level's number, “?”, “–” for not applicable, “·” for no answer.
  package func symbol(of state: AnswerState) -> String {
    switch state {
    case .unanswered: "·"
    case .unknown: "?"
    case .answered(let rank): scale[rank].map { String($0.number) } ?? "!"
    case .notApplicable: "–"
    }
  }
}
