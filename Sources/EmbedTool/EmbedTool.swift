import Glibc

/// Writes one Swift file that holds the files named as string literals:
/// `EmbedTool OUTPUT ROOT PATH…`, each path relative to the root.
@main struct EmbedTool {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, let root = arguments.dropFirst().first else {
      fail("usage: EmbedTool OUTPUT ROOT PATH…")
    }
    let entries = arguments.dropFirst(2).map { path in
      let content = text(at: "\(root)/\(path)")
      return "    File(path: \(Literal.line(path)), content: \(Literal.block(content))),\n"
    }
    write("extension Shipped {\n  package static let files: [File] = [\n\(entries.joined())  ]\n}\n", to: output)
  }

  private static func text(at path: String) -> String {
    guard let file = fopen(path, "r") else { fail("\(path): \(String(cString: strerror(errno)))") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    guard ferror(file) == 0 else { fail("\(path): cannot be read") }
    guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(path): is not UTF-8") }
    return text
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { fail("\(path): \(String(cString: strerror(errno)))") }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { fail("\(path): cannot be written") }
  }

  private static func fail(_ message: String) -> Never {
    let line = Array("error: \(message)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
    exit(1)
  }
}
