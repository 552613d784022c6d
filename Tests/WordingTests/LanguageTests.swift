import Maturity
import Testing
import Wording

@Suite struct LanguageTests {
  @Test func `percentages and decimals follow the language`() {
    #expect(Language.french.percent(Fraction(1, 8)) == "13\u{A0}%")
    #expect(Language.english.percent(Fraction(1, 8)) == "13%")
    #expect(Language.french.decimal(Fraction(75, 2)) == "37,5")
    #expect(Language.english.decimal(Fraction(75, 2)) == "37.5")
    #expect(Language.french.decimal(Fraction(74, 2)) == "37")
  }

  @Test func `French takes the singular for none and one, English for one`() {
    #expect([0, 1, 2].map { Language.french.plural($0, "critère", "critères") } == ["critère", "critère", "critères"])
    #expect(
      [0, 1, 2].map { Language.english.plural($0, "criterion", "criteria") } == ["criteria", "criterion", "criteria"])
  }

  @Test func `lists join their last item with a word`() {
    #expect(Language.french.list([]) == "")
    #expect(Language.french.list(["a"]) == "a")
    #expect(Language.french.list(["a", "b", "c"]) == "a, b et c")
    #expect(Language.english.list(["a", "b"]) == "a and b")
  }

  @Test func `the first of a month is an ordinal in French`() throws {
    let first = try #require(CalendarDate("2026-08-01"))
    #expect(Language.french.longDate(first) == "1er\u{A0}août 2026")
    #expect(Language.english.longDate(first) == "1\u{A0}August 2026")
  }
}
