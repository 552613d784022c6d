/// A file beside the questionnaire, which says what it belongs to.
package protocol CompanionDraft: DraftEntity {
  var format: Located<Int>? { get set }
  /// The identifier of the questionnaire.
  var questionnaire: Located<String>? { get set }
}

extension QuestionnaireDraft {
  /// The files beside it that there are.
  var companions: [any CompanionDraft] {
    let all: [(any CompanionDraft)?] = [offering, hosting, glossary]
    return all.compactMap { $0 }
  }
}
