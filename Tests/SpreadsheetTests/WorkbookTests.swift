import Maturity
import Testing
import Wording

@testable import Spreadsheet

@Suite struct WorkbookTests {
  @Test func `headings stay in sight, rows can be filtered, levels are tinted, pages are set`() throws {
    let book = try ReadBack(SpreadsheetReport(Material.pair()).bytes())
    let answers = try #require(book.sheet("Réponses"))
    #expect(answers.freeze == "C2")
    #expect(answers.filter == "A1:U8")
    #expect(answers.area?.replacing("$", with: "").hasSuffix("A1:I8") == true)
    #expect(answers.titles?.replacing("$", with: "") == "1:1")
    #expect(answers.rules == ["C2:C8": ["1", "2", "3", "4", "5"]])
    #expect(answers.header == "DSI Exemple\u{A0}· Rizomo · 1er\u{A0}mars 2026")
    for sheet in book.sheets {
      #expect(sheet.isLandscape && sheet.merged == 0 && sheet.links == 0 && sheet.formulas == 0, "\(sheet.name)")
    }
  }

  @Test func `the chart is a radar where it can be read, and says what it shows`() throws {
    let book = try ReadBack(SpreadsheetReport(Material.pair()).bytes())
    #expect(book.charts == ["radarChart"])
    #expect(
      book.alternatives == [
        "a\u{A0}Portage\u{A0}: niveau\u{A0}3, indice\u{A0}50. b\u{A0}Livraison\u{A0}: niveau\u{A0}3, indice\u{A0}42. "
          + "c\u{A0}Équipe\u{A0}: niveau\u{A0}2, indice\u{A0}25."
      ])
    let open = try ReadBack(SpreadsheetReport(Material.pair { $0["c1"].state = .unknown }).bytes())
    #expect(open.charts == ["barChart"])
  }

  @Test func `twenty axes of twenty criteria make bars and four hundred rows`() throws {
    let book = try ReadBack(SpreadsheetReport(Material.large()).bytes())
    #expect(book.charts == ["barChart"])
    let answers = try #require(book.sheet("Réponses"))
    #expect(answers.rows.count == 401)
    #expect(Array(answers.rows[400][..<3]) == ["s 20.20", "s Critère 20.20", "n 1"])
    // An empty cell equals 0 to a spreadsheet: what looks for 0 passes it over first.
    #expect(answers.rules["C2:C401"] == ["LEN(TRIM(C2))=0", "0", "1", "2"])
    // Nothing dates it: the earliest day that its zip can carry.
    #expect(book.created == "1980-01-01T00:00:00")
  }

  @Test func `hostile texts are texts`() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "{=1}", "http://exemple.fr", "mailto:a@b.fr", "12", "TRUE",
      "<b>&amp;</b>", "]]>", "'texte",
    ]
    for text in texts {
      let material = try Material.pair { assessment in
        assessment["a1"].note = text
        assessment["a1"].actions = [NextAction(text: text, owner: text)]
        assessment.subject.organisation = text
      }
      let book = try ReadBack(SpreadsheetReport(material).bytes())
      #expect(book.sheet("Réponses")?.rows[1][7] == "s \(text)")
      #expect(book.sheet("Actions")?.rows[1].prefix(2) == ["s \(text)", "s \(text)"])
      #expect(book.sheets.allSatisfy { $0.links == 0 && $0.formulas == 0 }, "\(text)")
    }
  }

  @Test func `controls, escapes and ampersands do nothing`() throws {
    let material = try Material.pair { assessment in
      assessment["a1"].note = "\u{202E}a\u{1B}[31m\u{0}_x000D_\tb\u{FFFE}"
      assessment.subject.organisation = "A&B &P & \u{202E}" + String(repeating: "&e\u{301}\u{301}\u{301}", count: 200)
    }
    let book = try ReadBack(SpreadsheetReport(material).bytes())
    #expect(
      book.sheet("Réponses")?.rows[1][7] == "s \u{FFFD}a\u{FFFD}[31m\u{FFFD}_x000D_ b\u{FFFD}")
    let header = book.sheet("Réponses")?.header ?? ""
    #expect(header.hasPrefix("A&&B &&P && \u{FFFD}&&e\u{301}\u{301}\u{301}&&"))
    #expect(header.unicodeScalars.count < 255)
  }

  @Test func `a line of 100 kB is cut where a cell ends`() throws {
    let material = try Material.pair { $0["a1"].note = String(repeating: "é", count: 50_000) }
    let note = try ReadBack(SpreadsheetReport(material).bytes()).sheet("Réponses")?.rows[1][7] ?? ""
    #expect(note.dropFirst(2).utf16.count == 32_767)
    #expect(note.hasSuffix("(texte coupé\u{A0}: trop long pour une cellule)"))
  }

  @Test func `the same material gives the same bytes`() throws {
    let material = try Material.pair(since: "former")
    #expect(try SpreadsheetReport(material).bytes() == SpreadsheetReport(material).bytes())
  }

  @Test func `a library that is not there is named`() throws {
    let report = try SpreadsheetReport(Material.pair(), library: "libxlsxwriter-absent.so.4")
    let error = #expect(throws: SpreadsheetError.self) { try report.bytes() }
    guard case .missingLibrary(let name, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(name == "libxlsxwriter-absent.so.4")
    #expect(reason.hasPrefix("libxlsxwriter-absent.so.4: "))
    #expect(SpreadsheetError.debianPackage(of: "libxlsxwriter.so.4") == "libxlsxwriter4")
  }

  @Test func `another library under the name is refused`() throws {
    // Every process has it; it has none of the functions.
    let report = try SpreadsheetReport(Material.pair(), library: "libm.so.6")
    #expect(throws: SpreadsheetError.self) { try report.bytes() }
  }
}
