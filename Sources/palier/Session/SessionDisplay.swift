import Terminal
import Workshop

/// Where a session is shown and its keys come from.
protocol SessionDisplay: AnyObject {
  /// Shows the workshop as it is now.
  func present(_ workshop: Workshop)
  /// Waits for keys, or for some seconds, none having come; `workshop` is what the person sees.
  func read(for workshop: Workshop) -> TerminalInput
  /// Stops the process until it is continued.
  func suspend()
  /// Shows everything anew, whatever other programs have written.
  func redraw()
  /// Has clicks and the wheel come as keys, or no longer.
  func useMouse(_ isOn: Bool)
  /// Gives the terminal to another program while `body` runs.
  ///
  /// - Returns: false, without running it, where there is no terminal to give.
  func lend(to body: () -> Void) -> Bool
}

extension Terminal: SessionDisplay {
  func present(_ workshop: Workshop) { present(workshop.draw()) }

  /// Wakes now and then while a clock is shown.
  func read(for workshop: Workshop) -> TerminalInput { read(timeout: workshop.open == nil ? nil : 20_000) }

  /// What another program wrote there is known neither to us nor to curses: only coming back sends every cell.
  func redraw() { released {} }

  func lend(to body: () -> Void) -> Bool {
    released(body)
    return true
  }
}
