import Glibc

/// A place for a file, whose directory is open and can be written; nothing is there of it until ``stage(_:)``, so that a
/// program that is ended meanwhile leaves nothing behind.
package final class PendingFile {
  private let directory: FileCalls.Descriptor
  private let directoryPath: String
  private let path: String
  private let name: String
  private let mode: DurableFile.Mode
  /// Whether nothing was there.
  private let isNew: Bool
  private let calls: FileCalls
  private var state = State.waiting

  private enum State: Equatable {
    case waiting
    /// The bytes are beside the place, under this name.
    case staged(String)
    case placed
  }

  /// Takes over the directory's descriptor.
  init(
    in directory: FileCalls.Descriptor, called directoryPath: String, path: String, name: String,
    mode: DurableFile.Mode, isNew: Bool, calls: FileCalls
  ) {
    self.directory = directory
    self.directoryPath = directoryPath
    self.path = path
    self.name = name
    self.mode = mode
    self.isNew = isNew
    self.calls = calls
  }

  deinit {
    discard()
    _ = calls.close(directory)
  }

  /// Makes sure that a file can be made there, by making one and removing it.
  func tryOut() throws(DurableFileError) {
    let (temporary, descriptor) = try create()
    _ = calls.close(descriptor)
    _ = calls.unlink(directory, temporary)
  }

  /// Writes everything beside the place under a name that nobody guesses, and synchronises it; what is never committed
  /// goes with the pending file.
  package func stage(_ bytes: [UInt8]) throws(DurableFileError) {
    let (temporary, descriptor) = try create()
    state = .staged(temporary)
    try fill(descriptor, with: bytes)
  }

  /// Takes the place with what was staged, and synchronises the directory; without anything staged, nothing happens.
  package func commit() throws(DurableFileError) {
    guard case .staged(let temporary) = state else { return }
    try take(mode, from: temporary)
    state = .placed
    let result = calls.synchronise(directory)
    // Some network and shared file systems have no such thing; there is nothing better to do on them.
    guard result >= 0 || result == -EINVAL || result == -ENOTSUP else {
      throw .failed(.synchroniseDirectory, path: directoryPath, errno: -result)
    }
  }

  /// Removes what was staged.
  package func discard() {
    guard case .staged(let temporary) = state else { return }
    _ = calls.unlink(directory, temporary)
    state = .waiting
  }

  /// Removes the file again where it took a place that was free; one that was replaced is gone.
  package func withdraw() {
    guard state == .placed, isNew else { return }
    _ = calls.unlink(directory, name)
    state = .waiting
  }

  private func create() throws(DurableFileError) -> (name: String, descriptor: FileCalls.Descriptor) {
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
