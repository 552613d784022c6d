import ArgumentParser
import Maturity
import Wording

/// Why a command ends, in words, and with which exit code.
struct Failure: Error {
  /// One line for each thing wrong, lower case, without a line feed.
  let lines: [String]
  let code: ExitCode

  /// All of it in one line: the first, and how many more there are.
  func summary(in language: Language) -> String {
    let more = lines.count - 1
    let rest = language(" (et \(more)\u{A0}\(language.plural(more, "autre", "autres")))", " (and \(more)\u{A0}more)")
    return (lines.first ?? "") + (more > 0 ? rest : "")
  }

  init(_ line: String, _ code: ExitCode = .failed) {
    lines = [line]
    self.code = code
  }

  init(_ lines: [String], _ code: ExitCode) {
    self.lines = lines
    self.code = code
  }
}

/// The documented exit codes (sysexits.h).
extension ExitCode {
  static let failed = ExitCode(1)
  static let badUsage = ExitCode(64)
  static let badData = ExitCode(65)
  static let cannotWrite = ExitCode(73)
  static let inputOutput = ExitCode(74)
}
