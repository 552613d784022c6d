import Glibc
import JSON
import Maturity
import Testing

@testable import Storage

/// An open assessment whose file, or whose directory, is no longer there.
@Suite struct AssessmentFileReturnTests {
  private let scratch: Scratch
  private let golden = AssessmentCodecTests.golden

  init() throws { scratch = try Scratch() }

  private func recreateFailure(_ file: AssessmentFile) -> AssessmentFileError? {
    failure { () throws(AssessmentFileError) in try file.recreate(.sample, scorecard: nil) }
  }

  @Test func `a file deleted while open is made again in its place, under its lock, with all it had`() throws {
    try scratch.put(golden.replacing("\"format\":", with: "\"later\": [1.10],\n  \"format\":"), "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    unlink(scratch("a.json"))
    var assessment = file.document.assessment
    assessment["2.1"] = Answer(state: .answered(4))
    #expect(try file.recreate(assessment, scorecard: .integer(1)) == 13)
    #expect(scratch.mode("a.json") == 0o600)
    #expect(
      failure { () throws(AssessmentFileError) in _ = try AssessmentFile.open(scratch("a.json"), .readWrite) }
        == .locked(path: file.path, by: .current))
    #expect(try file.save(assessment, scorecard: .integer(2)) == 14)
    file.close()

    let again = try AssessmentFile.open(scratch("a.json"), .readOnly)
    #expect(again.document.assessment["2.1"].state == .answered(4))
    #expect(again.document.source?["later"] == .array([.number("1.10")]))
    #expect(scratch.names == ["a.json"])
  }

  @Test func `what has come to its place meanwhile is not written over`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    try scratch.put("other", "a.json")
    #expect(recreateFailure(file) == .alreadyExists(path: file.path))
    #expect(try scratch.text("a.json") == "other")
  }

  @Test func `what was opened to read is not made again`() throws {
    try scratch.put(golden, "a.json")
    let reader = try AssessmentFile.open(scratch("a.json"), .readOnly)
    unlink(scratch("a.json"))
    #expect(recreateFailure(reader) == .readOnly(path: reader.path))
    #expect(scratch.names == [])
  }

  @Test func `a file knows the paths that would lead to it, also when it is gone`() throws {
    try scratch.put(golden, "a.json")
    symlink(".", scratch("here"))
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    unlink(scratch("a.json"))
    #expect(file.isNamed(by: scratch("a.json")))
    #expect(file.isNamed(by: scratch("here/a.json")))
    #expect(!file.isNamed(by: scratch("b.json")))
    #expect(!file.isNamed(by: scratch("nowhere/a.json")))
    #expect(!file.isNamed(by: "a.json"))
  }

  @Test func `a directory that does not exist is told apart from a file that does not`() throws {
    let nowhere = scratch("nowhere")
    #expect(
      failure { () throws(AssessmentFileError) in
        _ = try AssessmentFile.create("\(nowhere)/a.json", AssessmentDocument(.sample))
      } == .notWritten(.missingDirectory(path: nowhere)))
    #expect(
      failure { () throws(DurableFileError) in try DurableFile.write([1], to: "\(nowhere)/b") }
        == .missingDirectory(path: nowhere))
    mkdir(nowhere, 0o700)
    try scratch.put(golden, "nowhere/a.json")
    let file = try AssessmentFile.open("\(nowhere)/a.json", .readWrite)
    unlink("\(nowhere)/a.json")
    unlink("\(nowhere)/.a.json.lock")
    rmdir(nowhere)
    #expect(recreateFailure(file) == .notWritten(.missingDirectory(path: nowhere)))
  }

  @Test func `a file protected by its mode is refused to writers, opens to readers and stays as it is`() throws {
    try scratch.put(golden, "a.json")
    chmod(scratch("a.json"), 0o444)
    #expect(openFailure("a.json") == .protected(path: scratch("a.json")))
    let reader = try AssessmentFile.open(scratch("a.json"), .readOnly)
    #expect(reader.document.assessment == .sample)
    #expect(scratch.mode("a.json") == 0o444)
    #expect(scratch.names == ["a.json"])
  }

  @Test(arguments: [EACCES, EPERM]) func `so is a file that the system would not let us write`(number: Int32) throws {
    try scratch.put(golden, "a.json")
    var calls = FileCalls.system
    calls.checkWritable = { _ in -number }
    #expect(openFailure("a.json", calls: calls) == .protected(path: scratch("a.json")))
    #expect(scratch.names == ["a.json"])
  }

  @Test func `a file protected while it is open is not saved over`() throws {
    try scratch.put(golden, "a.json")
    let file = try AssessmentFile.open(scratch("a.json"), .readWrite)
    chmod(scratch("a.json"), 0o444)
    #expect(
      failure { () throws(AssessmentFileError) in try file.save(.sample, scorecard: nil) }
        == .protected(path: file.path))
    #expect(try scratch.text("a.json") == golden)
    chmod(scratch("a.json"), 0o644)
    #expect(try file.save(.sample, scorecard: nil) == 13)
  }

  private func openFailure(_ name: String, calls: FileCalls = .system) -> AssessmentFileError? {
    failure { () throws(AssessmentFileError) in
      _ = try AssessmentFile.open(scratch(name), .readWrite, calls: calls)
    }
  }
}
