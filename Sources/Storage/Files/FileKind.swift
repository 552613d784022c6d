import Glibc

/// What a path leads to.
package enum FileKind: Equatable, Sendable {
  case regular, directory, pipe, socket, characterDevice, blockDevice, symbolicLink, other

  init(_ status: stat) {
    self =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR: .characterDevice
      case S_IFBLK: .blockDevice
      case S_IFLNK: .symbolicLink
      default: .other
      }
  }
}

extension stat {
  /// Of what `path` leads to, or of a symbolic link itself when links are not followed; nil leaves the reason in
  /// `errno`.
  init?(of path: String, followingLinks: Bool = true) {
    self.init()
    let isKnown = fstatat(AT_FDCWD, path, &self, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW) == 0
    if !isKnown { return nil }
  }

  init?(of descriptor: FileCalls.Descriptor) {
    self.init()
    if fstat(descriptor, &self) != 0 { return nil }
  }

  func isSameFile(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}
