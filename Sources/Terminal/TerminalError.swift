/// Why there can be no session on this terminal.
package enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or standard output is a file, a pipe or nothing.
  case notATerminal
  /// `TERM` is not set, or is empty.
  case noType
  /// terminfo does not know the value of `TERM`; it is as found, not sanitised.
  case unknownType(String)
  /// A type, the value of `TERM`, on which the cursor cannot be placed.
  case noCursorAddressing(String)
  /// A session is open already in this process.
  case alreadyOpen
  /// The terminal's modes could not be read or set.
  case unusable
}
