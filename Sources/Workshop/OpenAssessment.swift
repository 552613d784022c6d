import Maturity
import Scoring

/// An assessment being worked on: its answers, what they give, and where in it the team is.
package struct OpenAssessment: Equatable, Sendable {
  package let questionnaire: Questionnaire
  /// In the questionnaire's order; never empty.
  package let criteria: [Criterion]
  package internal(set) var assessment: Assessment
  package internal(set) var scorecard: Scorecard
  /// What was before, while answers are only tried; nil while they are real.
  package internal(set) var trial: Trial?
  /// The file, as shown to people.
  package var label: String
  package var access: Access
  /// What the person should know on opening it, in one line.
  package var remark: String?
  package var saving: Saving
  /// Whether the person has been told that leaving now loses answers.
  package var warnedOfLoss = false
  /// The current criterion, an index of ``criteria``.
  package private(set) var position: Int
  package var screen: Screen
  /// The place of the result that the criterion was opened from, which leaving it goes back to.
  package var origin: ResultOrigin?
  /// The line of what there is to discuss that the criterion was opened from, which leaving it goes back to.
  package var discussed: DiscussionOrigin?
  var history = History()
  package internal(set) var stopwatch: Stopwatch
  /// The time recorded on criteria that is not on the disk.
  var unsavedSeconds = 0
  /// Whether something was saved in this sitting.
  private(set) var hasSaved = false
  /// Whether Tab goes through the most telling criteria only.
  package var isQuick = false
  /// Whether a criterion fills the screen, for a projector.
  package var isLarge = false
  /// What the matrix shows; nil for everything.
  package var matrixFilter: MatrixFilter?
  /// Whether a note was begun in this sitting.
  var hasNoted = false

  /// Whether answers can be changed.
  package enum Access: Equatable, Sendable {
    case readWrite
    /// Why not, in a few words.
    case readOnly(reason: String)
  }

  /// Whether what is on screen is on disk.
  package enum Saving: Equatable, Sendable {
    case saved
    /// A note being typed goes to disk as soon as the keyboard pauses.
    case pending
    /// Why the last attempt failed, in one line.
    case failed(String)
  }

  package init(
    _ assessment: Assessment, of questionnaire: Questionnaire, label: String, access: Access = .readWrite,
    screen: Screen = .criterion(CriterionView())
  ) {
    self.questionnaire = questionnaire
    self.assessment = assessment
    self.label = label
    self.access = access
    self.screen = screen
    saving = .saved
    stopwatch = Stopwatch(elapsed: assessment.recordedSeconds)
    criteria = questionnaire.criteria
    scorecard = Scorecard(of: assessment.sheet, with: questionnaire)
    position = criteria.firstIndex { assessment[$0.id].state == .unanswered } ?? 0
  }

  package var criterion: Criterion { criteria[position] }

  package var answer: Answer { assessment[criterion.id] }

  /// Whether the screen itself takes characters as text.
  var isTypingOnScreen: Bool {
    switch screen {
    case .details: true
    case .criterion(let view): view.note != nil
    case .records(let view): view.form != nil
    case .matrix, .demand, .result, .comparison, .discussion: false
    }
  }

  /// Where to propose to save when the file cannot be written: under its own name if it may be gone, else beside it.
  var otherPath: String {
    guard label.hasPrefix("/") || label.hasPrefix("~") else { return "~/" }
    guard case .readOnly = access, label.hasSuffix(".json") else { return label }
    return label.dropLast(5) + "-2.json"
  }

  /// Whether the last attempt to save failed.
  package var hasFailedToSave: Bool { if case .failed = saving { true } else { false } }

  /// The rank aimed at for the current criterion and what sets it, unless it is the questionnaire's (SCORING.md §6).
  package var ownTarget: Rank? { ownTarget(of: criterion.id) }

  /// The rank aimed at for a criterion, whatever sets it (SCORING.md §6).
  func target(of criterion: Criterion.ID) -> Rank { ownTarget(of: criterion) ?? questionnaire.rules.target }

  private func ownTarget(of criterion: Criterion.ID) -> Rank? {
    let axis = questionnaire.axis(of: criterion)?.id
    return assessment[criterion].target ?? axis.flatMap { assessment.axisTargets[$0] } ?? assessment.target
  }
}

extension OpenAssessment {
  /// Goes to a criterion; out of range stays at the nearest end.
  package mutating func go(to index: Int) {
    position = min(max(0, index), criteria.count - 1)
  }

  /// The nearest criterion in a state after the current one, or before it, going round; nil when there is none.
  package func next(_ state: AnswerState, forward: Bool) -> Int? {
    let count = criteria.count
    let steps = (1...count).map { forward ? (position + $0) % count : (position - $0 + 2 * count) % count }
    return steps.first { assessment[criteria[$0].id].state == state }
  }

  /// Changes the assessment; one step for undo. A change that changes nothing leaves no step.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  package mutating func change(_ body: (inout Assessment) -> Void) -> Bool {
    let before = assessment
    body(&assessment)
    guard !assessment.saysTheSame(as: before) else { return false }
    history.record(History.Step(assessment: before, position: position))
    rescore()
    return true
  }

  /// Follows a text being typed, without a step of its own: ``endTyping(startedFrom:)`` makes one for the whole.
  package mutating func follow(_ body: (inout Assessment) -> Void) {
    body(&assessment)
    if saving == .saved { saving = .pending }
  }

  /// Makes what was typed since `before` one step for undo.
  package mutating func endTyping(startedFrom before: Assessment) {
    guard !assessment.saysTheSame(as: before) else { return }
    history.record(History.Step(assessment: before, position: position))
  }

  /// Goes back one change and to the criterion it was made on.
  package mutating func undo() -> Bool { restore(history.undo(from: assessment)) }

  /// Comes forward one change and to the criterion it was made on.
  package mutating func redo() -> Bool { restore(history.redo(from: assessment)) }

  private mutating func restore(_ step: History.Step?) -> Bool {
    guard let step else { return false }
    // The revision counts saves, and a save cannot be undone.
    let current = assessment
    assessment = step.assessment
    assessment.revision = current.revision
    assessment.keepTime(of: current)
    go(to: step.position)
    if case .criterion(let view) = screen { screen = .criterion(CriterionView(pane: view.pane)) }
    rescore()
    return true
  }

  /// Takes note that the assessment is on disk with this revision.
  package mutating func saved(revision: Int) {
    assessment.revision = revision
    trial?.assessment.revision = revision
    saving = .saved
    unsavedSeconds = 0
    hasSaved = true
    warnedOfLoss = false
  }

  private mutating func rescore() {
    scorecard = Scorecard(of: assessment.sheet, with: questionnaire)
  }
}

extension Assessment {
  /// Whether two differ in nothing but how often they were saved and how long criteria were on the screen.
  func saysTheSame(as other: Assessment) -> Bool {
    var copy = self
    copy.revision = other.revision
    copy.keepTime(of: other)
    return copy == other
  }
}
