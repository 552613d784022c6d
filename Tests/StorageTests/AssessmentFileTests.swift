import Glibc
import JSON
import Maturity
import Testing

@testable import Storage

@Suite struct AssessmentFileTests {
  private let scratch: Scratch
  private let golden = AssessmentCodecTests.golden

  init() throws { scratch = try Scratch() }

  private func openFailure(
    _ path: String, _ mode: AssessmentFile.Mode = .readWrite, calls: FileCalls = .system
  ) -> AssessmentFileError? {
    failure { () throws(AssessmentFileError) in _ = try AssessmentFile.open(path, mode, calls: calls) }
  }

  private func saveFailure(_ file: AssessmentFile, _ assessment: Assessment = .sample) -> AssessmentFileError? {
    failure { () throws(AssessmentFileError) in try file.save(assessment, scorecard: .null) }
  }

  @Test func `what is saved is what the next one opens, one revision on`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    #expect(file.access == .exclusive)
    var assessment = file.document.assessment
    assessment["2.1"] = Answer(state: .answered(4))
    #expect(try file.save(assessment, scorecard: .integer(1)) == 13)
    assessment["2.1"] = Answer(state: .answered(0))
    #expect(try file.save(assessment, scorecard: .integer(2)) == 14)
    file.close()
    #expect(saveFailure(file) == .readOnly(path: file.path))

