import CNcurses
import Canvas

/// Giving the terminal back for a while, and what signals ask for.
extension Terminal {
  /// Stops the process and its group, as Ctrl-Z does in a shell; the next ``read(timeout:)`` says that it is back.
  package func suspend() { suspend(wholeGroup: true) }

  /// Gives the terminal back while `body` runs, say a text editor; after it the screen has to be presented again.
  package func released<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    guard isOpen else { return try body() }
    awaitAnswer()
    cn_leave()
    defer { retake() }
    return try body()
  }

  func obeySignals() {
    let signals = Int(cn_take_signals())
    if signals & CN_STOP_ASKED != 0 {
      suspend(wholeGroup: false)
    } else if signals & CN_CONTINUED != 0 {
      // Stopped by SIGSTOP: the shell has changed the modes and written over the screen.
      cn_leave()
      retake()
      decoder.take(.resumed)
    }
    if signals & CN_WINDOW_CHANGED != 0 {
      cn_follow_window()
      noteSize()
    }
  }

  private func suspend(wholeGroup: Bool) {
    guard isOpen else { return }
    awaitAnswer()
    cn_leave()
    cn_stop(wholeGroup)
    retake()
    decoder.take(.resumed)
  }

  private func retake() {
    cn_enter()
    shown = nil
    noteSize()
  }

  private func noteSize() {
    guard size != Self.currentSize else { return }
    size = Self.currentSize
    shown = nil
    decoder.take(.resized(size))
  }
}
