import Maturity
import Scoring
import Testing
import Wording

@Suite struct HighlightWordingTests {
  @Test(arguments: [
    (
      Highlights.Reason.essential("2", level: 1),
      "au niveau 1 Niveau1 ; critère essentiel, retient l’axe 2 sous le niveau 2",
      "at level 1 Niveau1; an essential criterion, keeps axis 2 below level 2"
    ),
    (
      .lags("2", level: 2), "au niveau 1 Niveau1 ; trop en retard, retient l’axe 2 sous le niveau 3",
      "at level 1 Niveau1; too far behind, keeps axis 2 below level 3"
    ),
    (.onPath(to: 2), "au niveau 1 Niveau1", "at level 1 Niveau1"),
    (
      .belowTarget(1), "au niveau 1 Niveau1, sous la cible (niveau 2)", "at level 1 Niveau1, below the target (level 2)"
    ),
  ])
  func `why a criterion holds back`(reason: Highlights.Reason, french: String, english: String) throws {
    let questionnaire = try TwoKinds.questionnaire()
    let blocker = Highlights.Blocker(criterion: "2.1", rank: 0, reason: reason)
    for (language, text) in [(Language.french, french), (.english, english)] {
      let card = Scorecard(of: AnswerSheet(), with: questionnaire)
      let said = Explanation(card, of: questionnaire, in: language).reason(blocker).text
      #expect(said.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") == text)
    }
  }
}
