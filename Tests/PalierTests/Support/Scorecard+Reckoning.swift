import JSON
import Testing

extension Reckoning.Answer {
  /// As an assessment file has it: a rank, or the state.
  var written: String {
    switch self {
    case .rank(let rank): "\(rank)"
    case .unknown: "unknown"
    case .notApplicable: "not-applicable"
    }
  }
}

/// Compares a scorecard of the shipped matrix with a reckoning of its own; gives the level's rank.
func expectScore(
  _ card: JSONValue, _ answers: [String: Reckoning.Answer], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Int {
  let repository = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let bytes = try #require(Scratch.bytes(at: "/\(repository)/questionnaires/squads-cloud/questionnaire.yaml"))
  let reckoning = try Reckoning(yaml: String(decoding: bytes, as: UTF8.self), answers: answers)
  let level = try #require(reckoning.level())
  var expected = [
    "level.rank": "\(level)", "level.low.rank": reckoning.level(open: 0).map(String.init),
    "level.high.rank": reckoning.level(open: 4).map(String.init), "level.provisional": "false",
    "index.value.exact": reckoning.index(), "index.low.exact": reckoning.index(open: 0),
    "index.high.exact": reckoning.index(open: 4), "coverage.answered": "\(reckoning.answered)",
    "coverage.applicable": "\(reckoning.applicable)",
  ]
  for (index, level) in reckoning.axisLevels().enumerated() {
    expected["axes.\(index).level.rank"] = level.map(String.init)
  }
  for (index, kind) in ["strategy", "coaching", "training"].enumerated() {
    expected["needs.\(index).id"] = kind
    expected["needs.\(index).need.value.exact"] = reckoning.need(kind)
  }
  for (path, value) in expected {
    #expect(card.at(path)?.plain == value, "\(path)", sourceLocation: sourceLocation)
  }
  return level
}
