import Canvas
import Maturity

/// Everything that can happen to a workshop: what a key means on the current screen, or what became of an effect.
package enum Action: Equatable, Sendable {
  case back, quit, suspend, redraw, help
  case showDetails, showCriterion, showMatrix, showDemand, showResult
  case move(Direction)
  case confirm
  case nextCriterion, previousCriterion, nextUnanswered, previousUnanswered
  case askJump
  case answer(Rank)
  case markUnknown, askReason, clear
  case toggle
  case editNote
  /// The note in the person's own editor.
  case editNoteElsewhere
  case openVotes
  case castVote(Vote.Choice)
  case takeBackVote, toggleSecret, nextRole, previousRole
  /// How the answer just given was decided.
  case decideBy(DecisionMode)
  case toggleFlag
  case askTarget, setTarget(Rank), nextScope
  case showEvidence, showActions, addRecord
  case showDiscussion
  case askSearch
  case toggleQuick
  case cycleFilter
  /// Nothing but time went by.
  case tick
  case togglePane(CriterionView.Pane)
  case showGlossary
  case undo, redo
  /// “What if”: answers that are not real, one by one or a whole path; then forgotten or made real.
  case tryAnswers, tryPath, endTrial, keepTrial
  case export
  case compare
  case retrySave, askSaveElsewhere
  case askPath
  /// Have the criterion fill the screen, or no longer.
  case toggleLarge
  /// Take the mouse, or leave it to the terminal.
  case toggleMouse
  /// Go to a criterion and show it.
  case visit(Criterion.ID)
  case switchLanguage
  case edit(TextEdit)
  /// A key that means nothing here.
  case meaningless(Character)
  case nextField, previousField
  case resized(Size)
  /// There will never be another key.
  case inputEnded
  case completed(Completion)

  /// Where a move goes: among entries, cells or lines, as the screen has them.
  package enum Direction: Equatable, Sendable {
    case up, down, left, right, pageUp, pageDown, home, end
  }
}

extension Action {
  /// Whether it changes what the team said.
  var changesAnswers: Bool {
    switch self {
    case .answer, .markUnknown, .askReason, .clear, .toggle, .editNote, .editNoteElsewhere, .undo, .redo, .openVotes,
      .toggleFlag,
      .askTarget,
      .addRecord:
      true
    default: false
    }
  }

  /// Whether it writes, or leaves a text or a file behind: nothing that can be done with answers only tried.
  var leavesTraces: Bool {
    switch self {
    case .editNote, .editNoteElsewhere, .showDetails, .export, .retrySave, .askSaveElsewhere, .openVotes, .toggleFlag,
      .showEvidence,
      .showActions:
      true
    default: false
    }
  }
}

/// What an effect came to.
package enum Completion: Equatable, Sendable {
  case listed(Catalogue)
  case opened(OpenAssessment)
  /// `label` is the file, which may have come into being with this save.
  case saved(revision: Int, label: String)
  case saveFailed(String)
  /// The assessment now lives in another file.
  case savedElsewhere(label: String, revision: Int)
  /// Not empty.
  case exported(paths: [String])
  /// The report could not be written; `suggestion` is another path to try.
  case exportFailed(String, suggestion: String)
  /// A file to compare with, empty where none suggests itself.
  case earlierProposed(path: String)
  /// The assessment to compare with, its file as shown to people, and what to know of it in one line.
  case earlierLoaded(Assessment, label: String, remark: String?)
  /// The note of a criterion as the person's editor left it; not sanitised.
  case noteEdited(Criterion.ID, String)
  /// Anything else that failed, in one line.
  case failed(String)
}

/// What the loop must do; its result comes back as a ``Completion``.
package enum Effect: Equatable, Sendable {
  /// List questionnaires and assessments again.
  case list
  case create(Questionnaire.ID)
  case open(path: String)
  case openExample
  /// Make this durable before the next key is read.
  case save(Assessment)
  /// The same after a failure, and even when the file was removed: the person asked for it.
  case saveAgain(Assessment)
  /// Make this durable as soon as no key is waiting.
  case saveSoon(Assessment)
  case saveElsewhere(Assessment, path: String)
  /// Make durable how long criteria were on the screen, if there is a file; a failure loses nothing that was said.
  case saveTime(Assessment)
  /// Write reports to `path`, or beside the assessment, with what changed since an earlier one.
  case export(OpenAssessment, ReportChoice, since: Assessment?, path: String?)
  /// Find the assessment that this one is most likely to be compared with.
  case proposeEarlier(than: Assessment)
  /// Read the assessment that this one is to be compared with.
  case loadEarlier(path: String, than: Assessment)
  /// Have the person's own editor write the note of a criterion.
  case editNote(Criterion.ID, String)
  /// Have clicks and the wheel come as keys, or no longer.
  case useMouse(Bool)
  /// Release the file.
  case close
  /// End the program if the save before it succeeded; else ``Action/quit`` again, to say what would be lost.
  case quitIfSaved
  case suspend, redraw, quit

  /// Whether it puts answers on the disk.
  var saves: Bool {
    switch self {
    case .save, .saveAgain, .saveSoon, .saveElsewhere: true
    default: false
    }
  }
}
