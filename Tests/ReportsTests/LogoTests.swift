import Testing

@testable import Reports

@Suite struct LogoTests {
  /// The first chunk of a PNG file, which says its size, then its last.
  static func png(_ width: Int, _ height: Int, between: [UInt8] = []) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + bytes(width, 4)
      + bytes(height, 4) + [8, 6, 0, 0, 0, 0, 0, 0, 0] + between + [0, 0, 0, 0] + Array("IEND".utf8) + [
        0xAE, 0x42, 0x60, 0x82,
      ]
  }

  /// A JPEG file without its picture: a segment of JFIF, fill bytes, a progressive frame, the end.
  private func jpeg(_ width: Int, _ height: Int, before: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2, 0xFF]) -> [UInt8] {
    [0xFF, 0xD8] + before + [0xFF, 0xC2, 0, 17, 8] + Self.bytes(height, 2) + Self.bytes(width, 2) + [3, 0xFF, 0xD9]
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  @Test func `the size is read from the header of either format`() throws {
    let png = try Logo(Self.png(640, 200))
    #expect((png.format, png.width, png.height) == (.png, 640, 200))
    let jpeg = try Logo(jpeg(300, 4000))
    #expect((jpeg.format, jpeg.width, jpeg.height) == (.jpeg, 300, 4000))
  }

  @Test func `a table of Huffman codes is no frame`() throws {
    let logo = try Logo(jpeg(30, 40, before: [0xFF, 0xC4, 0, 5, 1, 2, 3]))
    #expect((logo.width, logo.height) == (30, 40))
  }

  @Test func `a file of the greatest weight is taken, a byte more is not`() throws {
    let exact = Self.png(1, 1, between: [UInt8](repeating: 0, count: Logo.heaviest - 45))
    #expect(try Logo(exact).bytes.count == 524_288)
    #expect(throws: Logo.Fault.heavy(bytes: 524_289)) { try Logo(exact + [0]) }
  }

  @Test func `a side may have 4000 pixels, not one more`() throws {
    #expect(throws: Never.self) { try Logo(Self.png(4000, 4000)) }
    #expect(throws: Logo.Fault.large(width: 4001, height: 1)) { try Logo(Self.png(4001, 1)) }
    #expect(throws: Logo.Fault.large(width: 1, height: 4001)) { try Logo(jpeg(1, 4001)) }
    #expect(throws: Logo.Fault.large(width: 0xFFFF_FFFF, height: 1)) { try Logo(Self.png(0xFFFF_FFFF, 1)) }
  }

  @Test(arguments: [
    "", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "GIF89a", "RIFF....WEBP", "%PDF-1.7", "\u{FEFF}<html>",
  ])
  func `anything else is refused, whatever it is called`(text: String) {
    #expect(throws: Logo.Fault.unknownFormat) { try Logo(Array(text.utf8)) }
  }

  @Test func `a file cut short or without a size is damaged`() {
    let png = Self.png(10, 10)
    for count in 8..<45 {
      #expect(throws: Logo.Fault.damaged(.png)) { try Logo(Array(png.prefix(count))) }
    }
    #expect(throws: Logo.Fault.damaged(.png)) { try Logo(Self.png(0, 10)) }
    let jpeg = jpeg(10, 10)
    for count in 3..<jpeg.count {
      #expect(throws: Logo.Fault.damaged(.jpeg)) { try Logo(Array(jpeg.prefix(count))) }
    }
    #expect(throws: Logo.Fault.damaged(.jpeg)) { try Logo([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0]) }
  }
}
