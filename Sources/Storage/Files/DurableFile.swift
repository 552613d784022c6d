import Glibc

/// Why a file could not be written durably.
package enum DurableFileError: Error, Equatable, Sendable {
  /// Up to and including ``Step/rename`` the old file is as it was; after it the new one is in place.
  case failed(Step, path: String, errno: Int32)
  /// The directory that the file would be in does not exist.
  case missingDirectory(path: String)
  case notRegular(path: String, kind: FileKind)
  /// Something has that name already, if only a dangling symbolic link.
  case alreadyExists(path: String)

  /// In the order in which they happen.
  package enum Step: Equatable, Sendable {
    case resolve, openDirectory, create, write, synchronise, close, rename
    /// The new file is in place, but may not survive a power cut.
    case synchroniseDirectory
  }
}

/// Replaces files so that at any moment, power cuts included, there is either the whole old file or the whole new one.
package enum DurableFile {
  /// What may happen to a file that is there already.
  package enum Mode: Sendable {
    case replace
    /// Only where nothing has that name.
    case createOnly
  }

  /// Writes a new file beside `path`, synchronises it, renames it over `path` and synchronises the directory.
  ///
  /// The file always ends up with mode 0600: assessments name people's weaknesses. Where `path` is a symbolic link, what
  /// it leads to is replaced and the link stays; a dangling one is refused. Whatever is not a regular file is refused. A
  /// failed synchronisation is not tried again, since the kernel may by then have dropped what it could not write; after
  /// any failure nothing new is left behind.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: Mode = .replace, calls: FileCalls = .system
  ) throws(DurableFileError) {
    let file = try place(at: path, mode: mode, calls: calls)
    try file.stage(bytes)
    try file.commit()
  }

  /// Makes sure of a place for a file before what goes into it is known, so that a place that cannot be written is said
  /// before the long work and not after.
  ///
  /// As ``write(_:to:mode:calls:)``, whose first half it is; until ``PendingFile/commit()`` what is at `path` stays as
  /// it is.
  package static func begin(
    at path: String, mode: Mode = .replace, calls: FileCalls = .system
  ) throws(DurableFileError) -> PendingFile {
    let place = try place(at: path, mode: mode, calls: calls)
    try place.tryOut()
    return place
  }

  private static func place(at path: String, mode: Mode, calls: FileCalls) throws(DurableFileError) -> PendingFile {
    let target = try target(of: path, mode: mode)
    let (directoryPath, name) = FilePath.split(target)
    guard !name.isEmpty else { throw .failed(.resolve, path: path, errno: EISDIR) }
    let directory = calls.openRetrying(directoryPath, O_RDONLY | O_DIRECTORY)
    if directory == -ENOENT { throw .missingDirectory(path: directoryPath) }
    guard directory >= 0 else { throw .failed(.openDirectory, path: directoryPath, errno: -directory) }
    return PendingFile(
      in: directory, called: directoryPath, path: target, name: name, mode: mode, isNew: stat(of: target) == nil,
      calls: calls)
  }

  /// Makes a folder that only its owner may enter, where there is nothing called so; its parent must exist.
  package static func makeFolder(_ path: String) throws(DurableFileError) {
    guard !FilePath.isCut(path) else { throw .failed(.resolve, path: path, errno: EINVAL) }
    if let status = stat(of: path) {
      guard FileKind(status) == .directory else { throw .notRegular(path: path, kind: FileKind(status)) }
      return
    }
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let number = errno
    throw number == ENOENT
      ? .missingDirectory(path: FilePath.split(path.hasSuffix("/") ? String(path.dropLast()) : path).directory)
      : .failed(.create, path: path, errno: number)
  }

  private static func target(of path: String, mode: Mode) throws(DurableFileError) -> String {
    guard !FilePath.isCut(path) else { throw .failed(.resolve, path: path, errno: EINVAL) }
    guard let status = stat(of: path, followingLinks: false) else {
      guard errno == ENOENT else { throw .failed(.resolve, path: path, errno: errno) }
      return path
    }
    if mode == .createOnly { throw .alreadyExists(path: path) }
    switch FileKind(status) {
    case .regular:
      return path
    case .symbolicLink:
      guard let resolved = FilePath.resolved(path), let status = stat(of: resolved) else {
        throw .failed(.resolve, path: path, errno: errno)
      }
      let kind = FileKind(status)
      guard kind == .regular else { throw .notRegular(path: path, kind: kind) }
      return resolved
    case let kind:
      throw .notRegular(path: path, kind: kind)
    }
  }
}
