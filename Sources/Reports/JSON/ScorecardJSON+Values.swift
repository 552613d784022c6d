import JSON
import Maturity
import Scoring

extension ScorecardJSON {
  func estimate(_ estimate: Estimate<Fraction>) -> JSONValue {
    .object([
      .init("value", share(estimate.value)),
      .init("low", share(estimate.low)),
      .init("high", share(estimate.high)),
    ])
  }

  func coverage(_ coverage: Coverage) -> JSONValue {
    .object([
      .init("answered", .integer(coverage.answered)),
      .init("unknown", .integer(coverage.unknown)),
      .init("unanswered", .integer(coverage.unanswered)),
      .init("notApplicable", .integer(coverage.notApplicable)),
      .init("applicable", .integer(coverage.applicable)),
      .init("share", share(coverage.share)),
    ])
  }

  func recommendation(_ recommendation: Recommendation) -> JSONValue {
    let outcome: String
    var principal: SupportKind.ID?
    var complementary: SupportKind.ID?
    var combined = false
    switch recommendation.outcome {
    case .insufficientDiagnosis: outcome = "insufficient-diagnosis"
    case .autonomy: outcome = "autonomy"
    case .support(let first, let second, let isCombined):
      outcome = "support"
      principal = first
      complementary = second
      combined = isCombined
    }
    return .object([
      .init("outcome", .string(outcome)),
      .init("principal", string(principal?.rawValue)),
      .init("complementary", string(complementary?.rawValue)),
      .init("combined", .bool(combined)),
      .init("ranking", identifiers(recommendation.ranking)),
      .init("sequence", identifiers(recommendation.sequence)),
      .init("sequenceRule", sequenceRule(recommendation.sequenceRule)),
    ])
  }

  private func sequenceRule(_ rule: SequenceRule?) -> JSONValue {
    guard let rule else { return .null }
    return .object([.init("first", .string(rule.first.rawValue)), .init("because", .string(rule.because))])
  }

  func share(_ fraction: Fraction?) -> JSONValue {
    guard let fraction else { return .null }
    return .object([
      .init("exact", .string(fraction.description)), .init("percent", .number((fraction * 100).twoDecimals)),
    ])
  }

  func identifiers<Entity>(_ identifiers: [Identifier<Entity>]) -> JSONValue {
    .array(identifiers.map { .string($0.rawValue) })
  }

  func string(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  func integer(_ value: Int?) -> JSONValue { value.map(JSONValue.integer) ?? .null }
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
