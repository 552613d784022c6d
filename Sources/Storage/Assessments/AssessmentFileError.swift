import JSON

/// Why an assessment file was not opened, created or saved; nothing on the disk was lost by it.
package enum AssessmentFileError: Error, Equatable, Sendable {
  case unreadable(FileReadError)
  /// Damaged, of another format or newer: it is left as it is.
  case malformed(path: String, AssessmentFormatError)
  /// Another process has it open for writing; nil when it did not say who it is.
  case locked(path: String, by: LockHolder?)
  /// The lock file beside it could not be made: most often, the directory may not be written. It can be opened to read.
  case cannotLock(path: String, lock: String, errno: Int32)
  /// Somebody took away the right to write it, which replacing it would get round. It can be opened to read.
  case protected(path: String)
  /// It was opened to read only, or closed.
  case readOnly(path: String)
  /// Another program wrote it since this one last read or wrote it.
  case changedOnDisk(path: String)
  /// ``AssessmentFile/recreate(_:scorecard:)`` makes it again.
  case removedFromDisk(path: String)
  case alreadyExists(path: String)
  /// What would be written could not be read back: a text too long, a rank below 0.
  case unsavable(path: String, AssessmentFormatError)
  /// The file would have more bytes than ``AssessmentLimits/fileBytes``.
  case tooLarge(path: String, size: Int, limit: Int)
  case notWritten(DurableFileError)
}
