import Maturity
import Testing
import Wording

@Suite struct TimeWordingTests {
  @Test(arguments: [(0, "0:00"), (59, "0:00"), (2_820, "0:47"), (7_260, "2:01"), (36_000, "10:00")])
  func `a clock counts whole minutes`(seconds: Int, text: String) {
    #expect(Language.french.clock(seconds: seconds) == text)
  }

  @Test(arguments: [
    (0, "0\u{A0}s"), (45, "45\u{A0}s"), (60, "1\u{A0}min"), (125, "2\u{A0}min\u{A0}5\u{A0}s"),
    (599, "9\u{A0}min\u{A0}59\u{A0}s"),
    (629, "10\u{A0}min"), (630, "11\u{A0}min"), (3_569, "59\u{A0}min"), (3_570, "1\u{A0}h"),
    (3_900, "1\u{A0}h\u{A0}05"),
    (7_200, "2\u{A0}h"),
  ])
  func `a length of time is read at a glance`(seconds: Int, text: String) {
    #expect(Language.english.duration(seconds: seconds) == text)
  }

  @Test(arguments: [(1.0, "1,00", "1.00"), (0.634, "0,63", "0.63"), (0.005, "0,01", "0.01"), (0, "0,00", "0.00")])
  func `two decimals with the sign of the language`(value: Double, french: String, english: String) {
    #expect(Language.french.hundredths(value) == french)
    #expect(Language.english.hundredths(value) == english)
  }

  @Test func `folded texts forget case, accents, ligatures and kinds of apostrophes`() {
    #expect("Œuvre d’ÉTÉ\u{A0}: ça".folded == "oeuvre d'ete : ca")
  }

  @Test(arguments: [
    ("2026-11-23T23:59:50Z", "2026-11-24T00:00:05Z", 15), ("2028-02-28T00:00:00Z", "2028-03-01T00:00:00Z", 172_800),
  ])
  func `seconds between moments cross midnights and leap days`(from: String, to: String, seconds: Int) throws {
    let (first, second) = (try #require(Timestamp(from)), try #require(Timestamp(to)))
    #expect(second.seconds(since: first) == seconds)
    #expect(first.seconds(since: second) == -seconds)
  }
}