    let again = try AssessmentFile.open(scratch("a.json"), .readOnly)
    assessment.revision = 14
    #expect(again.document.assessment == assessment)
    #expect(again.document.source?["scorecard"] == .integer(2))
    #expect(again.document == file.document)
    #expect(scratch.names == ["a.json"])
    #expect(scratch.mode("a.json") == 0o600)
  }

  @Test func `a save that says nothing new keeps the revision`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    var assessment = file.document.assessment
    assessment["2.1"].seconds = 40
    #expect(try file.save(assessment, scorecard: nil, isRevision: false) == 12)
    #expect(try file.save(assessment, scorecard: nil) == 13)
  }

  @Test func `a new assessment is its first revision and never replaces anything`() throws {
    var new = Assessment.sample
    new.revision = 0
    let file = try AssessmentFile.create(scratch("n.json"), AssessmentDocument(new))
    #expect(file.document.assessment.revision == 1)
    #expect(try file.save(new, scorecard: nil) == 2)
    symlink("nowhere", scratch("dangling.json"))
    for name in ["n.json", "dangling.json"] {
      let error = failure { () throws(AssessmentFileError) in
        _ = try AssessmentFile.create(scratch(name), AssessmentDocument(new))
      }
      #expect(error == .alreadyExists(path: scratch(name)))
    }
    #expect(scratch.names == [".n.json.lock", "dangling.json", "n.json"])
  }

  @Test func `a second one is told who has it and may read`() throws {
    try scratch.put(golden, "a.json")
    symlink("a.json", scratch("link.json"))
    let first = try AssessmentFile.open(scratch("a.json"), .readWrite)
    try first.save(.sample, scorecard: nil)
    for name in ["a.json", "link.json"] {
      #expect(openFailure(scratch(name)) == .locked(path: first.path, by: .current))
    }
    let reader = try AssessmentFile.open(scratch("link.json"), .readOnly)
    #expect(reader.access == .readOnly)
    #expect(saveFailure(reader) == .readOnly(path: first.path))
    first.close()
    _ = try AssessmentFile.open(scratch("a.json"), .readWrite)
  }

  @Test func `a file that another program wrote or removed is not written over`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    let other = golden.replacing("Squad\"", with: "Autre\"")
    try scratch.put(other, "a.json")
    #expect(saveFailure(file) == .changedOnDisk(path: file.path))
    #expect(try scratch.text("a.json") == other)

    try scratch.put("{", "a.json")
    #expect(saveFailure(file) == .changedOnDisk(path: file.path))
    #expect(try scratch.text("a.json") == "{")

    unlink(scratch("a.json"))
    #expect(saveFailure(file) == .removedFromDisk(path: file.path))
    let rescued = try AssessmentFile.create(scratch("b.json"), file.document)
    #expect(rescued.document.assessment.session.facilitator == "Squad")
  }

  @Test func `a file cut anywhere is refused and left as it is`() throws {
    let whole = Array(golden.utf8)
    for count in 0..<whole.count - 1 {
      try scratch.put(Array(whole.prefix(count)), "cut.json")
      guard case .malformed(_, .json) = openFailure(scratch("cut.json")) else {
        Issue.record("\(count) bytes were taken for an assessment")
        continue
      }
      #expect(try scratch.bytes("cut.json") == Array(whole.prefix(count)))
    }
    #expect(scratch.names == ["cut.json"])
  }

  @Test func `a file with any one byte changed is refused or read, and saving what was read loses nothing of it`()
    throws
  {
    let whole = Array(golden.utf8)
    for offset in stride(from: 0, to: whole.count, by: 3) {
      var bytes = whole
      bytes[offset] ^= 0x05
      guard let document = try? AssessmentCodec.decode(bytes) else { continue }
      let again = try AssessmentCodec.decode(AssessmentCodec.bytes(document))
      #expect(again.assessment == document.assessment)
    }
  }

  @Test func `what is no regular file is refused without waiting and without a trace`() throws {
    mkdir(scratch("d.json"), 0o700)
    mkfifo(scratch("f.json"), 0o600)
    symlink("nowhere", scratch("l.json"))
    symlink("d.json", scratch("ld.json"))
    symlink("loop.json", scratch("loop.json"))
    let latin1: [UInt8] = Array(scratch("caf").utf8) + [0xE9, 0]
    latin1.withUnsafeBytes { name in
      _ = name.baseAddress.map { close(Glibc.open($0.assumingMemoryBound(to: CChar.self), O_CREAT | O_WRONLY, 0o600)) }
      _ = name.baseAddress.map { symlink($0.assumingMemoryBound(to: CChar.self), scratch("latin1.json")) }
    }
    let cases: [(String, FileReadError)] = [
      (scratch("d.json"), .notRegular(path: scratch("d.json"), kind: .directory)),
      (scratch("ld.json"), .notRegular(path: scratch("ld.json"), kind: .directory)),
      (scratch("f.json"), .notRegular(path: scratch("f.json"), kind: .pipe)),
      ("/dev/zero", .notRegular(path: "/dev/zero", kind: .characterDevice)),
      (scratch("l.json"), .cannotOpen(path: scratch("l.json"), errno: ENOENT)),
      (scratch("none.json"), .cannotOpen(path: scratch("none.json"), errno: ENOENT)),
      (scratch("loop.json"), .cannotOpen(path: scratch("loop.json"), errno: ELOOP)),
      (scratch("latin1.json"), .cannotOpen(path: scratch("latin1.json"), errno: EILSEQ)),
      ("a\0b", .cannotOpen(path: "a\0b", errno: EINVAL)),
      ("", .cannotOpen(path: "", errno: ENOENT)),
    ]
    let before = scratch.names
    for (path, error) in cases {
      #expect(openFailure(path, .readWrite) == .unreadable(error))
      #expect(openFailure(path, .readOnly) == .unreadable(error))
    }
    #expect(scratch.names == before)
  }

  @Test func `a file of more than eight mebibytes is refused before it is read`() throws {
    try scratch.put(golden, "big.json")
    truncate(scratch("big.json"), 1 << 40)
    #expect(
      openFailure(scratch("big.json"))
        == .unreadable(.tooLarge(path: scratch("big.json"), size: 1 << 40, limit: 8 << 20)))
  }

  @Test func `in a directory that cannot be written an assessment is refused to writers and opens to readers`() throws {
    try scratch.put(golden, "a.json")
    var calls = FileCalls.system
    calls.open = { $2 & O_CREAT == 0 ? FileCalls.system.open($0, $1, $2) : -EACCES }
    let lock = scratch(".a.json.lock")
    #expect(
      openFailure(scratch("a.json"), calls: calls) == .cannotLock(path: scratch("a.json"), lock: lock, errno: EACCES))
    let reader = try AssessmentFile.open(scratch("a.json"), .readOnly, calls: calls)
    #expect(reader.document.assessment == .sample)
    guard
      case .cannotLock = failure({ () throws(AssessmentFileError) in
        _ = try AssessmentFile.create("/proc/palier.json", AssessmentDocument(.sample))
      })
    else {
      Issue.record("a file was made in /proc")
      return
    }
  }

  @Test func `where there are no locks it is said, and saving still notices others`() throws {
    try scratch.put(golden, "a.json")
    var calls = FileCalls.system
    calls.lock = { _ in -ENOTSUP }
    let one = try AssessmentFile.open(scratch("a.json"), .readWrite, calls: calls)
    let other = try AssessmentFile.open(scratch("a.json"), .readWrite, calls: calls)
    #expect(one.access == .unlocked)
    try one.save(.sample, scorecard: nil)
    #expect(saveFailure(other) == .changedOnDisk(path: one.path))
    #expect(scratch.names == ["a.json"])
  }

  @Test func `a save that fails leaves the file, and the next one succeeds`() throws {
    try scratch.put(golden, "a.json")
    let full = Flag()
    var calls = FileCalls.system
    calls.write = { full.isSet ? -Int(ENOSPC) : FileCalls.system.write($0, $1) }
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite, calls: calls)
    full.isSet = true
    #expect(saveFailure(file) == .notWritten(.failed(.write, path: file.path, errno: ENOSPC)))
    #expect(try scratch.text("a.json") == golden)
    full.isSet = false
    #expect(try file.save(.sample, scorecard: nil) == 13)
  }

  @Test func `when only the directory is not synchronised the new file counts as saved`() throws {
    try scratch.put(golden, "a.json")
    let isBroken = Flag()
    var calls = FileCalls.system
    calls.synchronise = { descriptor in
      let isDirectory = stat(of: descriptor).map { FileKind($0) } == .directory
      return isBroken.isSet && isDirectory ? -EIO : FileCalls.system.synchronise(descriptor)
    }
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite, calls: calls)
    isBroken.isSet = true
    #expect(saveFailure(file) == .notWritten(.failed(.synchroniseDirectory, path: scratch.path, errno: EIO)))
    #expect(file.document.assessment.revision == 13)
    isBroken.isSet = false
    #expect(try file.save(.sample, scorecard: nil) == 14)
  }

  @Test func `what could not be read back is not written`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    var assessment = Assessment.sample
    assessment["1.1"] = Answer(state: .answered(-1))
    guard case .unsavable(_, .invalid(let problems)) = saveFailure(file, assessment) else {
      Issue.record("a rank below 0 was saved")
      return
    }
    #expect(problems.map(\.kind) == [.notAnInteger("-1", range: 0...999)])
    assessment["1.1"] = Answer(note: String(repeating: "x", count: 9 << 20))
    guard case .tooLarge(_, _, 8_388_608) = saveFailure(file, assessment) else {
      Issue.record("nine mebibytes were saved")
      return
    }
    let twice = JSONValue.object([.init("a", .null), .init("a", .null)])
    let error = failure { () throws(AssessmentFileError) in try file.save(.sample, scorecard: twice) }
    guard case .unsavable(_, .json) = error else {
      Issue.record("a name was saved twice")
      return
    }
    #expect(try scratch.text("a.json") == golden)
  }
}
