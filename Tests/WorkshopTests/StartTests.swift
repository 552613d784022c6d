import Canvas
import Maturity
import Testing
import Workshop

@Suite struct StartTests {
  private func workshop(_ assessments: [Catalogue.Recent]) -> Workshop {
    let questionnaire = SmallMatrix.questionnaire
    let offered = Catalogue.Offered(id: questionnaire.id, title: questionnaire.title, version: questionnaire.version)
    let catalogue = Catalogue(questionnaires: [offered], assessments: assessments, hasExample: true)
    return Workshop(language: .french, size: Size(rows: 24, columns: 80), stage: .start(StartView(catalogue)))
  }

  private let good = Catalogue.Recent(path: "/a.json", subject: ["DSI"], date: nil, answered: 3)
  private let damaged = Catalogue.Recent(path: "/b.json", subject: [], date: nil, answered: nil)

  private func effects(_ workshop: Workshop, _ keys: Key...) -> [Effect] {
    var workshop = workshop
    return keys.flatMap { key in
      workshop.action(for: key).map { workshop.update($0, at: nil) } ?? []
    }
  }

  @Test func `enter resumes the most recent assessment that can be read`() {
    #expect(effects(workshop([good, damaged]), .enter) == [.open(path: "/a.json")])
    #expect(effects(workshop([damaged, good]), .enter) == [.open(path: "/a.json")])
  }

  @Test func `without one it makes a new assessment`() {
    #expect(effects(workshop([]), .enter) == [.create("small")])
    #expect(effects(workshop([good]), .home, .enter) == [.create("small")])
    #expect(effects(workshop([good]), .end, .enter) == [.openExample])
  }

  @Test func `a file is opened by its path, and escape gives up`() {
    #expect(effects(workshop([]), .character("o"), .paste("~/x.json"), .enter) == [.open(path: "~/x.json")])
    #expect(effects(workshop([]), .character("o"), .paste("~/x.json"), .escape, .character("q")) == [.quit])
  }

  @Test func `the language changes on the spot`() throws {
    var workshop = workshop([])
    let action = try #require(workshop.action(for: .character("l")))
    #expect(workshop.update(action, at: nil) == [.list])
    #expect(workshop.language == .english)
    #expect(workshop.draw().lines.contains { $0.contains("New assessment") })
  }

  @Test func `what was chosen stays chosen when its title comes in another language`() throws {
    var workshop = workshop([good])
    for key in [Key.home, .character("l")] {
      let action = try #require(workshop.action(for: key))
      _ = workshop.update(action, at: nil)
    }
    let version = SemanticVersion(major: 1, minor: 0, patch: 0)
    let offered = Catalogue.Offered(id: "small", title: "Small matrix", version: version)
    let listed = Catalogue(questionnaires: [offered], assessments: [good], hasExample: true)
    _ = workshop.update(.completed(.listed(listed)), at: nil)
    #expect(workshop.draw().lines.contains { $0.contains("▸ New assessment: Small matrix") })
    #expect(effects(workshop, .enter) == [.create("small")])
  }
}
