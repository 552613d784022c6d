import JSON
import Maturity
import Scoring

/// How scorecards write scores; what does not exist is null, never 0.
extension JSONValue {
  static func share(_ fraction: Fraction?) -> JSONValue {
    guard let fraction else { return .null }
    return .object([
      .init("exact", .string(fraction.description)), .init("percent", .number((fraction * 100).twoDecimals)),
    ])
  }

  static func estimate(_ estimate: Estimate<Fraction>) -> JSONValue {
    .object([
      .init("value", share(estimate.value)),
      .init("low", share(estimate.low)),
      .init("high", share(estimate.high)),
    ])
  }

  static func coverage(_ coverage: Coverage) -> JSONValue {
    .object([
      .init("answered", .integer(coverage.answered)),
      .init("unknown", .integer(coverage.unknown)),
      .init("unanswered", .integer(coverage.unanswered)),
      .init("notApplicable", .integer(coverage.notApplicable)),
      .init("applicable", .integer(coverage.applicable)),
      .init("share", share(coverage.share)),
    ])
  }

  /// A level by its place and by the number that people see.
  static func level(_ rank: Rank?, on scale: Scale) -> JSONValue {
    guard let rank else { return .null }
    return .object([.init("rank", .integer(rank.value)), .init("number", integer(scale[rank]?.number))])
  }

  static func identifier<Entity>(_ identifier: Identifier<Entity>?) -> JSONValue { string(identifier?.rawValue) }

  static func identifiers<Entity>(_ identifiers: [Identifier<Entity>]) -> JSONValue {
    .array(identifiers.map(identifier))
  }

  static func string(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  static func integer(_ value: Int?) -> JSONValue { value.map { .integer($0) } ?? .null }
}

extension Recommendation.Outcome {
  /// One of ``names``.
  var name: String {
    switch self {
    case .insufficientDiagnosis: "insufficient-diagnosis"
    case .autonomy: "autonomy"
    case .support: "support"
    }
  }

  /// The names of the three outcomes of SCORING.md §7, in the order in which they are tried.
  static let names = ["insufficient-diagnosis", "autonomy", "support"]

  var principal: SupportKind.ID? {
    if case .support(let principal, _, _) = self { return principal }
    return nil
  }
}

extension Fraction {
  /// A decimal with a point, to the nearest hundredth, halves up, without zeros at its end: “49.31”, “37.5”, “50”.
  var twoDecimals: String {
    let hundredths = rounded(times: 100)
    let (whole, part) = hundredths.quotientAndRemainder(dividingBy: 100)
    if part == 0 { return String(whole) }
    if part.isMultiple(of: 10) { return "\(whole).\(part / 10)" }
    return "\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}
