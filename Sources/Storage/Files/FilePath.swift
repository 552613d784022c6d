import Glibc

/// Paths as texts: how they split and what they lead to.
enum FilePath {
  /// The directory, `.` for a bare name and `/` for the root's children, and the last component.
  static func split(_ path: String) -> (directory: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let name = String(path[path.utf8.index(after: slash)...])
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  static func join(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  /// The absolute path without symbolic links, or nil with the reason in `errno`.
  static func resolved(_ path: String) -> String? {
    guard !isCut(path) else {
      errno = EINVAL
      return nil
    }
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    let text = String(validatingCString: resolved)
    if text == nil { errno = EILSEQ }
    return text
  }

  /// Whether the system would see only the start of it: a file may name a path with a NUL, no system call can.
  static func isCut(_ path: String) -> Bool { path.utf8.contains(0) }
}
