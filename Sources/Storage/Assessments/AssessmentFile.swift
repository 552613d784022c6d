import Glibc
import JSON
import Maturity

/// An assessment that is open: its lock, what the disk holds of it, and the only way to save it.
///
/// There is none for a file that could not be read, so that a damaged file cannot be saved over.
package final class AssessmentFile {
  /// What a file is opened for.
  package enum Mode: Sendable {
    case readWrite, readOnly
  }

  /// What this process may do with the file.
  package enum Access: Equatable, Sendable {
    /// It has the lock.
    case exclusive
    /// The file system knows no locks: another process may write it too, and would be noticed at the next save.
    case unlocked
    /// It takes no lock and needs none.
    case readOnly
  }

  /// Absolute, without symbolic links: what is written is what a link leads to.
  package let path: String
  package private(set) var access: Access
  /// As last read or saved.
  package private(set) var document: AssessmentDocument
  private var lock: FileLock?
  /// What the disk holds as far as this process knows.
  private var bytes: [UInt8]
  private let calls: FileCalls

  private init(
    path: String, access: Access, lock: FileLock?, document: AssessmentDocument, bytes: [UInt8], calls: FileCalls
  ) {
    self.path = path
    self.access = access
    self.lock = lock
    self.document = document
    self.bytes = bytes
    self.calls = calls
  }

  /// Opens an assessment; to write it, takes its lock first, and refuses a file whose owner may not write it.
  package static func open(
    _ path: String, _ mode: Mode, calls: FileCalls = .system
  ) throws(AssessmentFileError) -> AssessmentFile {
    guard let resolved = FilePath.resolved(path), let status = stat(of: resolved) else {
      throw .unreadable(.cannotOpen(path: path, errno: errno))
    }
    let kind = FileKind(status)
    guard kind == .regular else { throw .unreadable(.notRegular(path: path, kind: kind)) }
    if mode == .readWrite, isProtected(resolved, status, calls) { throw .protected(path: path) }
    let lock = mode == .readOnly ? nil : try takeLock(of: resolved, calls)
    let (bytes, document) = try read(resolved)
    let access: Access = mode == .readOnly ? .readOnly : lock == nil ? .unlocked : .exclusive
    return AssessmentFile(
      path: resolved, access: access, lock: lock, document: document, bytes: bytes, calls: calls)
  }

  /// Saves an assessment where nothing has that name, as the revision after its own, and keeps it open.
  ///
  /// Also the way out when an open one cannot be saved any more: the document with its unknown members goes elsewhere.
  package static func create(
    _ path: String, _ document: AssessmentDocument, scorecard: JSONValue? = nil, calls: FileCalls = .system
  ) throws(AssessmentFileError) -> AssessmentFile {
    let (directoryPath, name) = FilePath.split(path)
    guard !name.isEmpty, name != ".", name != ".." else {
      throw .notWritten(.failed(.resolve, path: path, errno: EISDIR))
    }
    guard let directory = FilePath.resolved(directoryPath) else {
      if errno == ENOENT { throw .notWritten(.missingDirectory(path: directoryPath)) }
      throw .notWritten(.failed(.openDirectory, path: directoryPath, errno: errno))
    }
    let resolved = FilePath.join(directory, name)
    if stat(of: resolved, followingLinks: false) != nil { throw .alreadyExists(path: path) }
    let lock = try takeLock(of: resolved, calls)
    let file = AssessmentFile(
      path: resolved, access: lock == nil ? .unlocked : .exclusive, lock: lock, document: document, bytes: [],
      calls: calls)
    try file.write(document.assessment, scorecard, .createOnly)
    return file
  }

  /// Replaces the file by `assessment`, as the revision after the one on the disk; gives that revision.
  ///
  /// What changes nothing that was said, `isRevision` false, keeps the revision: reports of it stay reports of this file.
  /// When it throws, the file is what it was, except that after a failed ``DurableFileError/Step/synchroniseDirectory``
  /// it is the new one, not known to survive a power cut. Either way the next save starts afresh.
  @discardableResult
  package func save(
    _ assessment: Assessment, scorecard: JSONValue?, isRevision: Bool = true
  ) throws(AssessmentFileError) -> Int {
    guard access != .readOnly else { throw .readOnly(path: path) }
    if let status = stat(of: path), Self.isProtected(path, status, calls) { throw .protected(path: path) }
    try checkUnchanged()
    try write(assessment, scorecard, .replace, isRevision: isRevision)
    return document.assessment.revision
  }

  /// Makes a file that somebody removed again, under the lock that this one still has; otherwise as
  /// ``save(_:scorecard:isRevision:)``.
  ///
  /// Never replaces what is there by now: ``AssessmentFileError/alreadyExists(path:)``.
  @discardableResult
  package func recreate(_ assessment: Assessment, scorecard: JSONValue?) throws(AssessmentFileError) -> Int {
    guard access != .readOnly else { throw .readOnly(path: path) }
    try write(assessment, scorecard, .createOnly)
    return document.assessment.revision
  }

  /// Whether a file made at `other` would be this one, or take its place after it was removed.
  package func isNamed(by other: String) -> Bool {
    let (directory, name) = FilePath.split(other)
    return FilePath.resolved(directory).map { FilePath.join($0, name) } == path
  }

  /// Lets go of the lock; nothing can be saved afterwards. So does the end of the object's life.
  package func close() {
    access = .readOnly
    lock = nil
  }
}

