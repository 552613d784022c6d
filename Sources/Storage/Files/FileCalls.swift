import Glibc

/// The system calls that writing and locking make, so that a full disk or a failing one can be had in a test.
///
/// Each gives what the kernel gives: a result from 0 up, or the negated `errno`.
package struct FileCalls: Sendable {
  package typealias Descriptor = Int32

  package var open: @Sendable (_ directory: Descriptor, _ path: String, _ flags: Int32) -> Descriptor
  package var write: @Sendable (Descriptor, UnsafeRawBufferPointer) -> Int
  package var synchronise: @Sendable (Descriptor) -> Int32
  package var close: @Sendable (Descriptor) -> Int32
  /// Replaces what is called `to`.
  package var rename: @Sendable (_ directory: Descriptor, _ from: String, _ to: String) -> Int32
  /// Fails with `EEXIST` where there is something called `to`.
  package var link: @Sendable (_ directory: Descriptor, _ from: String, _ to: String) -> Int32
  package var unlink: @Sendable (_ directory: Descriptor, _ name: String) -> Int32
  /// Whether this process may write what is there.
  package var checkWritable: @Sendable (_ path: String) -> Int32
  /// An advisory lock of the whole file, without waiting.
  package var lock: @Sendable (Descriptor) -> Int32

  package static let system = FileCalls(
    open: { result(Glibc.openat($0, $1, $2, 0o600)) },
    write: { descriptor, bytes in
      let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      return count < 0 ? -Int(errno) : count
    },
    synchronise: { result(Glibc.fsync($0)) },
    close: { result(Glibc.close($0)) },
    rename: { result(Glibc.renameat($0, $1, $0, $2)) },
    link: { result(Glibc.linkat($0, $1, $0, $2, 0)) },
    unlink: { result(Glibc.unlinkat($0, $1, 0)) },
    checkWritable: { result(faccessat(AT_FDCWD, $0, W_OK, AT_EACCESS)) },
    lock: { result(flock($0, LOCK_EX | LOCK_NB)) }
  )

  private static func result(_ value: Int32) -> Int32 { value < 0 ? -errno : value }
}

extension FileCalls {
  /// As ``open``, again when a signal interrupted it; close-on-exec always.
  func openRetrying(_ path: String, in directory: Descriptor = AT_FDCWD, _ flags: Int32) -> Descriptor {
    var descriptor: Descriptor
    repeat { descriptor = open(directory, path, flags | O_CLOEXEC) } while descriptor == -EINTR
    return descriptor
  }
}
