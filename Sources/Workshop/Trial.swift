import Maturity
import Scoring

/// What an assessment was before answers were tried on it: “what if”. Nothing tried is ever saved.
package struct Trial: Equatable, Sendable {
  /// The real answers, as they are on the disk.
  package internal(set) var assessment: Assessment
  /// What they give.
  package let scorecard: Scorecard
  let history: History
}

extension OpenAssessment {
  /// Starts trying: from now on answers, questions and facts change nothing real. Does nothing while trying.
  package mutating func beginTrial() {
    guard trial == nil else { return }
    trial = Trial(assessment: assessment, scorecard: scorecard, history: history)
    history = History()
  }

  /// Forgets what was tried: answers and history are as before.
  package mutating func endTrial() {
    guard let trial else { return }
    assessment = trial.assessment
    scorecard = trial.scorecard
    history = trial.history
    self.trial = nil
  }

  /// Makes what was tried real, one step for undo, decided `now`.
  ///
  /// - Returns: whether anything changed.
  package mutating func keepTrial(at now: Timestamp?) -> Bool {
    guard let before = trial?.assessment else { return false }
    var tried = assessment
    for criterion in criteria where tried[criterion.id].state != before[criterion.id].state {
      tried[criterion.id].decidedAt = now
      tried[criterion.id].decidedBy = nil
    }
    // An answer tried and taken back was never decided anew.
    for criterion in criteria where tried[criterion.id].state == before[criterion.id].state {
      tried[criterion.id].decidedAt = before[criterion.id].decidedAt
      tried[criterion.id].decidedBy = before[criterion.id].decidedBy
    }
    endTrial()
    return change { $0 = tried }
  }

  /// The path from the real answers: while trying, the one whose steps are tried.
  var realPath: ShortestPath? { ShortestPath(of: realAssessment.sheet, with: questionnaire) }

  private var realAssessment: Assessment { trial?.assessment ?? assessment }

  /// Whether a step is taken by the answers tried.
  func isTried(_ step: ShortestPath.Step) -> Bool {
    guard trial != nil, case .answered(let rank) = assessment[step.criterion].state else { return false }
    return rank >= step.to
  }

  /// Takes a step as a trial, or takes it back.
  mutating func toggleTrial(of step: ShortestPath.Step) {
    beginTrial()
    let state = isTried(step) ? AnswerState.answered(step.from) : .answered(step.to)
    change { $0[step.criterion].state = state }
  }

  /// Takes all the steps of a path as a trial, one step for undo.
  mutating func tryAll(_ steps: [ShortestPath.Step]) {
    beginTrial()
    let missing = steps.filter { !isTried($0) }
    change { assessment in
      for step in missing { assessment[step.criterion].state = .answered(step.to) }
    }
  }
}
