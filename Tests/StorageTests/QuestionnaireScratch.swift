import Glibc
import Testing

/// A directory of a test's own, gone afterwards.
struct QuestionnaireScratch {
  private let root: String

  static func use(_ body: (QuestionnaireScratch) throws -> Void) throws {
    var template = Array("/tmp/palier-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    let scratch = QuestionnaireScratch(root: try #require(made))
    defer { scratch.remove() }
    try body(scratch)
  }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func makeDirectory(_ name: String) throws {
    var current = root
    for part in name.split(separator: "/") {
      current += "/\(part)"
      try #require(mkdir(current, 0o700) == 0 || errno == EEXIST)
    }
  }

  /// Writes a file, its directory too, and gives its path.
  func write(_ name: String, _ text: String) throws -> String {
    if let slash = name.lastIndex(of: "/") { try makeDirectory(String(name[..<slash])) }
    let file = try #require(fopen(path(name), "w"))
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    return path(name)
  }

  private func remove() { Self.remove(root) }

  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
