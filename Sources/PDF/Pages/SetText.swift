import CPango

/// A text set in lines, each in runs of one look.
final class SetText {
  let runs: [Run]
  let lineCount: Int
  /// Of the longest line.
  let width: Double
  /// Whether some character has no glyph in any font and is drawn as a box.
  let isIncomplete: Bool
  private let handle: OpaquePointer

  /// Part of a text to be told apart; places are in UTF-8.
  struct Span: Equatable {
    let bytes: Range<Int>
    let isStrong: Bool
    let language: String
  }

  /// Part of a line, within one span.
  struct Run {
    let line: Int
    /// Where it starts in the text, in UTF-8.
    let start: Int
    /// From the left of the text.
    let x: Double
    let width: Double
  }

  init(_ handle: OpaquePointer) {
    self.handle = handle
    runs = (0..<cp_text_runs(handle)).map {
      let run = cp_text_run(handle, $0)
      return Run(line: Int(run.line), start: Int(run.start), x: run.x, width: run.width)
    }
    lineCount = (runs.last?.line ?? 0) + 1
    width = cp_text_width(handle)
    isIncomplete = cp_text_missing(handle) > 0
  }

  deinit { cp_free_text(handle) }

  func draw(_ run: Int, x: Double, baseline: Double) { cp_draw_run(handle, run, x, baseline) }
}
