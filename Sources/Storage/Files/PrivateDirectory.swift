import Glibc

/// Directories that only their owner may enter.
enum PrivateDirectory {
  /// Makes an absolute path's directories that do not exist, each with mode 0700 and on the disk when this returns; gives
  /// the `errno` of what failed.
  static func create(_ path: String) -> Int32? {
    guard !FilePath.isCut(path) else { return EINVAL }
    var built = "/"
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      let parent = built
      built = FilePath.join(parent, String(Substring(name)))
      if let status = stat(of: built) {
        guard FileKind(status) == .directory else { return ENOTDIR }
        continue
      }
      // Another process may have made it meanwhile.
      guard mkdir(built, 0o700) == 0 || errno == EEXIST else { return errno }
      synchronise(parent)
    }
    return nil
  }

  /// As well as the file system can: a save that follows reports what is wrong with the disk.
  private static func synchronise(_ path: String) {
    let descriptor = FileCalls.system.openRetrying(path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
