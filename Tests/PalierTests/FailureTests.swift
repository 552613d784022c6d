import Maturity
import Testing

@testable import palier

@Suite struct FailureTests {
  @Test func `where there is one line, a failure says its first and how many more there are`() {
    #expect(Failure(["a"], .badData).summary(in: .french) == "a")
    #expect(Failure(["a", "b"], .badData).summary(in: .french) == "a (et 1\u{A0}autre)")
    #expect(Failure(["a", "b", "c"], .badData).summary(in: .french) == "a (et 2\u{A0}autres)")
    #expect(Failure(["a", "b", "c"], .badData).summary(in: .english) == "a (and 2\u{A0}more)")
  }

  @Test func `what the argument parser says is worded in French, in one line`() {
    let text = UsageText(language: .french)
    #expect(text.error("Missing expected argument '<file>'") == "il manque «\u{A0}<file>\u{A0}»")
    #expect(
      text.error("Unknown option '--forma'. Did you mean '--format'?\nUsage: x")
        == "option inconnue\u{A0}: «\u{A0}--forma\u{A0}»\u{202F}; vouliez-vous dire «\u{A0}--format\u{A0}»\u{202F}?")
    #expect(
      UsageText(language: .english).error("Missing expected argument '<file>'.") == "missing expected argument '<file>'"
    )
  }
}
