import Glibc

/// A text lent to another program as a file that only this user can read, in a directory of its own.
package final class TemporaryText {
  /// Where the text is.
  package let path: String
  private let directory: String

  /// The number of the system's error.
  package struct WriteError: Error, Equatable, Sendable {
    package let errno: Int32
  }

  /// Writes a text.
  ///
  /// - Parameters:
  ///   - text: what to write, as it is.
  ///   - name: the file's name, without a slash: programs show it, and choose by how it ends what kind of text it is.
  ///   - parent: an absolute path of a directory, in which one is made.
  /// - Throws: when nothing could be made there; then nothing is left there.
  package init(_ text: String, name: String, in parent: String) throws(WriteError) {
    var template = Array(FilePath.join(parent, "palier-" + Self.random).utf8CString)
    guard mkdtemp(&template) != nil else { throw WriteError(errno: errno) }
    directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = FilePath.join(directory, name)
    let failure = Self.write(Array(text.utf8), to: path)
    guard let failure else { return }
    remove()
    throw WriteError(errno: failure)
  }

  deinit { remove() }

  /// What `mkdtemp` fills in.
  private static let random = String(repeating: "X", count: 6)

  /// Removes the file, its directory, and what else the program left there: copies and backups.
  package func remove() {
    for name in Self.names(in: directory) { unlink(FilePath.join(directory, name)) }
    rmdir(directory)
  }

  /// - Returns: the number of what failed; nil when all is written.
  private static func write(_ bytes: [UInt8], to path: String) -> Int32? {
    let descriptor = FileCalls.system.openRetrying(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    guard descriptor >= 0 else { return -descriptor }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { FileCalls.system.write(descriptor, $0) }
      if count == -Int(EINTR) { continue }
      guard count > 0 else { return Int32(-count) }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
