import CNcurses
import Canvas
import Glibc

/// What ``Terminal/read(timeout:)`` found.
package enum TerminalInput: Equatable, Sendable {
  /// All that was there, in order; empty when the time ran out.
  case keys([Key])
  /// The terminal is gone: there will never be another key.
  case ended
}

extension Terminal {
  /// Waits until something happens, then takes everything that is there, to be drawn once.
  ///
  /// - Parameter timeout: in milliseconds; nil to wait for ever.
  /// - Returns: the keys, none when the time ran out, or that there will be no more.
  package func read(timeout: Int? = nil) -> TerminalInput {
    guard isOpen else { return .ended }
    let deadline = timeout.map { Self.now + $0 }
    var emptyWakes = 0
    var isGone = false
    while true {
      obeySignals()
      if drain() { emptyWakes = 0 }
      obeyAnswers()
      let keys = decoder.takeKeys()
      if !keys.isEmpty { return .keys(keys) }
      // Readable again and again with nothing to read is how the end of input looks without a hang-up.
      if isGone || emptyWakes > 2 { return .ended }
      let patience = decoder.isMidString ? Self.stringPause : Int(cn_escape_delay())
      let sequenceEnd = decoder.isMidSequence ? Self.now + patience : nil
      switch wait(until: [deadline, sequenceEnd].compactMap(\.self).min()) {
      case .input: emptyWakes += 1
      case .signal: break
      case .gone: isGone = true
      case .time:
        if let sequenceEnd, Self.now >= sequenceEnd { decoder.endSequence() }
        if let deadline, Self.now >= deadline { return .keys(decoder.takeKeys()) }
      }
    }
  }

  private enum Wake {
    case input, signal, gone, time
  }

  /// More keys than this are left for the next call, so that a flood is drawn now and then.
  private static let burst = 1 << 16

  /// How long a paste may pause before its end marker is given up, in milliseconds.
  private static let pastePause = 1000

  /// How long a terminal's answer may pause before its end is given up, in milliseconds.
  private static let stringPause = 1000

  /// How long after the question an answer is waited for before the terminal goes to somebody else, in milliseconds.
  private static let answerTime = 300

  /// Gives an answer still on its way a moment to come: it would be typed into the shell.
  func awaitAnswer() {
    defer { askedAt = nil }
    while let askedAt, Self.now < askedAt + Self.answerTime {
      guard case .input = wait(until: askedAt + Self.answerTime), drain() else { return }
      obeyAnswers()
    }
  }

  /// Monotonic, in milliseconds.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private func wait(until deadline: Int?) -> Wake {
    var descriptors = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: cn_wake_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let time = deadline.map { Int32(clamping: max(0, $0 - Self.now)) } ?? -1
    let count = poll(&descriptors, nfds_t(descriptors.count), time)
    if count == 0 { return .time }
    if count < 0 || descriptors[1].revents != 0 { return .signal }
    return Int32(descriptors[0].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0 ? .gone : .input
  }

  /// Takes what is there without waiting; false when there was nothing.
  private func drain() -> Bool {
    for count in 0..<Self.burst {
      let code = cn_read()
      if code == CN_NOTHING {
        decoder.endBurst()
        return count > 0
      }
      if let byte = UInt8(exactly: code) {
        decoder.take(byte)
      } else if code == CN_PASTE_START {
        decoder.take(.paste(readPaste()))
      } else if let key = Key(cursesCode: Int(code)) {
        decoder.take(key)
      }
    }
    return true
  }

  /// The rest of a paste, up to its end marker or a long pause.
  ///
  /// Read past curses, which would look for keys in it and take two system calls a byte; it holds nothing back here,
  /// having read no further than the start marker.
  private func readPaste() -> String {
    var paste = PasteCollector()
    var buffer = [UInt8](repeating: 0, count: paste.wanted)
    while !paste.isComplete {
      var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let isReadable = poll(&descriptor, 1, Int32(Self.pastePause))
      if isReadable < 0, errno == EINTR { continue }
      guard isReadable > 0 else { break }
      let count = Glibc.read(STDIN_FILENO, &buffer, paste.wanted)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { break }
      buffer[..<count].forEach { paste.take($0) }
    }
    return paste.text
  }
}