extension AssessmentFile {
  /// The system refuses root nothing and lets a directory's owner replace anything in it: the file's own mode is asked.
  private static func isProtected(_ path: String, _ status: stat, _ calls: FileCalls) -> Bool {
    if status.st_mode & S_IWUSR == 0 { return true }
    let answer = calls.checkWritable(path)
    return answer == -EACCES || answer == -EPERM
  }

  private static func takeLock(of path: String, _ calls: FileCalls) throws(AssessmentFileError) -> FileLock? {
    do throws(FileLockError) {
      return try FileLock(of: path, calls: calls)
    } catch {
      switch error {
      case .held(let holder): throw .locked(path: path, by: holder)
      case .cannotCreate(let lock, let code): throw .cannotLock(path: path, lock: lock, errno: code)
      case .unsupported: return nil
      }
    }
  }

  /// Without a lock: saving replaces a file whole, so that what is read is always one revision.
  package static func read(
    _ path: String
  ) throws(AssessmentFileError) -> (bytes: [UInt8], document: AssessmentDocument) {
    let bytes: [UInt8]
    do throws(FileReadError) {
      bytes = try RegularFile.read(path, atMost: AssessmentLimits.fileBytes)
    } catch {
      throw .unreadable(error)
    }
    do throws(AssessmentFormatError) {
      return (bytes, try AssessmentCodec.decode(bytes))
    } catch {
      throw .malformed(path: path, error)
    }
  }

  /// Compares the bytes and not the times, which copies and backups change and quick writers do not.
  private func checkUnchanged() throws(AssessmentFileError) {
    let found: [UInt8]
    do throws(FileReadError) {
      found = try RegularFile.read(path, atMost: AssessmentLimits.fileBytes)
    } catch .cannotOpen(_, ENOENT) {
      throw .removedFromDisk(path: path)
    } catch .tooLarge, .changedWhileReading, .notRegular {
      throw .changedOnDisk(path: path)
    } catch {
      throw .unreadable(error)
    }
    guard found == bytes else { throw .changedOnDisk(path: path) }
  }

  private func write(
    _ assessment: Assessment, _ scorecard: JSONValue?, _ mode: DurableFile.Mode, isRevision: Bool = true
  ) throws(AssessmentFileError) {
    var assessment = assessment
    let last = document.assessment.revision
    assessment.revision = isRevision ? min(max(last, 0), AssessmentLimits.revision - 1) + 1 : last
    let tree = AssessmentCodec.encode(
      AssessmentDocument(assessment, source: document.source), scorecard: scorecard)
    let new = AssessmentCodec.bytes(tree)
    guard new.count <= AssessmentLimits.fileBytes else {
      throw .tooLarge(path: path, size: new.count, limit: AssessmentLimits.fileBytes)
    }
    let saved: AssessmentDocument
    do throws(AssessmentFormatError) {
      // Whatever is wrong with it must be found while the old file is still there.
      saved = try AssessmentCodec.decode(new)
    } catch {
      throw .unsavable(path: path, error)
    }
    do throws(DurableFileError) {
      try DurableFile.write(new, to: path, mode: mode, calls: calls)
    } catch {
      if case .failed(.synchroniseDirectory, _, _) = error { (bytes, document) = (new, saved) }
      if case .alreadyExists = error { throw .alreadyExists(path: path) }
      throw .notWritten(error)
    }
    (bytes, document) = (new, saved)
  }
}
