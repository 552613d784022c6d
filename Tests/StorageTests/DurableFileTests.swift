import Glibc
import Synchronization
import Testing

@testable import Storage

/// What a test turns on and off between two calls.
final class Flag: Sendable {
  private let value = Atomic(false)

  var isSet: Bool {
    get { value.load(ordering: .sequentiallyConsistent) }
    set { value.store(newValue, ordering: .sequentiallyConsistent) }
  }
}

@Suite struct DurableFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func write(
    _ text: String, _ name: String, _ mode: DurableFile.Mode = .replace, calls: FileCalls = .system
  ) -> DurableFileError? {
    failure { () throws(DurableFileError) in
      try DurableFile.write(Array(text.utf8), to: scratch(name), mode: mode, calls: calls)
    }
  }

  @Test func `a file is made or replaced, readable by its owner only`() throws {
    #expect(write("one", "f") == nil)
    #expect(try scratch.text("f") == "one")
    #expect(scratch.mode("f") == 0o600)
    try scratch.put("public", "g")
    #expect(scratch.mode("g") == 0o644)
    #expect(write("", "g") == nil)
    #expect(try scratch.text("g") == "")
    #expect(scratch.mode("g") == 0o600)
    #expect(scratch.names == ["f", "g"])
  }

  @Test func `a name of 255 bytes is written like any other`() throws {
    let name = String(repeating: "é", count: 127) + "x"
    #expect(write("long", name) == nil)
    #expect(try scratch.text(name) == "long")
    #expect(write("longer", name + "x") == .failed(.resolve, path: scratch(name + "x"), errno: ENAMETOOLONG))
    #expect(scratch.names == [name])
  }

  @Test func `what a link leads to is replaced and the link stays`() throws {
    mkdir(scratch("sub"), 0o700)
    try scratch.put("old", "sub/f")
    symlink("sub/f", scratch("link"))
    #expect(write("new", "link") == nil)
    #expect(try scratch.text("sub/f") == "new")
    #expect(stat(of: scratch("link"), followingLinks: false).map { FileKind($0) } == .symbolicLink)
    #expect(scratch.names == ["link", "sub"])
  }

  @Test func `what is no regular file is never replaced`() throws {
    mkdir(scratch("d"), 0o700)
    mkfifo(scratch("p"), 0o600)
    symlink("nowhere", scratch("l"))
    symlink("/dev/null", scratch("n"))
    #expect(write("x", "d") == .notRegular(path: scratch("d"), kind: .directory))
    #expect(write("x", "d/") == .notRegular(path: scratch("d/"), kind: .directory))
    #expect(write("x", "p") == .notRegular(path: scratch("p"), kind: .pipe))
    #expect(write("x", "n") == .notRegular(path: scratch("n"), kind: .characterDevice))
    #expect(write("x", "l") == .failed(.resolve, path: scratch("l"), errno: ENOENT))
    #expect(write("x", "none/f") == .missingDirectory(path: scratch("none")))
    #expect(write("x", "p/f") == .failed(.resolve, path: scratch("p/f"), errno: ENOTDIR))
    #expect(write("x", "a\0b") == .failed(.resolve, path: scratch("a\0b"), errno: EINVAL))
    #expect(
      failure { () throws(DurableFileError) in try DurableFile.write([1], to: "/proc/palier") }
        == .failed(.create, path: "/proc/palier", errno: ENOENT))
    #expect(scratch.names == ["d", "l", "n", "p"])
  }

  @Test(arguments: [ENOSPC, EIO, EDQUOT, EROFS])
  func `a failure at any step leaves the old file and nothing beside it`(code: Int32) throws {
    var failing: [(DurableFileError.Step, FileCalls)] = []
    var calls = FileCalls.system
    calls.open = { $2 & O_CREAT == 0 ? FileCalls.system.open($0, $1, $2) : -code }
    failing.append((.create, calls))
    calls = .system
    calls.write = { _, _ in -Int(code) }
    failing.append((.write, calls))
    calls = .system
    calls.synchronise = { _ in -code }
    failing.append((.synchronise, calls))
    calls = .system
    calls.close = { FileCalls.system.close($0) < 0 ? -EBADF : -code }
    failing.append((.close, calls))
    calls = .system
    calls.rename = { _, _, _ in -code }
    failing.append((.rename, calls))

    try scratch.put("old", "f")
    for (step, calls) in failing {
      #expect(write("new", "f", calls: calls) == .failed(step, path: scratch("f"), errno: code))
      #expect(try scratch.text("f") == "old")
      #expect(scratch.names == ["f"])
    }
  }

  @Test func `a disk that fills up half-way leaves the old file`() throws {
    try scratch.put("old", "f")
    let isFull = Flag()
    var calls = FileCalls.system
    calls.write = { descriptor, bytes in
      if isFull.isSet { return -Int(ENOSPC) }
      isFull.isSet = true
      return FileCalls.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(2)))
    }
    #expect(write("new text", "f", calls: calls) == .failed(.write, path: scratch("f"), errno: ENOSPC))
    #expect(try scratch.text("f") == "old")
    calls.write = { _, _ in 0 }
    #expect(write("new text", "f", calls: calls) == .failed(.write, path: scratch("f"), errno: EIO))
    #expect(scratch.names == ["f"])
  }

  @Test func `interrupted and short writes end in the whole file`() throws {
    let interrupts = Flag()
    var calls = FileCalls.system
    calls.write = { descriptor, bytes in
      interrupts.isSet.toggle()
      if interrupts.isSet { return -Int(EINTR) }
      return FileCalls.system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(3)))
    }
    calls.close = { FileCalls.system.close($0) < 0 ? -EBADF : -EINTR }
    #expect(write("a text of some length", "f", calls: calls) == nil)
    #expect(try scratch.text("f") == "a text of some length")
  }

  @Test func `a failed synchronisation is not tried again`() throws {
    let counter = Counter()
    var calls = FileCalls.system
    calls.synchronise = { _ in
      counter.add()
      return -EINTR
    }
    #expect(write("x", "f", calls: calls) == .failed(.synchronise, path: scratch("f"), errno: EINTR))
    #expect(counter.count == 1)
    #expect(scratch.names == [])
  }

  @Test func `the file is synchronised before it is renamed, and the directory after`() throws {
    let log = Log()
    var calls = FileCalls.system
    calls.write = {
      log.add("write"); return FileCalls.system.write($0, $1)
    }
    calls.synchronise = { descriptor in
      log.add(stat(of: descriptor).map { FileKind($0) } == .directory ? "directory" : "file")
      return FileCalls.system.synchronise(descriptor)
    }
    calls.rename = {
      log.add("rename"); return FileCalls.system.rename($0, $1, $2)
    }
    #expect(write("x", "f", calls: calls) == nil)
    #expect(log.entries == ["write", "file", "rename", "directory"])
  }

  @Test(arguments: [EINVAL, ENOTSUP])
  func `a directory that cannot be synchronised at all is no failure`(code: Int32) {
    var calls = FileCalls.system
    calls.synchronise = { descriptor in
      stat(of: descriptor).map { FileKind($0) } == .directory ? -code : FileCalls.system.synchronise(descriptor)
    }
    #expect(write("x", "f", calls: calls) == nil)
    calls.synchronise = { descriptor in
      stat(of: descriptor).map { FileKind($0) } == .directory ? -EIO : FileCalls.system.synchronise(descriptor)
    }
    #expect(write("y", "f", calls: calls) == .failed(.synchroniseDirectory, path: scratch.path, errno: EIO))
  }

  @Test func `a new file takes no name that is taken, with or without hard links`() throws {
    var without = FileCalls.system
    without.link = { _, _, _ in -EPERM }
    for (name, calls) in [("a", FileCalls.system), ("b", without)] {
      #expect(write("first", name, .createOnly, calls: calls) == nil)
      #expect(write("second", name, .createOnly, calls: calls) == .alreadyExists(path: scratch(name)))
      #expect(try scratch.text(name) == "first")
      #expect(scratch.mode(name) == 0o600)
    }
    var late = without
    late.rename = { _, _, _ in -EIO }
    #expect(write("x", "c", .createOnly, calls: late) == .failed(.rename, path: scratch("c"), errno: EIO))
    #expect(scratch.names == ["a", "b"])
  }

  @Test func `a place is made sure of before what goes into it is known, and nothing is there until it comes`() throws {
    try scratch.put("old", "f")
    let pending = try DurableFile.begin(at: scratch("f"))
    #expect(scratch.names == ["f"])
    #expect(try scratch.text("f") == "old")
    try pending.stage(Array("new".utf8))
    try pending.commit()
    #expect(try scratch.text("f") == "new")
    #expect(scratch.names == ["f"])
    #expect(scratch.mode("f") == 0o600)
    var full = FileCalls.system
    full.open = { $2 & O_CREAT == 0 ? FileCalls.system.open($0, $1, $2) : -ENOSPC }
    #expect(throws: DurableFileError.failed(.create, path: scratch("f"), errno: ENOSPC)) {
      try DurableFile.begin(at: scratch("f"), calls: full)
    }
    #expect(throws: DurableFileError.alreadyExists(path: scratch("f"))) {
      try DurableFile.begin(at: scratch("f"), mode: .createOnly)
    }
  }

  @Test func `what is staged and never committed leaves nothing, and what is withdrawn only what was new`() throws {
    try scratch.put("old", "f")
    do {
      let (replacing, adding) = try (
        DurableFile.begin(at: scratch("f")), DurableFile.begin(at: scratch("g"), mode: .createOnly)
      )
      try replacing.stage(Array("new".utf8))
      try adding.stage(Array("new".utf8))
      #expect(scratch.names.count == 3)
      #expect(try scratch.text("f") == "old")
    }
    #expect(scratch.names == ["f"])
    let files = try [
      DurableFile.begin(at: scratch("f")), DurableFile.begin(at: scratch("g"), mode: .createOnly),
      DurableFile.begin(at: scratch("h"), mode: .replace),
    ]
    for file in files {
      try file.stage(Array("new".utf8))
      try file.commit()
    }
    #expect(scratch.names == ["f", "g", "h"])
    for file in files { file.withdraw() }
    #expect(scratch.names == ["f"])
    #expect(try scratch.text("f") == "new")
  }

  @Test func `a name taken at the last moment is left to who took it`() throws {
    let scratch = scratch
    for hasLinks in [true, false] {
      let name = hasLinks ? "x" : "y"
      let path = scratch(name)
      var calls = FileCalls.system
      calls.link = { directory, from, to in
        close(Glibc.open(path, O_WRONLY | O_CREAT, 0o600))
        return hasLinks ? FileCalls.system.link(directory, from, to) : -EPERM
      }
      #expect(write("mine", name, .createOnly, calls: calls) == .alreadyExists(path: path))
      #expect(try scratch.text(name) == "")
    }
    #expect(scratch.names == ["x", "y"])
  }
}

private final class Counter: Sendable {
  private let value = Atomic(0)
  var count: Int { value.load(ordering: .sequentiallyConsistent) }
  func add() { value.add(1, ordering: .sequentiallyConsistent) }
}

private final class Log: Sendable {
  private let value = Mutex<[String]>([])
  var entries: [String] { value.withLock { $0 } }
  func add(_ entry: String) { value.withLock { $0.append(entry) } }
}
