import Canvas

extension MouseEvent {
  /// What a report of the numbered form says (xterm's mode 1006): `<button;column;row`, then `M`, or `m` for a release.
  ///
  /// Nil for what has no meaning here: other buttons, releases, moves, and what is no report.
  init?(parameters: [UInt8], final: UInt8) {
    guard final == UInt8(ascii: "M"), parameters.first == UInt8(ascii: "<") else { return nil }
    let numbers = parameters.dropFirst().split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2],
      (1...10_000).contains(column), (1...10_000).contains(row)
    else { return nil }
    // Shift, Alt and Control are bits of the button's number.
    let kind: Kind
    switch button & ~0x1C {
    case 0: kind = .press
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return nil
    }
    self.init(kind, at: Position(row: row - 1, column: column - 1))
  }
}
