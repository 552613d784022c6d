import JSON
import Maturity

/// An assessment with the tree that it was read from, so that saving it keeps what this version does not know.
package struct AssessmentDocument: Equatable, Sendable {
  package var assessment: Assessment
  /// Nil for an assessment that was never in a file.
  package let source: JSONValue?

  package init(_ assessment: Assessment, source: JSONValue? = nil) {
    self.assessment = assessment
    self.source = source
  }

  /// The answers and targets of `criteria`, and the targets of axes and of the whole, that are above `top`.
  ///
  /// A file does not know its questionnaire's scale: whoever brings the two together asks this before using a rank.
  package func problems(above top: Rank, criteria: Set<Criterion.ID>) -> [AssessmentProblem] {
    var problems: [AssessmentProblem] = []
    func check(_ rank: Rank?, _ path: JSONPath) {
      guard let rank, rank > top else { return }
      problems.append(AssessmentProblem(.aboveScale(rank: rank.value, top: top.value), path))
    }
    let answers = assessment.answers.filter { criteria.contains($0.key) }
      .sorted { NaturalOrder.precedes($0.key.rawValue, $1.key.rawValue) }
    for (id, answer) in answers {
      let path = JSONPath().member("answers").member(id.rawValue)
      check(answer.state.rank, path.member("rank"))
      check(answer.target, path.member("target"))
      for (index, vote) in answer.votes.enumerated() {
        guard case .rank(let rank) = vote.choice else { continue }
        check(rank, path.member("votes").element(index).member("rank"))
      }
    }
    let targets = JSONPath().member("targets")
    for (id, rank) in assessment.axisTargets.sorted(by: { NaturalOrder.precedes($0.key.rawValue, $1.key.rawValue) }) {
      check(rank, targets.member("axes").member(id.rawValue))
    }
    check(assessment.target, targets.member("overall"))
    return problems
  }
}
