import Maturity
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a day that exists is read and written alike`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01", "", "2026-11-2",
    "26-11-2023", "2026-11-233", "2026/11/23", "+026-11-23", "2026-1１-23", "20261-1-23", " 2026-11-23", "2026-11-23\n",
  ])
  func `anything else is no day`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func `a moment is read and written alike`() throws {
    let moment = try #require(Timestamp("2026-11-23T14:42:07Z"))
    #expect(moment.date == CalendarDate(year: 2026, month: 11, day: 23))
    #expect(moment.second == 14 * 3600 + 42 * 60 + 7)
    #expect(moment.description == "2026-11-23T14:42:07Z")
    #expect(Timestamp("2026-11-23T23:59:59Z")?.second == 86_399)
  }

  @Test(arguments: [
    "2026-11-23", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z", "2026-11-23T14:42:60Z", "2026-02-30T14:42:07Z",
    "2026-11-23T14:42:07", "2026-11-23 14:42:07Z", "2026-11-23T14:42:07z", "2026-11-23T14:42:07+00:00",
    "2026-11-23T1:42:070Z", "2026-11-23T-1:42:07Z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
