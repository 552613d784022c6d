import Glibc
import Testing

@testable import Storage

@Suite struct DurableFileLockTests {
  private let scratch: Scratch
  private let someone = LockHolder(process: 42, host: "poste", user: "ada")

  init() throws { scratch = try Scratch() }

  private func lockFailure(_ name: String, calls: FileCalls = .system) -> FileLockError? {
    failure { () throws(FileLockError) in _ = try FileLock(of: scratch(name), calls: calls) }
  }

  @Test func `one holds it, others are told who, and it leaves nothing behind`() throws {
    do {
      let lock = try FileLock(of: scratch("f"), holder: someone)
      #expect(scratch.names == [".f.lock"])
      #expect(scratch.mode(".f.lock") == 0o600)
      #expect(try scratch.text(".f.lock") == "42 poste ada\n")
      #expect(lockFailure("f") == .held(by: someone))
      #expect(lockFailure("g") == nil)
      withExtendedLifetime(lock) {}
    }
    #expect(scratch.names == [])
    #expect(lockFailure("f") == nil)
  }

  @Test func `what a dead process left is no obstacle`() throws {
    try scratch.put("99999 elsewhere someone, a much longer text than ours will be\n", ".f.lock")
    let lock = try FileLock(of: scratch("f"), holder: someone)
    #expect(try scratch.text(".f.lock") == "42 poste ada\n")
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock file that lost its name while one waited for it is not taken`() throws {
    let path = scratch(".f.lock")
    let isFirst = Flag()
    var calls = FileCalls.system
    calls.lock = { descriptor in
      if !isFirst.isSet {
        isFirst.isSet = true
        unlink(path)
      }
      return FileCalls.system.lock(descriptor)
    }
    let lock = try FileLock(of: scratch("f"), calls: calls)
    #expect(lockFailure("f") == .held(by: .current))
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock file that was replaced is left to its owner`() throws {
    do {
      let lock = try FileLock(of: scratch("f"))
      unlink(scratch(".f.lock"))
      try scratch.put("other", ".f.lock")
      withExtendedLifetime(lock) {}
    }
    #expect(scratch.names == [".f.lock"])
  }

  @Test func `a lock file that is a link or a pipe is refused`() throws {
    symlink("elsewhere", scratch(".f.lock"))
    #expect(lockFailure("f") == .cannotCreate(path: scratch(".f.lock"), errno: ELOOP))
    mkfifo(scratch(".g.lock"), 0o600)
    #expect(lockFailure("g") == .cannotCreate(path: scratch(".g.lock"), errno: EEXIST))
    #expect(scratch.names == [".f.lock", ".g.lock"])
  }

  @Test(arguments: ["", "x", "1 2", "0 h u", "-3 h u", "1 h u v", "1  u", "7 \u{1B}[31m u", "8 h é"])
  func `a lock file that says something else names nobody`(text: String) throws {
    let lock = try FileLock(of: scratch("f"))
    try scratch.put(text, ".f.lock")
    #expect(lockFailure("f") == .held(by: nil))
    withExtendedLifetime(lock) {}
  }

  @Test func `another process is kept out until it ends`() throws {
    let lock = try FileLock(of: scratch("f"))
    #expect(try flockStatus(scratch(".f.lock")) == 1)
    withExtendedLifetime(lock) {}
  }

  /// What the `flock` command of another process makes of the file: 0 when it gets the lock, 1 when not.
  private func flockStatus(_ path: String) throws -> Int32 {
    var process = pid_t()
    let words = ["flock", "--nonblock", path, "true"]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { (word: String) in strdup(word) }
    arguments.append(nil)
    defer { arguments.forEach { free($0) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), nil]
    defer { environment.forEach { free($0) } }
    let isSpawned = posix_spawn(&process, "/usr/bin/flock", nil, nil, &arguments, &environment) == 0
    try #require(isSpawned)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status >> 8 & 0xFF
  }
}
