import Canvas
import Maturity

/// The whole state of the full-screen program; it changes only through ``update(_:at:)``.
package struct Workshop: Equatable, Sendable {
  package var language: Language
  package var size: Size
  package var stage: Stage
  package var overlay: Overlay?
  /// Said once at the bottom of the screen, until the next key.
  package var notice: Notice?
  /// Whether clicks and the wheel are taken; else they are the terminal's, which selects text with them.
  package internal(set) var usesMouse = false

  /// The reports last asked for, which are proposed again.
  var reports = ExportView(ReportChoice())

  /// Where the program is.
  package enum Stage: Equatable, Sendable {
    case start(StartView)
    case open(OpenAssessment)
  }

  /// One line for the person at the keyboard.
  package struct Notice: Equatable, Sendable {
    package let text: String
    package let isWarning: Bool

    package init(_ text: String, isWarning: Bool = false) {
      self.text = text
      self.isWarning = isWarning
    }
  }

  package init(language: Language, size: Size, stage: Stage = .start(StartView(Catalogue()))) {
    self.language = language
    self.size = size
    self.stage = stage
  }

  /// The assessment being worked on.
  package var open: OpenAssessment? {
    if case .open(let open) = stage { return open }
    return nil
  }

  /// Smaller than this, the program says so and waits.
  package static let smallest = Size(rows: 10, columns: 40)

  package var isTooSmall: Bool { size.rows < Self.smallest.rows || size.columns < Self.smallest.columns }
}
