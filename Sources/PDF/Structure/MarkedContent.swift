/// What a page draws, as cairo wrote it, with its marked contents named for what they are.
enum MarkedContent {
  /// The content with each `/P << /MCID n >> BDC` and `/Private << /MCID n >> BDC` named anew: by its element's type, or as
  /// an artifact where `names` has nil. `names` is in the order of their numbers.
  ///
  /// - Returns: nil where the marked contents are not those, which would tell another text than the one drawn.
  static func renamed(_ content: [UInt8], _ names: [String?]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var tokens = Tokens(content)
    var recent: [Range<Int>] = []
    var count = 0
    while let token = tokens.next() {
      recent.append(token)
      if recent.count > 6 { recent.removeFirst() }
      guard content[token].elementsEqual("BDC".utf8), recent.count == 6,
        recent[1...4].map({ String(decoding: content[$0], as: UTF8.self) }) == ["<<", "/MCID", "\(count)", ">>"]
      else { continue }
      guard count < names.count else { return nil }
      result += content[tokens.copied..<recent[0].lowerBound]
      result += names[count].map { "/\($0) << /MCID \(count) >> BDC".utf8 } ?? "/Artifact BMC".utf8
      tokens.copied = token.upperBound
      count += 1
    }
    guard count == names.count else { return nil }
    return result + content[tokens.copied...]
  }

  /// The words of a content stream; what is within a string is part of it, whatever it looks like.
  private struct Tokens {
    private let bytes: [UInt8]
    private var place = 0
    /// Up to where it is in the result already.
    var copied = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Range<Int>? {
      while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
      guard place < bytes.count else { return nil }
      let start = place
      switch bytes[place] {
      case UInt8(ascii: "("): skipString()
      case UInt8(ascii: "<") where place + 1 < bytes.count && bytes[place + 1] != UInt8(ascii: "<"):
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        place += 1
      case UInt8(ascii: "<"), UInt8(ascii: ">"): place += 2
      case UInt8(ascii: "["), UInt8(ascii: "]"): place += 1
      default:
        place += 1
        while place < bytes.count, !Self.isSpace(bytes[place]), !Self.isDelimiter(bytes[place]) { place += 1 }
      }
      place = min(place, bytes.count)
      return start..<place
    }

    /// A string in parentheses, which nest in it.
    private mutating func skipString() {
      var depth = 0
      while place < bytes.count {
        switch bytes[place] {
        case UInt8(ascii: "\\"): place += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default: break
        }
        place += 1
        if depth == 0 { return }
      }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]/".utf8.contains(byte) }
  }
}
