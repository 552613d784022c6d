import Glibc

/// What paths lead to.
enum FileIdentity {
  /// False where either leads nowhere.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool { leads(path, to: S_IFDIR) }

  /// Whether a path leads to an ordinary file.
  static func isRegular(_ path: String) -> Bool { leads(path, to: S_IFREG) }

  private static func leads(_ path: String, to kind: mode_t) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == kind
  }
}
