import Maturity

/// The bytes of a file, for telling places in it.
struct YAMLText {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String

  /// Of bytes with or without a byte order mark, which is no part of the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(isMarked ? 3 : 0))
    self.file = file
  }

  /// - Parameters: line and column from 0.
  func location(line: Int, column: Int) -> SourceLocation {
    SourceLocation(file: file, line: line + 1, column: column + 1)
  }

  /// Counts scalars by their first bytes, so that it also serves in text that is not UTF-8.
  func location(ofByte offset: Int) -> SourceLocation {
    var line = 0
    var column = 0
    for byte in bytes.prefix(offset) {
      if byte == 0x0A {
        line += 1
        column = 0
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return location(line: line, column: column)
  }

  /// The scalar at a place, both from 0, or nil beyond the end.
  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    let lines = bytes.split(separator: 0x0A, maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line) else { return nil }
    return String(decoding: lines[line], as: UTF8.self).unicodeScalars.dropFirst(column).first
  }

  /// Where the first byte is that is no UTF-8, or nil.
  var firstInvalidByte: SourceLocation? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error, .emptyInput: return location(ofByte: offset)
      }
    }
  }
}
