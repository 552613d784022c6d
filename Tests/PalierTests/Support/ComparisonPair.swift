import Testing

extension Scratch {
  /// A file of Tests/ComparisonPair.
  static func comparisonPair(_ name: String) throws -> [UInt8] {
    let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try #require(bytes(at: "/\(tests)/ComparisonPair/\(name)"))
  }

  /// Puts the pair's questionnaire where the program finds it, and its assessments here.
  func installComparisonPair() throws {
    try put(Self.comparisonPair("questionnaire.yaml"), "data/questionnaires/essai/questionnaire.yaml")
    for name in ["before.json", "after.json", "former.json"] { try put(Self.comparisonPair(name), name) }
  }
}
