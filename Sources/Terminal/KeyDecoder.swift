import Canvas

/// Turns what curses reads, bytes and the keys it recognises, into keys.
///
/// Escape sequences that nobody knows are swallowed whole, and so are a terminal's answers, however late and in however
/// many pieces: their letters and digits must not act as keys.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After ESC [.
    case controlSequence
    /// After ESC [ [, as the Linux console begins its function keys.
    case consoleKey
    /// After ESC [ M, with how many bytes of a mouse report of the old form are still to come.
    case oldMouseReport(Int)
    /// After ESC O.
    case singleShift
    /// After ESC ] and what else begins a text for programs, with how long it is by now.
    case string(StringKind, Int)
    /// After an ESC in it, which “\” makes its end.
    case stringEscape(StringKind)
  }

  /// What begins a text that ends with BEL or ESC \.
  private enum StringKind: UInt8 {
    case operatingSystemCommand = 0x5D
    case deviceControl = 0x50
    case applicationCommand = 0x5F
    case privacyMessage = 0x5E
  }

  private var state = State.ground
  /// The bytes of a sequence after what began it, up to ``longestSequence``.
  private var sequence: [UInt8] = []
  private var utf8 = UTF8Decoder()
  private var keys: [Key] = []
  private var background: Colour?

  /// More marks than this on one base begin a character of their own.
  private static let scalarsPerCharacter = 32
  private static let longestSequence = 64
  /// A text longer than this has no end.
  private static let longestString = 1 << 16

  /// Whether an escape sequence has begun and its end should be waited for.
  var isMidSequence: Bool {
    switch state {
    case .ground, .escape: false
    default: true
    }
  }

  /// Whether it is one that no key sends, and whose rest may come much later.
  var isMidString: Bool {
    switch state {
    case .string(_, let count): count > 0
    case .stringEscape: true
    default: false
    }
  }

  /// The terminal's background, if it has said what that is since the last call.
  mutating func takeBackground() -> Colour? {
    defer { background = nil }
    return background
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
    case .controlSequence: takeInControlSequence(byte)
    case .consoleKey: state = .ground
    case .oldMouseReport(let count): state = count > 1 ? .oldMouseReport(count - 1) : .ground
    case .string(let kind, let count): takeInString(byte, kind, count)
    case .stringEscape(let kind): takeAfterStringEscape(byte, kind)
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
    case .ground, .consoleKey, .oldMouseReport, .stringEscape: break
    case .escape: keys.append(.escape)
    case .controlSequence: if sequence.isEmpty { keys.append(.alt("[")) }
    case .string(let kind, let count):
      if count == 0 { keys.append(.alt(Character(Unicode.Scalar(kind.rawValue)))) }
    case .singleShift: keys.append(.alt("O"))
    }
  }

  private mutating func takeInGround(_ byte: UInt8) {
    for scalar in utf8.take(byte) { append(scalar) }
  }

  private mutating func takeAfterEscape(_ byte: UInt8) {
    sequence.removeAll(keepingCapacity: true)
    if let kind = StringKind(rawValue: byte) {
      state = .string(kind, 0)
      return
    }
    switch byte {
    case UInt8(ascii: "["): state = .controlSequence
    case UInt8(ascii: "O"): state = .singleShift
    case 0x21..<0x7F:
      state = .ground
      keys.append(.alt(Character(Unicode.Scalar(byte))))
    default:
      endSequence()
      takeInGround(byte)
    }
  }

  private mutating func takeInControlSequence(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where sequence.isEmpty: state = .consoleKey
    case UInt8(ascii: "M") where sequence.isEmpty: state = .oldMouseReport(3)
    case 0x40..<0x7F:
      state = .ground
      if let event = MouseEvent(parameters: sequence, final: byte) { keys.append(.mouse(event)) }
    case 0x20..<0x40 where sequence.count < Self.longestSequence: sequence.append(byte)
    default:
      state = .ground
      takeInGround(byte)
    }
  }

  private mutating func takeInString(_ byte: UInt8, _ kind: StringKind, _ count: Int) {
    switch byte {
    case 0x07: endString(kind)
    case 0x1B: state = .stringEscape(kind)
    // Ctrl-C, and what terminals themselves break off with: whoever presses a key must get through.
    case 0x03, 0x18, 0x1A:
      state = .ground
      takeInGround(byte)
    default:
      if sequence.count < Self.longestSequence { sequence.append(byte) }
      state = count < Self.longestString ? .string(kind, count + 1) : .ground
    }
  }

  private mutating func takeAfterStringEscape(_ byte: UInt8, _ kind: StringKind) {
    if byte == UInt8(ascii: "\\") {
      endString(kind)
    } else {
      state = .escape
      take(byte)
    }
  }

  private mutating func endString(_ kind: StringKind) {
    state = .ground
    guard kind == .operatingSystemCommand, sequence.count < Self.longestSequence else { return }
    let text = String(decoding: sequence, as: UTF8.self)
    if text.hasPrefix("11;"), let colour = Colour(answer: String(text.dropFirst(3))) { background = colour }
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
