import Glibc

/// Everything `tcgetattr` says of a terminal, to be compared.
package struct TerminalModes: Equatable, Sendable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  init(of descriptor: Int32) {
    var modes = termios()
    tcgetattr(descriptor, &modes)
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag, modes.c_ispeed, modes.c_ospeed]
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether lines are edited by the terminal itself, as a shell leaves it.
  package var isCanonical: Bool { flags[3] & tcflag_t(ICANON) != 0 }
}
