import Glibc

/// Why a lock was not taken.
package enum FileLockError: Error, Equatable, Sendable {
  /// Another process has it; nil when it did not say who it is.
  case held(by: LockHolder?)
  /// The lock file could not be made: most often, the directory may not be written.
  case cannotCreate(path: String, errno: Int32)
  /// The file system knows no locks.
  case unsupported(path: String, errno: Int32)
}

/// The right to write one file, kept by at most one process at a time.
///
/// A file that is replaced at every save cannot carry the lock itself: it is on `.<name>.lock` beside it. The kernel's
/// lock is the truth, so a lock file that a dead process left is no obstacle.
final class FileLock {
  private let descriptor: FileCalls.Descriptor
  private let path: String

  /// Takes the lock of the file at `target`, a path without symbolic links, without waiting.
  init(of target: String, holder: LockHolder = .current, calls: FileCalls = .system) throws(FileLockError) {
    path = Self.path(of: target)
    descriptor = try Self.take(path, calls)
    // What it says is a courtesy: the lock holds without it.
    if ftruncate(descriptor, 0) == 0 {
      let text = Array(holder.text.utf8)
      _ = text.withUnsafeBytes { calls.write(descriptor, $0) }
    }
  }

  deinit {
    // While it is still held: whoever opened the file meanwhile finds that it lost its name, and starts again.
    if let opened = stat(of: descriptor), let named = stat(of: path, followingLinks: false),
      named.isSameFile(as: opened)
    {
      unlink(path)
    }
    close(descriptor)
  }

  static func path(of target: String) -> String {
    let (directory, name) = FilePath.split(target)
    return FilePath.join(directory, ".\(name).lock")
  }

  private static func take(_ path: String, _ calls: FileCalls) throws(FileLockError) -> FileCalls.Descriptor {
    // Each round means that a holder let go between two calls; so many in a row mean something else.
    for _ in 0..<64 {
      let descriptor = calls.openRetrying(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      guard descriptor >= 0 else { throw .cannotCreate(path: path, errno: -descriptor) }
      do throws(FileLockError) {
        if try lock(descriptor, path, calls) { return descriptor }
      } catch {
        close(descriptor)
        throw error
      }
      close(descriptor)
    }
    throw .cannotCreate(path: path, errno: EAGAIN)
  }

  /// False when the file is no longer the one of that name.
  private static func lock(
    _ descriptor: FileCalls.Descriptor, _ path: String, _ calls: FileCalls
  ) throws(FileLockError) -> Bool {
    guard let opened = stat(of: descriptor) else { throw .cannotCreate(path: path, errno: errno) }
    guard FileKind(opened) == .regular else { throw .cannotCreate(path: path, errno: EEXIST) }
    var result: Int32
    repeat { result = calls.lock(descriptor) } while result == -EINTR
    switch -result {
    case EWOULDBLOCK: throw .held(by: holder(descriptor))
    case let code where code > 0:
      unlink(path)
      throw .unsupported(path: path, errno: code)
    default: break
    }
    guard let named = stat(of: path, followingLinks: false) else { return false }
    return named.isSameFile(as: opened)
  }

  private static func holder(_ descriptor: FileCalls.Descriptor) -> LockHolder? {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? LockHolder(Array(bytes.prefix(count))) : nil
  }
}
