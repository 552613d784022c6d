import Maturity
import Testing

@Suite struct DateCheckTests {
  @Test(arguments: ["2023-02-29", "2023-13-01", "22/10/2022", "2023-1-1", ""])
  func `a date is a day that exists`(date: String) {
    var draft = QuestionnaireDraft.sound
    draft.sources[1].date = Located(date)
    #expect(draft.problems == [Problem(.notADate(date), path: [.init(.source, "study")], at: nil)])
  }
}
