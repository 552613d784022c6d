import Maturity
import Storage
import Testing

@Suite struct QuestionnaireCatalogueTests {
  private static let shipped = QuestionnaireCatalogue.shipped

  @Test func `without a directory there is what the program ships`() throws {
    let catalogue = QuestionnaireCatalogue()
    #expect(catalogue.entries.map(\.id) == Self.shipped)
    #expect(Self.shipped.contains("squads-cloud"))
    #expect(try catalogue.questionnaire("squads-cloud").id == "squads-cloud")
    #expect(QuestionnaireCatalogue(directory: "/nowhere/at/all").entries == catalogue.entries)
  }

  @Test func `the user's come first, and hide what is shipped under the same name`() throws {
    try QuestionnaireScratch.use { scratch in
      _ = try scratch.write("garden/questionnaire.yaml", QuestionnaireFixture.text)
      let mine = try QuestionnaireFixture.replacing("id: garden", with: "id: squads-cloud")
      _ = try scratch.write("squads-cloud/questionnaire.yaml", mine)
      _ = try scratch.write("not an identifier/questionnaire.yaml", QuestionnaireFixture.text)
      try scratch.makeDirectory("empty")
      let catalogue = QuestionnaireCatalogue(directory: scratch.path(""))
      let own = catalogue.entries.prefix(2)
      #expect(own.map(\.id) == ["garden", "squads-cloud"])
      #expect(own.allSatisfy { $0.origin != .shipped })
      #expect(catalogue.entries.count == 2 + Self.shipped.count - 1)
      #expect(try catalogue.questionnaire("squads-cloud").axes.map(\.id) == ["soil", "water"])
      #expect(try QuestionnaireCatalogue.shipped("squads-cloud").axes.count == 8)
    }
  }

  @Test func `a directory called otherwise than its questionnaire is refused`() throws {
    try QuestionnaireScratch.use { scratch in
      _ = try scratch.write("orchard/questionnaire.yaml", QuestionnaireFixture.text)
      let root = scratch.path("")
      let error = QuestionnaireLoadError.misplaced(path: "\(root)orchard", directory: "orchard", id: "garden")
      #expect(throws: error) { try QuestionnaireCatalogue(directory: root).questionnaire("orchard") }
    }
  }

  @Test(arguments: [("squad-cloud", "squads-cloud"), ("../squads-cloud", "squads-cloud"), ("nothing-like-it", nil)])
  func `an identifier that nothing has is refused, with the nearest there is`(id: String, nearest: String?) {
    #expect(throws: QuestionnaireLoadError.unknown(id: id, nearest: nearest)) {
      try QuestionnaireCatalogue().questionnaire(.init(id))
    }
  }
}
