import Canvas

/// Turns what curses reads, bytes and the keys it recognises, into keys.
///
/// Escape sequences that nobody knows are swallowed whole: their letters and digits must not act as keys.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After ESC [, with the number of bytes seen since.
    case controlSequence(Int)
    /// After ESC [ [, as the Linux console begins its function keys.
    case consoleKey
    /// After ESC O.
    case singleShift
  }

  private var state = State.ground
  private var utf8 = UTF8Decoder()
  private var keys: [Key] = []

  /// More marks than this on one base begin a character of their own.
  private static let scalarsPerCharacter = 32
  private static let longestSequence = 64

  /// Whether an escape sequence has begun and its end should be waited for.
  var isMidSequence: Bool {
    switch state {
    case .ground, .escape: false
    case .controlSequence, .consoleKey, .singleShift: true
    }
  }

  /// What has been decoded since the last call.
  mutating func takeKeys() -> [Key] {
    defer { keys.removeAll() }
    return keys
  }

  /// A key that curses recognised, or something that happened.
  mutating func take(_ key: Key) {
    endSequence()
    utf8.giveUp().forEach { append($0) }
    keys.append(key)
  }

  mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeInGround(byte)
    case .escape: takeAfterEscape(byte)
    case .controlSequence(let count): takeInControlSequence(byte, count)
    case .consoleKey: state = .ground
    case .singleShift:
      state = .ground
      if !(0x20..<0x7F).contains(byte) { takeInGround(byte) }
    }
  }

  /// Nothing more is there to read: an ESC was the Escape key, for curses has waited for what could follow.
  mutating func endBurst() {
    if case .escape = state { endSequence() }
  }

  /// The rest of a sequence did not come.
  mutating func endSequence() {
    defer { state = .ground }
    switch state {
    case .ground, .consoleKey: break
    case .escape: keys.append(.escape)
    case .controlSequence(let count): if count == 0 { keys.append(.alt("[")) }
    case .singleShift: keys.append(.alt("O"))
    }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    for scalar in utf8.take(byte) { append(scalar) }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence(0)
    case UInt8(ascii: "O"): state = .singleShift
    case 0x21..<0x7F:
      state = .ground
      keys.append(.alt(Character(Unicode.Scalar(byte))))
    default:
      endSequence()
      takeInGround(byte)
    }
  }

  private mutating func takeInControlSequence(_ byte: UInt8, _ count: Int) {
    switch byte {
    case UInt8(ascii: "[") where count == 0: state = .consoleKey
    case 0x40..<0x7F: state = .ground
    case 0x20..<0x40 where count < Self.longestSequence: state = .controlSequence(count + 1)
    default:
      state = .ground
      takeInGround(byte)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if DisplayWidth.isCombining(scalar), join(scalar) { return }
    switch scalar.value {
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x09: keys.append(.tab)
    case 0x0D: keys.append(.enter)
    case 0x1B: state = .escape
    case 0x00: keys.append(.control(" "))
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60))))
    case 0x1C...0x1F: keys.append(.control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40))))
    // C1 controls: no key sends them.
    case 0x80...0x9F: break
    default: keys.append(.character(Character(scalar)))
    }
  }

  /// Adds a mark to the character before it; false when there is none, or they do not make one character.
  private mutating func join(_ mark: Unicode.Scalar) -> Bool {
    guard case .character(let base)? = keys.last, base.unicodeScalars.count < Self.scalarsPerCharacter else {
      return false
    }
    let joined = String(base) + String(Character(mark))
    guard joined.count == 1, let character = joined.first else { return false }
    keys[keys.count - 1] = .character(character)
    return true
  }
}
