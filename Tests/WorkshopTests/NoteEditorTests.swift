import Canvas
import Maturity
import Testing
import Workshop

/// A note that came back from the person's own editor.
@Suite struct NoteEditorTests {
  private func edited(_ note: String, from before: String = "") -> Driver {
    var driver = Driver()
    if !before.isEmpty {
      driver.press(.character("n"))
      driver.press(.paste(before))
      driver.press(.escape)
    }
    driver.press(.character("N"))
    driver.complete(.noteEdited("1.1", note))
    return driver
  }

  @Test func `the key asks for the editor with the note as it is`() {
    var driver = Driver()
    driver.press(.character("n"))
    driver.type("déjà")
    driver.press(.escape, .character("N"))
    #expect(driver.effects.last == .editNote("1.1", "déjà"))
  }

  @Test func `what came back is the note, saved at once, one step for undo`() {
    var driver = edited("deux\r\nlignes\n", from: "une")
    #expect(driver.workshop.open?.answer.note == "deux\nlignes")
    #expect(driver.saves.last?["1.1"].note == "deux\nlignes")
    driver.press(.character("u"))
    #expect(driver.workshop.open?.answer.note == "une")
  }

  @Test func `controls and a byte order mark do not come in`() {
    let driver = edited("\u{FEFF}a\u{1B}[31mb\u{202E}c\n\n")
    #expect(driver.workshop.open?.answer.note == "a\u{FFFD}[31mb\u{FFFD}c")
  }

  @Test func `a note left as it was is no change`() {
    let driver = edited("une\n", from: "une")
    #expect(driver.workshop.notice?.text == "Note inchangée.")
    #expect(driver.effects.last == .editNote("1.1", "une"))
  }

  @Test func `a note that grew too long stays as it was, and a line says so`() {
    let driver = edited(String(repeating: "é", count: 20_001), from: "une")
    #expect(driver.workshop.open?.answer.note == "une")
    #expect(
      driver.workshop.notice?.text
        == "Note inchangée\u{A0}: 20\u{202F}001\u{A0}caractères\u{202F}; la limite est de 20\u{202F}000.")
    #expect(driver.workshop.notice?.isWarning == true)
    #expect(edited(String(repeating: "é", count: 20_000)).workshop.open?.answer.note.count == 20_000)
  }

  @Test func `an assessment that is read-only, or only tried, asks for no editor`() {
    var driver = Driver()
    driver.press(.character("y"), .character("N"))
    #expect(driver.effects == [])
  }
}
