import Maturity

/// Where a criterion stands once its state is held against the scale (SCORING.md §1).
enum Standing: Equatable {
  case answered(Rank)
  case unknown
  case unanswered
  case notApplicable

  /// An answer off the scale, as in a file made for a longer one, says nothing here: it counts as unanswered.
  init(_ state: AnswerState, on scale: Scale) {
    switch state {
    case .answered(let rank) where rank >= 0 && rank <= scale.top: self = .answered(rank)
    case .answered, .unanswered: self = .unanswered
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    }
  }

  /// The rank to score with: the answer's, or for an open criterion the one `supposed` of it.
  ///
  /// Scores suppose none and so leave the open criteria out; their bounds suppose a rank.
  func rank(openAt supposed: Rank?) -> Rank? {
    switch self {
    case .answered(let rank): rank
    case .unknown, .unanswered: supposed
    case .notApplicable: nil
    }
  }
}

/// A criterion with what a sheet says of it: all that the rules ask.
struct CriterionReading {
  let id: Criterion.ID
  /// w.
  let weight: Int
  /// ω = W·w (§6).
  let importance: Int
  let isEssential: Bool
  /// Of one rank (§5).
  let effort: Int
  let affinities: Affinities
  var standing: Standing
  /// t, on the scale (§6).
  let target: Rank

  /// max(0, t−r); nil for a criterion without an answer.
  var gap: Int? { standing.rank(openAt: nil).map { max(0, target.value - $0.value) } }
}

/// An axis with what a sheet says of its criteria.
struct AxisReading {
  let id: Axis.ID
  /// W.
  let weight: Int
  let isEssential: Bool
  let criteria: [CriterionReading]

  /// Answers to criteria that the questionnaire does not have are passed over.
  init(_ axis: Axis, in sheet: AnswerSheet, with questionnaire: Questionnaire) {
    id = axis.id
    weight = axis.weight
    isEssential = axis.isEssential
    let scale = questionnaire.scale
    let axisTarget = sheet.axisTargets[axis.id] ?? sheet.target ?? questionnaire.rules.target
    criteria = axis.criteria.map { criterion in
      CriterionReading(
        id: criterion.id, weight: criterion.weight, importance: axis.weight * criterion.weight,
        isEssential: criterion.isEssential, effort: criterion.effort, affinities: criterion.affinities,
        standing: Standing(sheet.state(of: criterion.id), on: scale),
        target: (sheet.criterionTargets[criterion.id] ?? axisTarget).clamped(to: scale))
    }
  }
}

extension Questionnaire {
  /// What a sheet says of every axis, in order.
  func readings(of sheet: AnswerSheet) -> [AxisReading] { axes.map { AxisReading($0, in: sheet, with: self) } }
}

extension Rank {
  /// The nearest rank of a scale: a target beyond the top is the top.
  fileprivate func clamped(to scale: Scale) -> Rank { max(0, min(self, scale.top)) }
}
