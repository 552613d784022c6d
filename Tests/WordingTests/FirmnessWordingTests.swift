import Maturity
import Scoring
import Testing
import Wording

@Suite struct FirmnessWordingTests {
  /// The states of 1.1, 1.2, 2.1, 2.2 and 2.3 in turn; “n” is not applicable, “.” unanswered.
  private func words(
    _ states: String, _ language: Language, atMost limit: Int = .max
  ) throws -> (whole: String, flips: [String]) {
    let questionnaire = try TwoKinds.questionnaire()
    var sheet = AnswerSheet()
    for (criterion, state) in zip(questionnaire.criteria, states) {
      switch state {
      case "n": sheet.states[criterion.id] = .notApplicable(reason: "hors périmètre")
      case ".": break
      default: sheet.states[criterion.id] = state.wholeNumberValue.map { .answered(Rank($0)) }
      }
    }
    let firmness = Firmness(of: sheet, with: questionnaire)
    let explanation = Explanation(Scorecard(of: sheet, with: questionnaire), of: questionnaire, in: language)
    return (explanation.firmness(firmness, atMost: limit), explanation.tippings(firmness).map(\.sentence.text))
  }

  @Test(arguments: [
    // Needs of 100 and 33: no single answer brings them past each other.
    (
      "00011", Language.french,
      "La recommandation tient\u{A0}: changer une réponse d’un niveau, quelle qu’elle soit, n’y changerait rien."
    ),
    ("00011", .english, "The recommendation holds: moving any one answer by one level would not change it."),
    // Everything at the last level, one above the target: one level down is no need yet.
    ("22222", .french, "La conclusion tient\u{A0}: une réponse changée d’un niveau laisserait l’équipe autonome."),
    (
      "22222", .english,
      "The conclusion holds: with any one answer moved by one level, the team would still be autonomous."
    ),
    // 100 and 0: without 1.1 nothing is left.
    (
      "0n111", .french,
      "La recommandation est fragile\u{A0}: elle changerait si la réponse à 1.1 bougeait d’un niveau."
    ),
    ("0n111", .english, "The recommendation is fragile: it would change if the answer to 1.1 moved by one level."),
    // 50 and 33: 1.1 up gives 0, 2.2 or 2.3 down gives 67.
    (
      "01011", .french,
      "La recommandation est fragile\u{A0}: elle changerait si une seule de ces 3\u{A0}réponses bougeait d’un "
        + "niveau\u{A0}: 1.1, 2.2 et 2.3."
    ),
    (
      "01011", .english,
      "The recommendation is fragile: it would change if just one of these 3\u{A0}answers moved by one level: 1.1, "
        + "2.2 and 2.3."
    ),
    // All at the target: any answer down is a need of 50 or 33.
    (
      "11111", .french,
      "La conclusion est fragile\u{A0}: elle changerait si une seule de ces 5\u{A0}réponses bougeait d’un "
        + "niveau\u{A0}: 1.1, 1.2, 2.1, 2.2 et 2.3."
    ),
    (".....", .french, "Il est trop tôt pour dire si une recommandation tiendrait."),
    (".....", .english, "It is too early to say whether a recommendation would hold."),
  ])
  func `firm or fragile is one sentence`(states: String, language: Language, sentence: String) throws {
    #expect(try words(states, language).whole == sentence)
  }

  @Test(arguments: [
    (4, "1.1, 1.2, 2.1, 2.2 et une autre."), (3, "1.1, 1.2, 2.1 et 2\u{A0}autres."), (5, "1.1, 1.2, 2.1, 2.2 et 2.3."),
  ])
  func `criteria beyond the limit are counted`(limit: Int, end: String) throws {
    #expect(try words("11111", .french, atMost: limit).whole.hasSuffix("d’un niveau\u{A0}: " + end))
  }

  @Test func `none need be named`() throws {
    #expect(
      try words("11111", .french, atMost: 0).whole
        == "La conclusion est fragile\u{A0}: il suffirait qu’une seule réponse, parmi\u{A0}5, bouge d’un niveau pour la changer."
    )
    #expect(
      try words("01011", .english, atMost: 0).whole
        == "The recommendation is fragile: moving any one of 3\u{A0}answers by one level would change it.")
  }

  @Test func `each answer that would tip it says what it would become`() throws {
    #expect(
      try words("01011", .french).flips == [
        "Si 1.1 passait de\u{A0}1 à\u{A0}2, l’accompagnement principal deviendrait Coaching.",
        "Si 2.2 passait de\u{A0}2 à\u{A0}1, l’accompagnement principal deviendrait Coaching.",
        "Si 2.3 passait de\u{A0}2 à\u{A0}1, l’accompagnement principal deviendrait Coaching.",
      ])
    #expect(
      try words("0n111", .english).flips == ["If 1.1 went from\u{A0}1 to\u{A0}2, the team would be autonomous."])
    #expect(
      try words("0n111", .french).flips == ["Si 1.1 passait de\u{A0}1 à\u{A0}2, l’équipe serait autonome."])
  }

  @Test func `many answers that would tip it are told together, conclusion by conclusion`() throws {
    #expect(
      try words("11111", .french).flips == [
        "Si une seule de ces réponses changeait, l’accompagnement principal deviendrait Stratégie\u{A0}: "
          + "1.1\u{A0}(2\u{A0}→\u{A0}1) et 1.2\u{A0}(2\u{A0}→\u{A0}1).",
        "Si une seule de ces réponses changeait, l’accompagnement principal deviendrait Coaching\u{A0}: "
          + "2.1\u{A0}(2\u{A0}→\u{A0}1), 2.2\u{A0}(2\u{A0}→\u{A0}1) et 2.3\u{A0}(2\u{A0}→\u{A0}1).",
      ])
    #expect(
      try words("11111", .english).flips.first
        == "If just one of these answers changed, the main support would become Stratégie: "
        + "1.1\u{A0}(2\u{A0}→\u{A0}1) and 1.2\u{A0}(2\u{A0}→\u{A0}1).")
  }
}
