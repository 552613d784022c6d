import Maturity
import Testing
import Wording

@Suite struct PhraseTests {
  @Test func `interpolated words keep whose they are, and neighbours of one origin are one run`() {
    let level: Phrase = "Niveau \(2), \(quoted: "Amorçage")\(quoted: " !") dit \(typed: "DSI")\("") ici."
    #expect(level.runs.map(\.text) == ["Niveau 2, ", "Amorçage !", " dit ", "DSI", " ici."])
    #expect(level.runs.map(\.origin) == [.program, .questionnaire, .program, .person, .program])
    #expect(level.text == "Niveau 2, Amorçage ! dit DSI ici.")
  }

  @Test func `nothing said is no run`() {
    #expect(Phrase("").isEmpty && Phrase.quoted("").isEmpty && ("\(typed: "")" as Phrase).isEmpty)
    #expect(Phrase("") + .typed("a") == .typed("a"))
  }

  @Test func `a capital leaves whose word it is`() {
    #expect(("\(quoted: "élan")." as Phrase).capitalised == "\(quoted: "Élan").")
    #expect(Phrase("").capitalised.isEmpty)
  }

  @Test func `phrases are joined as texts are, and lists too`() {
    let names = ["a", "b", "c"].map(Phrase.typed)
    #expect(names.joined(separator: ", ").text == "a, b, c")
    #expect(names.joined(separator: ", ").runs.count == 5)
    #expect([Phrase]().joined(separator: ", ").isEmpty)
    #expect(["a", "b"].map(Phrase.typed).joined() == .typed("ab"))
    let list = Language.french.list(names)
    #expect(list.text == "a, b et c")
    #expect(list.runs.map(\.origin) == [.person, .program, .person, .program, .person])
  }
}
