import Maturity
import Scoring
import Wording

/// A criterion with what was decided on it, as tables that people filter and count have it: a row each.
package struct CriterionRow: Sendable {
  package let axis: Axis
  package let criterion: Criterion
  package let answer: Answer
  /// The answer's; nil unless there is one on the scale.
  package let level: Level?
  /// The level aimed at, whatever sets it (SCORING.md §6); nil where the criterion does not apply.
  package let target: Level?
  /// Ranks that the answer is short of the target; nil without an answer.
  package let gap: Int?
  /// Nil without votes.
  package let hands: Hands?
}

extension ReportMaterial {
  /// One for every criterion, in the questionnaire's order.
  package var criterionRows: [CriterionRow] {
    let scale = questionnaire.scale
    let targets = questionnaire.targets(in: assessment.sheet)
    return questionnaire.axes.flatMap { axis in
      axis.criteria.map { criterion in
        let answer = assessment[criterion.id]
        let level = answer.state.rank.flatMap { scale[$0] }
        let target = answer.state.isNotApplicable ? nil : targets[criterion.id].flatMap { scale[$0] }
        return CriterionRow(
          axis: axis, criterion: criterion, answer: answer, level: level, target: target,
          gap: level.flatMap { level in target.map { max(0, $0.rank.value - level.rank.value) } },
          hands: Tally(of: answer.votes, on: scale)?.all)
      }
    }
  }

  /// What sort of answer it is, whatever its level: “répondu”, “ne sait pas”.
  package func word(for row: CriterionRow) -> String {
    if row.level != nil { return language("renseigné", "answered") }
    if row.answer.state.isNotApplicable { return questionnaire.wording(of: .notApplicable(reason: ""), in: language) }
    return questionnaire.wording(of: row.answer.state, in: language)
  }

  /// The names of the kinds of support that move a criterion beside its primary one.
  package func secondarySupports(of criterion: Criterion) -> [String] {
    criterion.affinities.secondary.map(explanation.name)
  }

  package func primarySupport(of criterion: Criterion) -> String { explanation.name(criterion.affinities.primary) }
}

extension CriterionRow {
  /// What the level reached says of this criterion; empty without one.
  package var descriptor: String { level.flatMap { criterion.descriptor(at: $0.rank) } ?? "" }

  /// Why the criterion does not apply; empty where it does or nobody said.
  package var reason: String {
    if case .notApplicable(let reason) = answer.state { return reason }
    return ""
  }

  /// What to do to reach the next level; empty at the top, without an answer and where nobody wrote any.
  package var nextStep: String { level.flatMap { criterion.facilitation.nextStep(from: $0.rank) } ?? "" }

  /// Each piece of evidence in one text.
  package func evidence(in language: Language) -> [String] {
    answer.evidence.map { join($0.text, language.detail($0).text) }
  }

  /// Each action in one text, with who and when.
  package func actions(in language: Language) -> [String] {
    answer.actions.map { join($0.text, language.detail($0).text) }
  }

  private func join(_ text: String, _ detail: String) -> String {
    detail.isEmpty ? text : text.isEmpty ? detail : "\(text) (\(detail))"
  }
}

extension DecisionMode {
  /// For a column under “decided by”.
  package func word(in language: Language) -> String {
    switch self {
    case .consensus: language("consensus", "consensus")
    case .majority: language("majorité", "majority")
    case .facilitator: language("facilitateur", "facilitator")
    }
  }
}

extension AnswerState {
  fileprivate var isNotApplicable: Bool { if case .notApplicable = self { true } else { false } }
}
