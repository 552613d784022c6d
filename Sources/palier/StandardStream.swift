import Canvas
import Glibc
import Storage
import Wording

/// Standard input, output and error.
enum StandardStream {
  /// Writes all of `text`.
  ///
  /// - Throws: a ``Failure`` when it cannot, except that a reader that has gone away ends the program quietly.
  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// The same for what may be no text.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let code = write(bytes, to: STDOUT_FILENO) {
      if code == EPIPE { Glibc.exit(0) }
      throw Failure(
        Process.language(
          "sortie standard\u{A0}: \(systemError(code))", "standard output: \(systemError(code))"), .inputOutput)
    }
  }

  /// Writes what help asks for; there is nobody to tell when it fails.
  static func output(_ text: String) { _ = write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes lines to standard error, sanitised: file names and contents are quoted in them.
  static func error(_ lines: [String]) {
    let text = lines.map { Sanitiser.line($0) + "\n" }.joined()
    _ = write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// All of standard input; more than `limit` bytes are refused.
  static func read(atMost limit: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Failure(
          Process.language("entrée standard\u{A0}: \(systemError(errno))", "standard input: \(systemError(errno))"),
          .inputOutput)
      }
      if count == 0 { return bytes }
      bytes += chunk.prefix(count)
      guard bytes.count <= limit else {
        throw Failure(
          Process.language(
            "entrée standard\u{A0}: plus de \(Process.language.grouped(limit))\u{A0}octets",
            "standard input: more than \(Process.language.grouped(limit)) bytes"), .badData)
      }
    }
  }

  /// - Returns: the error number of what failed, nil when all is written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
