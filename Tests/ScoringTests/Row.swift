import Maturity

@testable import Scoring

extension AnswerState: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .answered(Rank(value)) }
}

/// Items and their answers on one line, so that a table of cases fits on a page.
///
/// `2` answered at rank 2, `?` unknown, `.` unanswered, `-` not applicable; then `*3` for weight 3, `!` for essential:
/// `2*3!` is an essential item of weight 3 at rank 2. Items are called c1, c2, … and, as axes of one criterion, x1, x2, ….
struct Row {
  let criteria: [CriterionSketch]
  let sheet: AnswerSheet

  init(_ text: String) {
    var criteria: [CriterionSketch] = []
    var states: [Criterion.ID: AnswerState] = [:]
    for (position, word) in text.split(separator: " ").enumerated() {
      let id = "c\(position + 1)"
      let parts = word.filter { $0 != "!" }.split(separator: "*")
      criteria.append(
        CriterionSketch(
          id: id, weight: parts.dropFirst().first.flatMap { Int($0) } ?? 1, isEssential: word.contains("!")))
      states[.init(id)] =
        switch parts.first {
        case "?": .unknown
        case ".": nil
        case "-": .notApplicable(reason: "No such thing here.")
        case let rank: rank.flatMap { Int($0) }.map { .answered(Rank($0)) }
        }
    }
    self.criteria = criteria
    sheet = AnswerSheet(states: states)
  }

  /// All of them in one axis.
  var axis: AxisSketch { AxisSketch(id: "x", criteria: criteria) }

  /// Each in an axis of its own, which takes its weight and its flag: the axis's level is then the criterion's rank.
  var axes: [AxisSketch] {
    criteria.enumerated().map { position, criterion in
      AxisSketch(
        id: "x\(position + 1)", weight: criterion.weight, isEssential: criterion.isEssential,
        criteria: [CriterionSketch(id: criterion.id)])
    }
  }
}

extension Scorecard {
  init(of sheet: AnswerSheet, with sketch: Sketch) throws {
    self.init(of: sheet, with: try sketch.questionnaire())
  }

  /// Of a questionnaire of one axis.
  func onlyAxis() -> AxisScore? { axes.count == 1 ? axes.first : nil }

  func need(_ kind: SupportKind.ID) -> SupportNeed? { needs.first { $0.kind == kind } }
}

extension Estimate {
  /// Nothing open: a score that is its own bounds.
  static func exactly(_ value: Value) -> Self { Self(value: value, low: value, high: value) }

  static var none: Self { Self(value: nil, low: nil, high: nil) }
}

extension Estimate<Rank> {
  init(_ value: Int?, from low: Int?, to high: Int?) {
    self.init(value: value.map { Rank($0) }, low: low.map { Rank($0) }, high: high.map { Rank($0) })
  }
}
