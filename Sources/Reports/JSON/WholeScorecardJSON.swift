import JSON
import Maturity
import Scoring
import Wording

/// All that is derived from an assessment, as JSON for other tools; the keys are part of what is published.
///
/// It begins with the members of ``ScorecardJSON``, at the same paths, and goes on with what is derived on demand.
/// ``ScorecardSchema`` says what each member holds. It names nobody: the same answers always give the same. Texts are the questionnaire's, in the language that
/// it was read in.
package struct WholeScorecardJSON: Sendable {
  let material: ReportMaterial

  var questionnaire: Questionnaire { material.questionnaire }
  var scorecard: Scorecard { material.scorecard }
  var sheet: AnswerSheet { material.assessment.sheet }
  var scale: Scale { questionnaire.scale }

  package init(_ material: ReportMaterial) { self.material = material }

  package var value: JSONValue {
    let offers = OfferSelection(for: scorecard.recommendation, of: sheet, with: questionnaire)
    let hosting = questionnaire.hosting.map { (guide: $0, advice: advice(from: $0)) }
    let themes = ThemeScores(of: sheet, with: questionnaire)
    let cited =
      offers.followUps.flatMap(\.item.references)
      + (hosting?.advice.offers ?? []).flatMap { $0.grounds.flatMap(\.row.references) }
    let stored = ScorecardJSON(scorecard, of: questionnaire)
    var members = stored.members
    members["questionnaire"] = .object((members["questionnaire"]?.members ?? []) + particulars)
    members["needs"] = .array(scorecard.needs.map { .object(stored.members(of: $0) + [questions(of: $0.kind)]) })
    members["recommendation"] = recommendation(members["recommendation"]?.members ?? [])
    members += [
      .init("criteria", .array(questionnaire.axes.flatMap { axis in axis.criteria.map { criterion($0, of: axis) } })),
      .init("toClarify", toClarify),
      .init("path", ShortestPath(of: sheet, with: questionnaire).map(path) ?? .null),
      .init("firmness", firmness(Firmness(of: sheet, with: questionnaire))),
      .init("offers", self.offers(offers)),
      .init("followUps", .array(offers.followUps.map(followUp))),
      .init("steps", .array(zip(questionnaire.steps, themes.steps).map(theme))),
      .init("currentStep", .identifier(themes.currentStep?.theme)),
      .init("stakes", .array(zip(questionnaire.stakes, themes.stakes).map(theme))),
      .init("hosting", hosting.map { self.hosting($0.guide, $0.advice) } ?? .null),
      .init("references", references(Set(cited))),
    ]
    return .object([.init("schema", .string(ScorecardSchema.id))] + members)
  }

  private var particulars: [JSONValue.Member] {
    [
      .init("title", .string(questionnaire.title)),
      .init("language", .string(questionnaire.language.code)),
      .init("notice", .string(questionnaire.notice)),
      .init(
        "levels",
        .array(
          scale.levels.map { level in
            .object([
              .init("rank", .integer(level.rank.value)), .init("number", .integer(level.number)),
              .init("name", .string(level.name)),
            ])
          })),
    ]
  }
}
