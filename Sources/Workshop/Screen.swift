import Canvas
import Maturity

/// What an open assessment shows, with what only that screen needs.
package enum Screen: Equatable, Sendable {
  case details(DetailsForm)
  case criterion(CriterionView)
  case matrix
  case demand(DemandView)
  case result(ResultView)
  indirect case comparison(ComparisonView)
  case records(RecordsView)
  case discussion(DiscussionView)
}

/// The criterion screen: how far it is scrolled, and what is typed on it.
package struct CriterionView: Equatable, Sendable {
  package var scroll = 0
  /// What is shown beside the levels, or on narrow screens in their place.
  package var pane: Pane?
  package var note: NoteEditor?
  /// The show of hands under way.
  package var votes: VotePanel?
  /// Whether the level just chosen must be in sight, wherever the screen was scrolled.
  package var followsAnswer = false

  /// What can be said of a criterion beyond its levels.
  package enum Pane: CaseIterable, Sendable {
    /// In plain words, with its terms and what it rests on.
    case explanation
    /// What to ask to see.
    case evidence
    /// What to say when the room is silent, and the step after the answer.
    case facilitation
  }

  package init(scroll: Int = 0, pane: Pane? = nil) {
    self.scroll = scroll
    self.pane = pane
  }
}

/// A note being typed in place; the assessment follows every key.
package struct NoteEditor: Equatable, Sendable {
  package var buffer: TextBuffer
  /// What one undo goes back to.
  package let before: Assessment
  /// Whether no note was begun before in this sitting.
  package let isFirst: Bool

  package init(editing note: String, of before: Assessment, isFirst: Bool = false) {
    self.before = before
    self.isFirst = isFirst
    buffer = TextBuffer(note, isMultiline: true)
  }
}

/// The questions a team may be asking itself, as a list to tick.
package struct DemandView: Equatable, Sendable {
  /// Among the questions of all kinds, in order.
  package var selection = 0

  package init(selection: Int = 0) { self.selection = selection }
}

/// The result screen: its pages, and how far the current one is scrolled.
package struct ResultView: Equatable, Sendable {
  package var page = Page.summary
  package var scroll = 0
  /// Among the criteria that the page names, or the facts of the hosting guide; nil before anything was chosen.
  package var selection: Int?
  /// Whether the selection must be in sight, wherever the page was scrolled.
  package var followsSelection = false

  /// What a result can be read as; a questionnaire may lack what some of them show.
  package enum Page: CaseIterable, Sendable {
    case summary, profile, support, path, offers, steps, actions, hosting
  }

  package init(page: Page = .summary, scroll: Int = 0) {
    self.page = page
    self.scroll = scroll
  }
}

/// Where on the result a criterion was opened from.
package struct ResultOrigin: Equatable, Sendable {
  package let view: ResultView
  /// The criterion opened, which keeps its place when what the page names has changed.
  package let criterion: Criterion.ID
}

/// What lies over the current screen and takes the keys first.
package enum Overlay: Equatable, Sendable {
  /// Over the screen, or over the choice of reports.
  case help(scroll: Int, isOnExport: Bool = false)
  /// The terms of the field; those of the current criterion first.
  case glossary(scroll: Int, isFromHelp: Bool)
  case prompt(Prompt)
  /// How the answer just given was decided: a key says it, any other key does what it always does.
  case decision
  /// The level aimed at, and for what.
  case target(TargetScope)
  case search(SearchView)
  /// Which reports to write.
  case export(ExportView)
  /// Where the reports went, by path.
  case written([String], scroll: Int = 0)
}

/// One line asked for at the bottom of the screen.
package struct Prompt: Equatable, Sendable {
  /// What is asked for, and so what becomes of the answer.
  package enum Purpose: Equatable, Sendable {
    /// Why the current criterion does not apply.
    case reason
    /// The criterion to go to.
    case jump
    /// The file to open.
    case openPath
    /// Another file to save to, when this one cannot be written.
    case saveElsewhere
    /// Where the report goes, when it cannot be written beside the assessment.
    case exportPath
    /// The file of the assessment to compare with.
    case earlierPath
  }

  package let purpose: Purpose
  package var buffer: TextBuffer

  package init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    buffer = TextBuffer(text)
  }
}
