import Glibc

/// Why a file could not be read; `errno` values are the system's.
package enum FileReadError: Error, Equatable, Sendable {
  case cannotOpen(path: String, errno: Int32)
  case notRegular(path: String, kind: FileKind)
  case tooLarge(path: String, size: Int, limit: Int)
  case cannotRead(path: String, errno: Int32)
  /// It grew or shrank meanwhile: another program is writing it in place.
  case changedWhileReading(path: String)
}

/// Reads whole files that a user named, whatever they turn out to be.
package enum RegularFile {
  /// The bytes of a regular file of at most `limit` bytes.
  ///
  /// Never waits: a pipe, a device or a directory is refused before a byte is read. Symbolic links are followed.
  package static func read(_ path: String, atMost limit: Int) throws(FileReadError) -> [UInt8] {
    let descriptor = try open(path)
    defer { close(descriptor) }
    guard let status = stat(of: descriptor) else { throw .cannotOpen(path: path, errno: errno) }
    let kind = FileKind(status)
    guard kind == .regular else { throw .notRegular(path: path, kind: kind) }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(path: path, size: size, limit: limit) }
    let bytes = try readAll(descriptor, capacity: size + 1, path)
    guard bytes.count == size else { throw .changedWhileReading(path: path) }
    return bytes
  }

  private static func open(_ path: String) throws(FileReadError) -> FileCalls.Descriptor {
    guard !FilePath.isCut(path) else { throw .cannotOpen(path: path, errno: EINVAL) }
    let descriptor = FileCalls.system.openRetrying(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    if descriptor >= 0 { return descriptor }
    // A socket cannot be opened at all.
    if descriptor == -ENXIO, let status = stat(of: path) {
      throw .notRegular(path: path, kind: FileKind(status))
    }
    throw .cannotOpen(path: path, errno: -descriptor)
  }

  /// Everything, or `capacity` bytes when there is more.
  private static func readAll(
    _ descriptor: FileCalls.Descriptor, capacity: Int, _ path: String
  ) throws(FileReadError) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), capacity - count)
        if got == 0 { return }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw .cannotRead(path: path, errno: failure) }
    return bytes
  }
}
