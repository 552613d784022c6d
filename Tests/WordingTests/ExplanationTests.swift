import Maturity
import Scoring
import Storage
import Testing
import Wording

/// Sentences over the shipped matrix: five criteria an axis, share 3/5, lag 1, weights of 1.
@Suite struct ExplanationTests {
  private func explanation(_ language: Language, _ sheet: AnswerSheet) throws -> Explanation {
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud")
    return Explanation(Scorecard(of: sheet, with: questionnaire), of: questionnaire, in: language)
  }

  /// Every criterion at `rank`, but for those given.
  private func sheet(_ rank: Int, except states: [Criterion.ID: AnswerState] = [:]) throws -> AnswerSheet {
    let criteria = try QuestionnaireCatalogue.shipped("squads-cloud").criteria
    let all = criteria.map { ($0.id, AnswerState.answered(Rank(rank))) }
    return AnswerSheet(states: Dictionary(uniqueKeysWithValues: all).merging(states) { $1 })
  }

  @Test func `nothing answered has no level, and says what is missing`() throws {
    let french = try explanation(.french, AnswerSheet())
    #expect(french.level[0].text == "Aucun niveau encore\u{A0}: aucune réponse.")
    #expect(french.short(french.scorecard.level) == "–")
    #expect(french.whyNotNextLevel == [])
    #expect(french.sequence == nil)
  }

  @Test func `a firm level is one sentence`() throws {
    #expect(try explanation(.french, sheet(1)).level.map(\.text) == ["Niveau\u{A0}2, Amorçage."])
    #expect(try explanation(.english, sheet(4)).level.map(\.text) == ["Level\u{A0}5, Rayonnement."])
  }

  @Test func `open answers give bounds`() throws {
    // Axis 1 keeps its level whatever 1.2 becomes: four of five are at rank 2. Its low bound lags by two: level 1.
    let sheet = try sheet(2, except: ["1.2": .unknown])
    let french = try explanation(.french, sheet)
    #expect(french.short(french.scorecard.axes[0].level) == "3\u{A0}(2–3)")
    #expect(french.short(french.scorecard.axes[1].level) == "3")
  }

  @Test func `the reasons against the next level name the share, the laggards and the essentials`() throws {
    // Axis 2: 2.1 is essential and at level 1, the others at level 3: two ranks behind level 3.
    let french = try explanation(.french, sheet(2, except: ["2.1": .answered(0)]))
    let reasons = french.whyNotNextLevel(of: french.scorecard.axes[1])
    #expect(french.scorecard.axes[1].level.value == 0)
    #expect(reasons.map(\.text) == ["Essentiel et sous le niveau\u{A0}2\u{A0}: 2.1."])
    let overall = try explanation(.english, sheet(2, except: ["2.1": .answered(0)]))
    // Seven axes of eight are at rank 2, but axis 2 at rank 0 is two behind: the whole is at rank 1.
    #expect(overall.level.map(\.text) == ["Level\u{A0}2, Amorçage."])
    #expect(overall.whyNotNextLevel.map(\.text) == ["Too far behind for level\u{A0}3: 2\u{A0}Doctrine."])
  }

  @Test func `counts leave out what has no answer, and say so`() throws {
    // Axis 1: two of four answered are at rank 2, where 3/5 of four, three, must be. Axis 8 has no answer at all.
    let unanswered: [Criterion.ID] = ["8.1", "8.2", "8.3", "8.4", "8.5"]
    var states = Dictionary(uniqueKeysWithValues: unanswered.map { ($0, AnswerState.unanswered) })
    states["1.1"] = .answered(2)
    states["1.2"] = .answered(2)
    states["1.5"] = .unknown
    let sheet = try sheet(1, except: states)
    let french = try explanation(.french, sheet)
    let english = try explanation(.english, sheet)
    #expect(
      french.whyNotNextLevel(of: french.scorecard.axes[0]).map(\.text) == [
        "2\u{A0}critères sur\u{A0}4 renseignés sont au niveau\u{A0}3 ou plus\u{202F}; il en faut\u{A0}3."
      ])
    #expect(
      english.whyNotNextLevel(of: english.scorecard.axes[0]).map(\.text) == [
        "2\u{A0}of\u{A0}4 answered criteria are at level\u{A0}3 or above; 3\u{A0}must be."
      ])
    // Five of seven: 3/5 of seven is 4.2.
    #expect(
      french.whyNotNextLevel.map(\.text) == [
        "Aucun axe évalué n’est au niveau\u{A0}3 ou plus\u{202F}; il en faut 5 sur\u{A0}7."
      ])
    #expect(
      english.whyNotNextLevel.map(\.text) == ["No assessed axis is at level\u{A0}3 or above; 5 of\u{A0}7 must be."])
  }

  @Test func `what drives a need is one fragment, none where nothing does`() throws {
    let french = try explanation(.french, sheet(2, except: ["6.1": .answered(0)]))
    let coaching = try #require(french.scorecard.needs.first { $0.kind == "coaching" })
    #expect(french.drivenBy(coaching, atMost: 3) == "porté par 6.1\u{A0}(100\u{A0}%)")
    #expect(french.drivenBy(coaching, atMost: 3, withShares: false) == "porté par 6.1")
    let none = try explanation(.english, sheet(2))
    #expect(none.scorecard.needs.allSatisfy { none.drivenBy($0, atMost: 3) == nil })
  }

  @Test func `all at the first level puts strategy first, and says why`() throws {
    let french = try explanation(.french, sheet(0))
    // Every need is 1: ties go to the order of the questionnaire, and the two first are combined.
    #expect(
      french.recommendation.map(\.text) == [
        "Accompagnement principal\u{A0}: Stratégie.", "Accompagnement complémentaire\u{A0}: Coaching.",
        "Les deux se tiennent à 5\u{A0}points près.",
      ])
    #expect(french.sequence?.text.hasPrefix("À mener d’abord\u{A0}: Stratégie. Sans sponsor,") == true)
  }

  @Test func `at the target there is no need, and the team is autonomous`() throws {
    let english = try explanation(.english, sheet(2))
    #expect(
      english.recommendation.map(\.text) == [
        "Autonomy: no need reaches 25%. The team can contribute to the network and coach its peers."
      ])
    #expect(english.scorecard.needs.allSatisfy { english.drivers($0, atMost: 3).isEmpty })
  }

  @Test func `a state is said in words and in one character`() throws {
    let questionnaire = try QuestionnaireCatalogue.shipped("squads-cloud")
    let states: [AnswerState] = [.unanswered, .unknown, .answered(0), .notApplicable(reason: "migré"), .answered(9)]
    #expect(
      states.map { questionnaire.wording(of: $0, in: .french) } == [
        "sans réponse", "ne sait pas", "1\u{A0}Découverte", "sans objet\u{A0}: migré", "niveau inconnu",
      ])
    #expect(states.map(questionnaire.symbol).joined() == "·?1–!")
  }
}
