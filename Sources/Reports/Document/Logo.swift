/// An organisation's own logo, to stand at the head of a report.
package struct Logo: Equatable, Sendable {
  /// The file as it was given.
  package let bytes: [UInt8]
  package let format: Format
  /// In pixels, from 1 to ``longestSide``.
  package let width: Int
  package let height: Int

  package enum Format: String, Sendable {
    case png, jpeg

    var mediaType: String { "image/\(rawValue)" }
  }

  /// Why a file cannot be a logo.
  package enum Fault: Error, Equatable {
    case heavy(bytes: Int)
    /// Neither PNG nor JPEG, whatever its name says.
    case unknownFormat
    /// It begins as one of the two and does not say how large it is.
    case damaged(Format)
    case large(width: Int, height: Int)
  }

  /// In bytes: 512 KiB, since every copy of the report carries it.
  package static let heaviest = 512 * 1024
  /// In pixels.
  package static let longestSide = 4000

  /// Reads the format and the size from the file's own header; its name does not count.
  package init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.heaviest else { throw .heavy(bytes: bytes.count) }
    let format: Format
    let size: (width: Int, height: Int)?
    if bytes.starts(with: Self.signature) {
      (format, size) = (.png, Self.sizeOfPNG(bytes))
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (format, size) = (.jpeg, Self.sizeOfJPEG(bytes))
    } else {
      throw .unknownFormat
    }
    guard let size, size.width > 0, size.height > 0 else { throw .damaged(format) }
    guard max(size.width, size.height) <= Self.longestSide else { throw .large(width: size.width, height: size.height) }
    self.bytes = bytes
    self.format = format
    (width, height) = size
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// From the IHDR chunk, which the signature must be followed by; an IEND chunk must be last.
  private static func sizeOfPNG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 45, bytes[8..<16].elementsEqual([0, 0, 0, 13] + Array("IHDR".utf8)),
      bytes.suffix(8).starts(with: Array("IEND".utf8))
    else { return nil }
    return (bytes.number(at: 16, 4), bytes.number(at: 20, 4))
  }

  /// From the first frame header (SOF), past the segments before it; an end of image (EOI) must be last.
  private static func sizeOfJPEG(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.suffix(2).elementsEqual([0xFF, 0xD9]) else { return nil }
    var place = 2
    while place + 4 <= bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      switch marker {
      // A marker may be preceded by any number of fill bytes.
      case 0xFF: place += 1
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        guard place + 9 <= bytes.count else { return nil }
        return (bytes.number(at: place + 7, 2), bytes.number(at: place + 5, 2))
      default: place += 2 + bytes.number(at: place + 2, 2)
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// `count` bytes, the most significant first.
  fileprivate func number(at place: Int, _ count: Int) -> Int {
    self[place..<(place + count)].reduce(0) { $0 << 8 | Int($1) }
  }
}
