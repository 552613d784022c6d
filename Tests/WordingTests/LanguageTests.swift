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

  @Test func `long numbers are in groups of three, from five digits on`() {
    let numbers = [0, 9_999, 10_000, 123_456, 8_388_608, -20_000]
    #expect(
      numbers.map(Language.french.grouped) == [
        "0", "9999", "10\u{202F}000", "123\u{202F}456", "8\u{202F}388\u{202F}608", "−20\u{202F}000",
      ])
    #expect(numbers.map(Language.english.grouped) == ["0", "9999", "10,000", "123,456", "8,388,608", "−20,000"])
    #expect([1, 2].map(Language.french.others) == ["1\u{A0}autre", "2\u{A0}autres"])
    #expect([1, 2].map(Language.english.others) == ["1\u{A0}other", "2\u{A0}others"])
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
