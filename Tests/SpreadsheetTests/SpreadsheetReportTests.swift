import Maturity
import Reports
import Testing
import Wording

@testable import Spreadsheet

@Suite struct SpreadsheetReportTests {
  private func read(_ report: SpreadsheetReport) throws -> ReadBack { try ReadBack(report.bytes()) }

  @Test func `the answers, as another program reads them`() throws {
    let material = try Material.pair { assessment in
      assessment["b3"].note = "Deux\nlignes"
      assessment["b3"].decidedBy = .majority
      assessment["b3"].decidedAt = Timestamp("2026-03-01T10:00:00Z")
      assessment["b3"].votes = [Vote(.rank(1), count: 3), Vote(.rank(3)), Vote(.unknown)]
    }
    let sheet = try #require(try read(SpreadsheetReport(material)).sheet("Réponses"))
    #expect(sheet.rows.map(\.[0]) == ["s Id.", "s a1", "s a2", "s b1", "s b2", "s b3", "s c1", "s c2"])
    #expect(
      sheet.rows[5] == [
        "s b3", "s Mesure", "n 2", "s renseigné", "n 3", "n 1", "s Un délai.", "s Deux\nlignes", "", "",
        "s b Livraison",
        "s non", "n 1", "s Coaching", "", "s Essai", "s majorité", "d 2026-03-01",
        // Ranks 1, 1, 1 and 3 of 0 to 4, as worked out for the CSV report.
        "s 3\u{A0}voix au niveau\u{A0}2, 1 au niveau\u{A0}4 et 1\u{A0}«\u{A0}ne sait pas\u{A0}»", "n 2", "n 0.69",
      ])
    // What does not apply has neither level nor target, and says why.
    #expect(
      Array(sheet.rows[7][..<8]) == ["s c2", "s Pratique", "", "s sans objet", "", "", "s confiée à l’école", ""])
  }

  @Test func `the synthesis says it in words and in numbers`() throws {
    let sheet = try #require(try read(SpreadsheetReport(Material.pair())).sheet("Synthèse"))
    let texts = sheet.rows.map { $0[1] }
    // Weights 1, 2 and 1: a and b at rank 2 carry three quarters, c lags by one.
    #expect(texts.contains("s Niveau\u{A0}3, Usage."))
    let axes = try #require(sheet.rows.firstIndex { $0[0] == "s Axe" })
    // a: 4/8; b: 5/12; c: 1/4, of one criterion, the other does not apply.
    #expect(
      sheet.rows[(axes + 1)...(axes + 3)].map(Array.init) == [
        ["s a Portage", "s Portage", "n 3", "n 3", "n 3", "n 3", "n 50", "n 50", "n 50", "n 2", "n 2"],
        ["s b Livraison", "s Livraison", "n 3", "n 3", "n 3", "n 3", "n 41.67", "n 41.67", "n 41.67", "n 3", "n 3"],
        ["s c Équipe", "s Équipe", "n 2", "n 2", "n 2", "n 3", "n 25", "n 25", "n 25", "n 1", "n 1"],
      ])
    let needs = try #require(sheet.rows.firstIndex { $0[0] == "s Accompagnement" && $0[2] == "s Besoin" })
    // Training 2/8; coaching 4/24; strategy none: a1 and a2 are at their target.
    #expect(
      sheet.rows[(needs + 1)...(needs + 3)].map { Array($0[..<7]) } == [
        ["s Formation", "s c1\u{A0}(100\u{A0}%)", "n 0.25", "n 0.25", "n 0.25", "n 0", "n 25"],
        ["s Coaching", "s b3\u{A0}(100\u{A0}%)", "n 0.1667", "n 0.1667", "n 0.1667", "n 0", "n 16.67"],
        ["s Stratégie", "", "n 0", "n 0", "n 0", "n 0", "n 0"],
      ])
  }

  @Test func `actions have real dates and a column to follow them up`() throws {
    let material = try Material.pair { assessment in
      assessment["c1"].actions = [
        NextAction(text: "Former", owner: "RH", due: CalendarDate(year: 2027, month: 1, day: 31)),
        NextAction(text: "Dater", due: CalendarDate(year: 1850, month: 1, day: 1)), NextAction(text: "Oser"),
      ]
    }
    let sheet = try #require(try read(SpreadsheetReport(material)).sheet("Actions"))
    #expect(
      sheet.rows[1...].map(Array.init) == [
        ["s Dater", "", "s 1850-01-01", "", "s c1", "s Savoirs", "n 2", "s c Équipe"],
        ["s Former", "s RH", "d 2027-01-31", "", "s c1", "s Savoirs", "n 2", "s c Équipe"],
        ["s Oser", "", "", "", "s c1", "s Savoirs", "n 2", "s c Équipe"],
      ])
    #expect(sheet.choices == ["\"à faire,en cours,fait\""])
    #expect(sheet.filter == "A1:H4")
    let none = try #require(try read(SpreadsheetReport(Material.pair(in: .english))).sheet("Actions"))
    #expect(none.rows.map(\.[0]) == ["s No action was recorded.", "s Action"])
    #expect(none.filter == nil)
  }

  @Test func `what changed, level by level, and why where it cannot be compared`() throws {
    let sheet = try #require(
      try read(SpreadsheetReport(Material.pair(since: "former"))).sheet("Évolution"))
    let heading = try #require(sheet.rows.firstIndex { $0[0] == "s Quoi" })
    let rows = sheet.rows[(heading + 1)...].map(Array.init)
    #expect(
      rows.map { Array($0[..<3]) } == [
        ["s Ensemble", "", "s Matrice d’essai"], ["s Axe", "s a", "s Portage"], ["s Axe", "s b", "s Livraison"],
        ["s Axe", "s c", "s Équipe"], ["s Critère", "s a1", "s Sponsor"], ["s Critère", "s a2", "s Budget"],
        ["s Critère", "s b1", "s Chaîne"], ["s Critère", "s b2", "s Contrôles"], ["s Critère", "s b3", "s Mesure"],
        ["s Critère", "s c1", "s Savoirs"], ["s Critère", "s c2", "s Pratique"], ["s Critère", "s z1", ""],
      ])
    #expect(
      rows.map { Array($0[3..<9]) } == [
        ["", "", "", "", "", ""],
        // a: ranks 1 and 0, 1/8, then 2 and 2, 4/8.
        ["n 1", "n 3", "n 2", "n 12.5", "n 50", "n 37.5"],
        ["", "", "", "", "", ""],
        // c: ranks 1 and 2, 3/8, then 1 alone, 1/4.
        ["n 2", "n 2", "n 0", "n 37.5", "n 25", "n -12.5"],
        ["n 2", "n 3", "n 1", "", "", ""], ["n 1", "n 3", "n 2", "", "", ""],
        ["", "n 3", "", "", "", ""], ["", "n 3", "", "", "", ""], ["", "n 2", "", "", "", ""],
        ["n 2", "n 2", "n 0", "", "", ""], ["n 3", "", "", "", "", ""], ["", "", "", "", "", ""],
      ])
    #expect(rows[2][9] == "s Non comparable\u{A0}: b1, b2, b3")
    #expect(rows[6][9] == "s Une partie de l’ancien b1")
    #expect(rows[11][9] == "s N’existe plus")
  }

  @Test func `offers have days and pull, hosting its verdicts, reasons and sources`() throws {
    let material = try Material.example()
    let book = try read(SpreadsheetReport(material))
    let offers = try #require(book.sheet("Offres"))
    let heading = try #require(offers.rows.firstIndex { $0[0] == "s Accompagnement" })
    for row in offers.rows[(heading + 1)...] where row[0] != "s Levier" {
      #expect(row[3].hasPrefix("n ") && row[4].hasPrefix("n ") && row[8].hasPrefix("n "), "\(row)")
      #expect(!row[5].isEmpty)
    }
    let hosting = try #require(book.sheet("Hébergement"))
    #expect(hosting.rows[0][0].hasPrefix("s Aide à la décision, sans valeur juridique"))
    let rules = hosting.rows.filter { $0[3] == "s oui" || $0[3] == "s non" }
    #expect(!rules.isEmpty)
    for row in rules { #expect(row[1].hasPrefix("s ") && row[4].hasPrefix("s ") && row[6].hasPrefix("s (")) }
    #expect(hosting.rows.contains { $0[0].hasPrefix("s • ") && ($0[0].hasSuffix(" oui") || $0[0].hasSuffix(" non")) })
  }

  @Test(arguments: [
    (
      Language.french, ["Synthèse", "Réponses", "Actions", "Offres", "Hébergement"],
      "Synthèse du diagnostic de maturité\u{A0}: "
    ), (.english, ["Summary", "Answers", "Actions", "Offers", "Hosting"], "Maturity assessment summary: "),
  ])
  func `sheets are named in the report's language`(language: Language, names: [String], title: String) throws {
    let book = try read(SpreadsheetReport(Material.example(in: language)))
    #expect(book.sheets.map(\.name) == names)
    #expect(book.title.hasPrefix(title))
    #expect(book.created == "2026-10-15T00:00:00")
    #expect(book.creator == nil || book.creator == "")
    // “History” is a name that spreadsheets keep for themselves.
    let compared = try read(SpreadsheetReport(Material.pair(in: language, since: "former")))
    #expect(compared.sheets.last?.name == language("Évolution", "Changes"))
    #expect(try read(SpreadsheetReport(Material.pair(in: language, profile: .synthesis))).sheets.count == 1)
  }

  @Test func `only the facilitator's workbook has flags and times`() throws {
    func headings(_ profile: ReportProfile) throws -> [String] {
      try read(SpreadsheetReport(Material.pair(in: .english, profile: profile))).sheet("Answers")?.rows[0] ?? []
    }
    #expect(try headings(.facilitator).suffix(2) == ["s To revisit", "s Time (s)"])
    #expect(try headings(.full) == headings(.facilitator).dropLast(2))
  }
}
