import Glibc
import Maturity
import Storage
import Testing

@Suite struct QuestionnaireCompanionTests {
  @Test func `what stands beside the questionnaire is read with it`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      let digest = QuestionnaireFile.digest(of: try CompanionFixture.questionnaire().utf8)
      for path in [directory, "\(directory)/questionnaire.yaml"] {
        let garden = try QuestionnaireFile.questionnaire(at: path)
        #expect(garden.offering.offers.map(\.id) == ["look", "dig"])
        #expect(garden.hosting?.offers.map(\.id) == ["bed", "pot"])
        #expect(garden.glossary.map(\.id) == ["spade", "hose"])
        #expect(garden.digest == digest)
      }
    }
  }

  @Test func `each of them may be absent`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      for file in ["offers", "hosting", "glossary"] { unlink("\(directory)/\(file).yaml") }
      let garden = try QuestionnaireFile.questionnaire(at: directory)
      #expect(garden.offering == .none)
      #expect(garden.hosting == nil)
      #expect(garden.glossary.isEmpty)
    }
  }

  @Test func `a file of another name stands alone`() throws {
    try QuestionnaireScratch.use { scratch in
      _ = try CompanionFixture.write(to: scratch)
      let file = try scratch.write("garden/mine.yaml", CompanionFixture.questionnaire())
      let garden = try QuestionnaireFile.questionnaire(at: file)
      #expect(garden.offering == .none)
      #expect(garden.references.map(\.id) == ["G1"])
    }
  }

  @Test func `facilitation, themes and migrations are the questionnaire's own`() throws {
    let garden = try QuestionnaireFixture.load(CompanionFixture.questionnaire())
    let supply = try #require(garden.criterion("water.supply")?.facilitation)
    #expect(supply.evidence == ["The bill.", "The tap: where?"])
    #expect(supply.prompt == "And in August?")
    #expect(supply.nextSteps == ["Buy a hose.", "Buy a timer."])
    #expect(garden.criterion("soil.depth")?.facilitation.prompt == nil)
    #expect(garden.references.map(\.source) == ["almanac"])
    #expect(garden.steps.map(\.criteria) == [["soil.depth"]])
    #expect(garden.stakes.map(\.criteria) == [["water.supply", "soil.depth"]])
    #expect(garden.migrations.map(\.fates) == [["soil": .reworded("soil.depth"), "sun": .dropped]])
    #expect(garden.rules.sequence.map(\.id) == ["stone"])
  }

  @Test func `offers, rows and terms say all that the files say`() throws {
    try QuestionnaireScratch.use { scratch in
      let garden = try QuestionnaireFile.questionnaire(at: CompanionFixture.write(to: scratch))
      let dig = try #require(garden.offering.offers.last)
      #expect(dig.kind == "hands")
      #expect(dig.theory == ["Spades.", "Forks."])
      #expect(dig.practice == ["Dig."])
      #expect(dig.days == 2...2)
      #expect(dig.audiences == ["gardeners"])
      #expect(dig.requires == ["look"])
      #expect(garden.offering.paths.map(\.modules) == [["dig"]])
      #expect(garden.offering.followUps.map(\.references) == [["G1"]])
      let winter = try #require(garden.hosting?.rows.last)
      #expect(winter.all.map(\.fact) == ["frost"] && winter.all.map(\.isTrue) == [true])
      #expect(winter.any.map(\.fact) == ["tall", "frost"] && winter.any.map(\.isTrue) == [false, true])
      #expect(winter.verdicts == ["bed": .conditional, "pot": .forbidden])
      #expect(garden.hosting?.comparison.map(\.values) == [["bed": "deep", "pot": "no"]])
      #expect(garden.glossary.map(\.forms) == [["spades"], []])
    }
  }

  @Test func `what is wrong with any of the files is told at once, each in its file`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      _ = try scratch.write("garden/offers.yaml", "format: 1\nquestionnaire: orchard\noffres: []\n")
      _ = try scratch.write("garden/glossary.yaml", "format: 1\nquestionnaire: garden\nterms: [1\n")
      _ = try scratch.write(
        "garden/hosting.yaml", CompanionFixture.hosting.replacing("pot: forbidden", with: "pot: no"))
      let problems = try CompanionFixture.problems(of: directory)
      #expect(
        problems.map { $0.location?.file.split(separator: "/").last ?? "" } == [
          "glossary.yaml", "hosting.yaml", "offers.yaml", "offers.yaml",
        ])
      #expect(problems[0].kind == .malformed(.unclosedList))
      #expect(problems[1].path == [.init(.row, "winter")])
      #expect(problems[1].location?.line == 15)
      #expect(problems[2].kind == .mismatch(key: "questionnaire", found: "orchard", expected: "garden"))
      #expect(problems[3].kind == .unknownKey("offres", nearest: "offers"))
    }
  }

  @Test func `a pipe beside the questionnaire is refused, not waited for`() throws {
    try QuestionnaireScratch.use { scratch in
      let directory = try CompanionFixture.write(to: scratch)
      let pipe = "\(directory)/hosting.yaml"
      unlink(pipe)
      try #require(mkfifo(pipe, 0o600) == 0)
      #expect(throws: QuestionnaireLoadError.notARegularFile(path: pipe)) {
        try QuestionnaireFile.questionnaire(at: directory)
      }
    }
  }
}
