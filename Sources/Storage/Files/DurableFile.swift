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
    let target = try target(of: path, mode: mode)
    let (directoryPath, name) = FilePath.split(target)
    guard !name.isEmpty else { throw .failed(.resolve, path: path, errno: EISDIR) }
    let directory = calls.openRetrying(directoryPath, O_RDONLY | O_DIRECTORY)
    if directory == -ENOENT { throw .missingDirectory(path: directoryPath) }
    guard directory >= 0 else { throw .failed(.openDirectory, path: directoryPath, errno: -directory) }
    defer { _ = calls.close(directory) }

    let replacement = Replacement(directory: directory, path: target, name: name, calls: calls)
    try replacement.write(bytes, mode: mode)

    let result = calls.synchronise(directory)
    // Some network and shared file systems have no such thing; there is nothing better to do on them.
    guard result >= 0 || result == -EINVAL || result == -ENOTSUP else {
      throw .failed(.synchroniseDirectory, path: directoryPath, errno: -result)
    }
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

/// One file on its way to taking the place of another, under a name that nobody guesses until it does.
private struct Replacement {
  let directory: FileCalls.Descriptor
  let path: String
  let name: String
  let calls: FileCalls

  func write(_ bytes: [UInt8], mode: DurableFile.Mode) throws(DurableFileError) {
    let (temporary, descriptor) = try create()
    do throws(DurableFileError) {
      try fill(descriptor, with: bytes)
      try take(mode, from: temporary)
    } catch {
      _ = calls.unlink(directory, temporary)
      throw error
    }
  }

  private func create() throws(DurableFileError) -> (name: String, FileCalls.Descriptor) {
    var failure: Int32 = EEXIST
    for _ in 0..<8 where failure == EEXIST {
      let random = String(UInt64.random(in: UInt64.min...UInt64.max), radix: 36)
      let temporary = ".\(name.prefixFitting(utf8Count: 255 - 6 - 13)).tmp-\(random)"
      let descriptor = calls.openRetrying(temporary, in: directory, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
      if descriptor >= 0 { return (temporary, descriptor) }
      failure = -descriptor
    }
    throw .failed(.create, path: path, errno: failure)
  }

  /// Leaves the descriptor closed, whatever happens.
  private func fill(_ descriptor: FileCalls.Descriptor, with bytes: [UInt8]) throws(DurableFileError) {
    let failure = bytes.withUnsafeBytes { writeAll($0, to: descriptor) } ?? synchronise(descriptor)
    let closed = calls.close(descriptor)
    if let failure { throw failure }
    // Linux has let go of the descriptor even when a signal interrupted the call.
    guard closed >= 0 || closed == -EINTR else { throw .failed(.close, path: path, errno: -closed) }
  }

  private func writeAll(
    _ bytes: UnsafeRawBufferPointer, to descriptor: FileCalls.Descriptor
  ) -> DurableFileError? {
    var rest = bytes
    while !rest.isEmpty {
      let count = calls.write(descriptor, rest)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if count != -Int(EINTR) {
        return .failed(.write, path: path, errno: count == 0 ? EIO : Int32(-count))
      }
    }
    return nil
  }

  private func synchronise(_ descriptor: FileCalls.Descriptor) -> DurableFileError? {
    let result = calls.synchronise(descriptor)
    return result >= 0 ? nil : .failed(.synchronise, path: path, errno: -result)
  }

  private func take(_ mode: DurableFile.Mode, from temporary: String) throws(DurableFileError) {
    guard mode == .createOnly else { return try rename(temporary) }
    let result = calls.link(directory, temporary, name)
    switch -result {
    case EPERM, ENOTSUP, ENOSYS: try claimThenRename(temporary)
    case EEXIST: throw .alreadyExists(path: path)
    case let code where code > 0: throw .failed(.rename, path: path, errno: code)
    default: _ = calls.unlink(directory, temporary)
    }
  }

  /// For file systems without hard links, as on memory sticks: an empty file keeps the name free of others.
  private func claimThenRename(_ temporary: String) throws(DurableFileError) {
    let descriptor = calls.openRetrying(name, in: directory, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    if descriptor == -EEXIST { throw .alreadyExists(path: path) }
    guard descriptor >= 0 else { throw .failed(.create, path: path, errno: -descriptor) }
    _ = calls.close(descriptor)
    do throws(DurableFileError) {
      try rename(temporary)
    } catch {
      _ = calls.unlink(directory, name)
      throw error
    }
  }

  private func rename(_ temporary: String) throws(DurableFileError) {
    let result = calls.rename(directory, temporary, name)
    guard result >= 0 else { throw .failed(.rename, path: path, errno: -result) }
  }
}

extension String {
  /// The longest start of whole scalars of at most `utf8Count` bytes.
  fileprivate func prefixFitting(utf8Count: Int) -> Substring {
    var end = utf8.index(startIndex, offsetBy: utf8Count, limitedBy: endIndex) ?? endIndex
    while end > startIndex, end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
    return self[..<end]
  }
}
