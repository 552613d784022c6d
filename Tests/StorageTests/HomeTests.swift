import Glibc
import JSON
import Maturity
import Testing

@testable import Storage

@Suite struct HomeTests {
  private let scratch: Scratch
  private let home: DataHome

  init() throws {
    scratch = try Scratch()
    home = DataHome(path: scratch("a/home"))
  }

  @Test(arguments: [
    (["PALIER_HOME": "/p", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/p"),
    (["PALIER_HOME": "", "XDG_DATA_HOME": "/x/", "HOME": "/h"], "/x/palier"),
    (["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/palier"),
    (["XDG_DATA_HOME": "", "HOME": "/"], "/.local/share/palier"),
  ])
  func `the data home is the first place that the environment names`(
    environment: [String: String], path: String
  ) throws {
    #expect(try DataHome(environment: environment).path == path)
  }

  @Test func `an environment that names no place is refused`() {
    func error(_ environment: [String: String]) -> DataHomeError? {
      failure { () throws(DataHomeError) in _ = try DataHome(environment: environment) }
    }
    #expect(error([:]) == .nowhere)
    #expect(error(["HOME": "h"]) == .nowhere)
    #expect(error(["PALIER_HOME": "p", "HOME": "/h"]) == .notAbsolute(variable: "PALIER_HOME", value: "p"))
  }

  @Test func `new assessments get a name of their own in directories of their owner`() throws {
    let date = try #require(CalendarDate("2026-11-23"))
    var paths: [String] = []
    for _ in 0..<5 {
      let file = try home.create(AssessmentDocument(.sample), on: date)
      paths.append(file.path)
    }
    #expect(
      paths.prefix(3) == [
        scratch("a/home/assessments/2026-11-23-012345.json"),
        scratch("a/home/assessments/2026-11-23-0123456789ab.json"),
        scratch("a/home/assessments/2026-11-23-0123456789abcdef0123456789abcdef.json"),
      ])
    #expect(Set(paths).count == 5)
    for directory in ["a", "a/home", "a/home/assessments"] { #expect(scratch.mode(directory) == 0o700) }
    #expect(paths.allSatisfy { stat(of: $0).map { $0.st_mode & 0o777 } == 0o600 })
  }

  @Test func `an identifier from elsewhere cannot lead out of the directory`() throws {
    let date = try #require(CalendarDate("2026-11-23"))
    let stranger = Assessment(id: "../../É/x", questionnaire: Assessment.sample.questionnaire)
    #expect(
      try home.create(AssessmentDocument(stranger), on: date).path
        == scratch("a/home/assessments/2026-11-23-x.json"))
  }

  @Test func `a data home that cannot be made says which path and why`() throws {
    try scratch.put("", "file")
    let date = try #require(CalendarDate("2026-11-23"))
    for path in [scratch("file"), "/proc/palier"] {
      let home = DataHome(path: path)
      let code = path == "/proc/palier" ? ENOENT : ENOTDIR
      let error = failure { () throws(DataHomeError) in _ = try home.create(AssessmentDocument(.sample), on: date) }
      #expect(error == .cannotCreate(path: "\(path)/assessments", errno: code))
      #expect(home.list() == [])
      #expect(home.recent() == [])
    }
  }

  private func put(_ text: String, _ name: String, modified seconds: Int) throws {
    try scratch.put(text, "a/home/assessments/\(name)")
    var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
    utimensat(AT_FDCWD, scratch("a/home/assessments/\(name)"), &times, 0)
  }

  @Test func `the list tells readable files from damaged ones, the latest first`() throws {
    #expect(home.list() == [])
    #expect(PrivateDirectory.create(home.assessmentsPath) == nil)
    try put(AssessmentCodecTests.golden, "b.json", modified: 1_000_000_000)
    try put("{", "c.json", modified: 2_000_000_000)
    try put(AssessmentCodecTests.golden, "a.json", modified: 1_000_000_000)
    try put(AssessmentCodecTests.golden, ".hidden.json", modified: 1)
    try put(AssessmentCodecTests.golden, "other.txt", modified: 1)
    mkdir(scratch("a/home/assessments/d.json"), 0o700)
    mkfifo(scratch("a/home/assessments/p.json"), 0o600)
    symlink("a.json", scratch("a/home/assessments/l.json"))

    let list = home.list()
    #expect(list.map(\.path) == ["c", "a", "b"].map { scratch("a/home/assessments/\($0).json") })
    #expect(list.map { $0.modified?.description }.first == "2033-05-18T03:33:20Z")
    let damaged = JSONError(.truncated(expected: .nameOrEnd), at: JSONPosition(line: 1, column: 2))
    #expect(list.first?.content == .damaged(.malformed(path: list[0].path, .json(damaged))))
    #expect(
      list.last
        == AssessmentSummary(of: scratch("a/home/assessments/b.json")))
    guard case .readable(let content) = list.last?.content else {
      Issue.record("a sound file is said to be damaged")
      return
    }
    #expect(content.organisation == "DSI Exemple")
    #expect(content.team == "Équipe plateforme")
    #expect(content.product == "Rizomo")
    #expect(content.questionnaire == "squads-cloud")
    #expect(content.date == CalendarDate("2026-11-23"))
    #expect(content.answered == 1)
    #expect(home.list(limit: 1).count == 1)
  }

  @Test func `the last twenty files outside the data home are remembered, the latest first`() throws {
    for number in 1...25 { try home.note("/elsewhere/\(number).json") }
    try home.note("/elsewhere/10.json")
    try home.note("relative.json")
    try home.note(scratch("a/home/assessments/x.json"))
    let expected = [10] + (6...25).reversed().filter { $0 != 10 }
    #expect(home.recent() == expected.map { "/elsewhere/\($0).json" })
    #expect(scratch.mode("a/home/recent.json") == 0o600)
  }

  @Test(arguments: ["", "{", "{}", "[1, \"relative\", \"/a\", \"/a\", \"/b\\u0000\", null]"])
  func `a list of recent files that makes no sense costs nothing`(text: String) throws {
    #expect(PrivateDirectory.create(home.path) == nil)
    try scratch.put(text, "a/home/recent.json")
    #expect(home.recent() == (text.hasPrefix("[") ? ["/a"] : []))
    try home.note("/new")
    #expect(home.recent().first == "/new")
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_000_000_000, "2001-09-09T01:46:40Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
  ])
  func `the clock's seconds are a moment of the calendar`(seconds: Int, text: String) {
    #expect(Timestamp(secondsSince1970: seconds)?.description == text)
  }

  @Test func `moments that the calendar does not write do not exist`() {
    for seconds in [Int.min, -62_135_596_801, 253_402_300_800, Int.max] {
      #expect(Timestamp(secondsSince1970: seconds) == nil)
    }
  }
}
