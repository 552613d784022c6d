import JSON
import Maturity
import Reports
import Scoring
import Testing

/// What a file carries as its result against what its answers give.
@Suite struct StoredScorecardTests {
  private let scorecard: Scorecard
  private let questionnaire: Questionnaire

  init() throws {
    let material = try Sample.filled.material(in: .french)
    scorecard = material.scorecard
    questionnaire = material.questionnaire
  }

  private func stored(_ change: (inout [JSONValue.Member]) -> Void) -> StoredScorecard? {
    var members = ScorecardJSON(scorecard, of: questionnaire).value.members
    change(&members)
    return StoredScorecard(.object(members))
  }

  @Test func `what is stored by this program differs in nothing`() throws {
    #expect(try #require(stored { _ in }).difference(from: scorecard, of: questionnaire) == nil)
  }

  @Test func `names and reasons follow the language and do not count`() throws {
    let renamed = stored { members in
      var level = members["level"]?.members ?? []
      level["name"] = .string("Initiation")
      members["level"] = .object(level)
    }
    #expect(try #require(renamed).difference(from: scorecard, of: questionnaire) == nil)
  }

  @Test func `a level that was changed by hand is told, and where it comes from`() throws {
    let edited = stored { members in
      var level = members["level"]?.members ?? []
      level["rank"] = .integer(3)
      members["level"] = .object(level)
    }
    let difference = try #require(edited?.difference(from: scorecard, of: questionnaire))
    #expect(difference.cause == .edited)
    #expect(difference.level == 3)
  }

  @Test func `another version, another text and another edition of the rules are told apart`() throws {
    let cases: [(StoredScorecard.Difference.Cause, (inout [JSONValue.Member]) -> Void)] = [
      (.version("0.9.0"), { $0["questionnaire"] = .object([.init("version", .string("0.9.0"))]) }),
      (.questionnaire, { $0["questionnaire"] = .object([.init("digest", .string("fnv1a64:0"))]) }),
      (.rules("7"), { $0["rulesVersion"] = .string("7") }),
    ]
    for (cause, change) in cases {
      let other = stored { members in
        change(&members)
        members["coverage"] = .object([.init("answered", .integer(99))])
      }
      let difference = try #require(other?.difference(from: scorecard, of: questionnaire))
      #expect(difference.cause == cause)
      #expect(difference.level == nil)
    }
  }

  @Test func `a name that reads like a path is only a name`() throws {
    let odd = stored { $0["level.rank"] = .integer(3) }
    #expect(try #require(odd).difference(from: scorecard, of: questionnaire) == nil)
  }

  @Test func `a change deep in a list is found, one of an axis that is no more is not`() throws {
    let changed = stored { members in
      guard case .array(var axes) = members["axes"], var last = axes.last?.members else { return }
      last["weight"] = .integer(7)
      var level = last["level"]?.members ?? []
      level["rank"] = .integer(4)
      last["level"] = .object(level)
      axes[axes.count - 1] = .object(last)
      members["axes"] = .array(axes)
    }
    #expect(try #require(changed).difference(from: scorecard, of: questionnaire)?.cause == .edited)
    let longer = stored { members in
      guard case .array(let axes) = members["axes"] else { return }
      members["axes"] = .array(axes + [.object([.init("level", .object([.init("rank", .integer(4))]))])])
    }
    #expect(try #require(longer).difference(from: scorecard, of: questionnaire) == nil)
  }

  @Test func `what is no scorecard is passed over, and what it lacks is not a difference`() {
    #expect(StoredScorecard(nil) == nil)
    #expect(StoredScorecard(.array([])) == nil)
    #expect(StoredScorecard(.object([.init("note", .null)])) == nil)
    let bare = StoredScorecard(.object([.init("level", .object([]))]))
    #expect(bare?.difference(from: scorecard, of: questionnaire) == nil)
  }
}
