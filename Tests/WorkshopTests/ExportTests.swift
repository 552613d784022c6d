import Canvas
import Maturity
import Testing
import Wording

@testable import Workshop

/// Choosing which reports to write, from the result.
@Suite struct ExportTests {
  private func exporting(_ keys: Key...) throws -> Driver {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    for key in [Key.character("r"), .character("e")] + keys { driver.press(key) }
    return driver
  }

  private func choice(_ driver: Driver) throws -> ReportChoice {
    guard case .export(let view) = driver.workshop.overlay else { throw NotExporting() }
    return view.choice
  }

  private struct NotExporting: Error {}

  @Test func `a page is proposed, of everything`() throws {
    #expect(try choice(exporting()) == ReportChoice(profile: .full, formats: [.html]))
  }

  @Test func `Space ticks a format and unticks it; they keep their order`() throws {
    #expect(
      try choice(exporting(.down, .down, .down, .down, .character(" "), .up, .character(" "))).formats == [
        .html, .markdown, .csv,
      ])
    #expect(try choice(exporting(.character(" "), .down, .character(" "))).formats == [.pdf])
  }

  @Test func `the arrows go round the profiles`() throws {
    #expect(try choice(exporting(.right)).profile == .facilitator)
    #expect(try choice(exporting(.right, .right)).profile == .synthesis)
    #expect(try choice(exporting(.left)).profile == .synthesis)
  }

  @Test func `Enter writes beside the assessment, and the same is proposed the next time`() throws {
    var driver = try exporting(.down, .down, .down, .character(" "), .left)
    driver.press(.enter)
    let wanted = ReportChoice(profile: .synthesis, formats: [.html, .markdown])
    guard case .export(_, wanted, since: nil, path: nil) = driver.effects.last else {
      Issue.record("\(String(describing: driver.effects.last))")
      return
    }
    driver.complete(.exported(paths: ["~/a-synthese.html", "~/a-synthese.md"]))
    #expect(driver.workshop.overlay == .written(["~/a-synthese.html", "~/a-synthese.md"]))
    driver.press(.character("e"))
    #expect(try choice(driver) == wanted)
  }

  @Test func `W asks where, and what cannot be written asks again`() throws {
    var driver = try exporting(.character("W"))
    driver.press(.enter)
    guard case .export(_, ReportChoice(), since: nil, path: "~/rapport.html") = driver.effects.last else {
      Issue.record("\(String(describing: driver.effects.last))")
      return
    }
    driver.complete(.exportFailed("existe déjà", suggestion: "~/rapport.html"))
    guard case .prompt(let prompt) = driver.workshop.overlay else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.buffer.text == "~/rapport.html")
    driver.press(.escape)
    #expect(try choice(driver) == ReportChoice())
  }

  @Test func `every path written is shown, however many and long they are`() throws {
    var driver = try exporting()
    let paths = (1...7).map { "~/\(String(repeating: "dossier-au-long-nom/", count: 8))rapport-\($0).html" }
    driver.complete(.exported(paths: paths))
    var seen = ""
    for _ in 0..<30 {
      seen += driver.workshop.draw().lines.map { $0 }.joined(separator: "\n")
      driver.press(.down)
    }
    for number in 1...7 { #expect(seen.contains("rapport-\(number).html")) }
    driver.press(.escape)
    #expect(driver.workshop.overlay == nil)
  }

  @Test func `help is there too, and leads back to the choice`() throws {
    var driver = try exporting(.down, .character(" "), .character("h"))
    #expect(driver.workshop.overlay == .help(scroll: 0, isOnExport: true))
    #expect(driver.workshop.draw().lines.contains { $0.contains("écrire ailleurs") })
    driver.press(.character("q"))
    #expect(try choice(driver).formats == [.html, .pdf])
  }

  @Test func `from the comparison, the reports say what changed`() throws {
    var driver = try SquadsSession.driver(size: Size(rows: 24, columns: 80))
    driver.press(.character("r"), .character("c"), .enter, .character("e"), .enter)
    guard case .export(_, ReportChoice(), since: let earlier?, path: nil) = driver.effects.last else {
      Issue.record("\(String(describing: driver.effects.last))")
      return
    }
    #expect(earlier.id == "earlier")
    driver.complete(.exported(paths: ["~/a.html"]))
    guard case .comparison = driver.workshop.open?.screen else {
      Issue.record("not on the comparison")
      return
    }
  }

  @Test func `without a format nothing is written, and Escape leads back to the result`() throws {
    var driver = try exporting(.character(" "))
    let before = driver.effects.count
    driver.press(.enter)
    #expect(driver.effects.count == before)
    #expect(driver.workshop.notice?.text == "Cochez au moins un format.")
    driver.press(.escape)
    #expect(driver.workshop.overlay == nil)
    guard case .result = driver.workshop.open?.screen else {
      Issue.record("not on the result")
      return
    }
  }

  @Test func `a place is proposed, a file for one format and a folder for several`() {
    #expect(ReportChoice().proposal(stem: "~/a", in: .french) == "~/a.html")
    #expect(
      ReportChoice(profile: .facilitator, formats: [.markdown]).proposal(stem: "~/a", in: .french) == "~/a-animation.md"
    )
    #expect(ReportChoice(formats: [.html, .csv]).proposal(stem: "~/a", in: .french) == "~/a/")
  }
}
