import Foundation
import Maturity
import Testing
import Wording

@testable import PDF
@testable import Reports

@Suite struct PDFReportTests {
  private func read(_ document: Document, logo: Logo? = nil) throws -> ReadPDF {
    ReadPDF(bytes: try PDFReport(document, logo: logo).bytes())
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = Document.made([.paragraph("Un."), .table(.long(5))], as: .full)
    let (first, second) = (try PDFReport(document).bytes(), try PDFReport(document).bytes())
    #expect(first == second)
  }

  @Test func `the file is dated by the session, and by nothing where it has no date`() throws {
    let info = "for key in sorted(pdf.docinfo.keys()): print(key, pdf.docinfo[key])"
    let dated = try read(.made([.paragraph("Un.")])).lines(info)
    #expect(
      dated == [
        "/CreationDate D:20261015000000Z", "/Creator Palier", "/ModDate D:20261015000000Z", "/Producer Palier",
        "/Title Diagnostic",
      ])
    let undated = try read(.made([Section("only", "Partie", [.paragraph("Un.")])], date: nil)).lines(info)
    #expect(undated == ["/Creator Palier", "/Producer Palier", "/Title Diagnostic"])
  }

  @Test func `the catalogue says the language, shows the title and claims PDF/UA-1`() throws {
    let document = Document.made([Section("only", "Part", [.paragraph("One.")])], in: .english, title: "A < B & “C”")
    let lines = try read(document).lines(
      """
      print(pdf.Root.Lang, pdf.Root.ViewerPreferences.DisplayDocTitle, pdf.Root.MarkInfo.Marked)
      with pdf.open_metadata() as data: print(data['dc:title'], data['pdfuaid:part'], list(data['dc:language']))
      """)
    #expect(lines == ["en True True", "A < B & “C” 1 ['en']"])
  }

  @Test func `signs of markup with combining marks are escaped in the metadata too`() throws {
    let title = "<\u{301}b> &\u{301} <!--\u{338}"
    let document = Document.made([Section("only", "Partie", [.paragraph("Un.")])], title: title)
    let xmp = Metadata(document).xmp.unicodeScalars
    let wanted = "<rdf:li xml:lang=\"x-default\">&lt;\u{301}b&gt; &amp;\u{301} &lt;!--\u{338}</rdf:li>"
    #expect(xmp.contains(wanted.unicodeScalars))
    let lines = try read(document).lines("with pdf.open_metadata(strict=True) as data: print(data['dc:title'])")
    #expect(lines.map { Array($0.unicodeScalars) } == [Array(title.unicodeScalars)])
  }

  @Test func `each part is what it is, in the order of the document`() throws {
    let section = Section(
      "part", "Partie",
      [
        .headline("En tête."), .bullets(["Un", "Deux"]), .steps(["Trois"]), .facts([Fact("Date", "hier")]),
        .quote(["Première ligne", "", "Seconde"]), .notice("Attention."),
        .table(Table("Une table", [.init("A"), .init("B"), .init("C")], [["a", "b", ""]])),
        .table(Table("Deux colonnes", [.init("A"), .init("B")], [["a", "b"]])),
      ], sections: [Section("inner", "Dedans", [.paragraph("Texte.")])])
    #expect(
      try read(.made([section])).structure == [
        "Document Lang=fr", "  H1", "  Sect", "    H2", "    P", "    L ListNumbering=Disc",
        "      LI", "        Lbl", "        LBody", "      LI", "        Lbl", "        LBody",
        "    L ListNumbering=Decimal", "      LI", "        Lbl", "        LBody",
        "    L ListNumbering=None", "      LI", "        Lbl", "        LBody",
        "    BlockQuote", "      P", "      P", "    P",
        "    Table", "      Caption", "      THead", "        TR", "          TH Scope=Column",
        "          TH Scope=Column", "          TH Scope=Column", "      TBody", "        TR",
        "          TH Scope=Row", "          TD", "          TD",
        "    Table", "      Caption", "      THead", "        TR", "          TH Scope=Column",
        "          TH Scope=Column", "      TBody", "        TR", "          TD", "          TD",
        "    Sect", "      H3", "      P",
      ])
  }

  @Test func `words of a questionnaire in another language say which, and links are told what they say`() throws {
    let text: RichText = [.plain("Voir "), .link("6.1 Code", to: "target"), .plain(" : "), .quoted("Wer prüft?")]
    let document = Document.made(
      [Section("first", "Un", [.paragraph(text)]), Section("target", "Deux", [.paragraph("Là.")])],
      questionnaireLanguage: LanguageTag("de"))
    let read = try read(document)
    #expect(
      try read.structure.dropFirst(3) == [
        "    H2", "    P", "      Span", "      Link Lang=de", "        (annotation)", "      Span",
        "      Span Lang=de",
        "  Sect", "    H2", "    P",
      ])
    let links = try read.lines(
      "for a in pdf.pages[0].Annots: print(a.Contents, a.Dest[0] == pdf.pages[0].obj, a.StructParent)")
    #expect(links == ["6.1 Code True 1"])
  }

  @Test func `so do labels that quote it`() throws {
    let label = RichText("Vers \(quoted: "Stufe 2")" as Phrase)
    let document = Document.made(
      [Section("first", "Un", [.facts([Fact(label, "fait")])])], questionnaireLanguage: LanguageTag("de"))
    #expect(
      try read(document).structure.dropFirst(4) == [
        "    L ListNumbering=None", "      LI", "        Lbl", "          Span", "          Span Lang=de",
        "        LBody",
      ])
  }

  @Test func `a link to no section of the document is only its text`() throws {
    let document = Document.made([.paragraph([.link("Ailleurs", to: "nowhere")])])
    #expect(try read(document).structure.contains { $0.contains("Link") } == false)
  }

  @Test func `contents, bookmarks and page numbers agree`() throws {
    let filler = (1...60).map { Block.paragraph(RichText("Ligne \($0).")) }
    let document = Document.made(
      [
        Section("one", "Premier", filler),
        Section(
          "two", "Second", [.paragraph("Ici.")],
          sections: [Section("inner", "Dedans", sections: [Section("inmost", "Au fond", [.paragraph("Là.")])])]),
      ], as: .full)
    let read = try read(document)
    let pages = try read.pages
    #expect(pages.count == 3)
    #expect(pages[0].contains("Sommaire\nPremier 1\nSecond 3\nDedans 3\nPremier\n"))
    #expect(pages[2].contains("Second\nIci.\nDedans\nAu fond\nLà."))
    #expect(try read.outline == ["Premier 1", "Second 3", "  Dedans 3", "    Au fond 3"])
    for (number, page) in pages.enumerated() {
      #expect(page.contains("DSI Exemple · 15 octobre 2026\n\(number + 1) / 3\n"))
    }
  }

  @Test func `a table over three pages repeats its headings, which are read once`() throws {
    let read = try read(.made([.table(.long(90))], as: .full))
    let pages = try read.pages
    #expect(pages.count == 3)
    for page in pages { #expect(page.contains("Rang Nom Valeur\n")) }
    #expect(try read.structure.count { $0.contains("TH Scope=Column") } == 3)
    #expect(try read.structure.count { $0.contains("TH Scope=Row") } == 90)
  }

  @Test func `a row higher than a page goes on over the next ones`() throws {
    let text = (1...900).map { "mot\($0)" }.joined(separator: " ")
    let table = Table("Haute", [.init("A"), .init("B"), .init("C")], [["a", Table.Cell(text), "c"]])
    let read = try read(.made([.table(table)], as: .full))
    let words = try read.pages.joined(separator: " ").split(whereSeparator: \.isWhitespace).filter {
      $0.hasPrefix("mot")
    }
    #expect(try read.pages.count > 1)
    #expect(words.map(String.init) == (1...900).map { "mot\($0)" })
    #expect(try read.structure.count { $0.contains("TD") } == 2)
  }

  @Test func `a hundred thousand letters without a space are all there`() throws {
    let read = try read(.made([.quote([String(repeating: "abcdefghij", count: 10_000)])], as: .full))
    let letters = try read.pages.joined().count { ("a"..."j").contains($0) }
    #expect(letters >= 100_000)
    #expect(try read.pages.count > 10)
  }

  @Test func `a text that looks like PDF or markup is only a text`() throws {
    let hostile = [
      "/Private << /MCID 0 >> BDC", ") Tj ET EMC /P << /MCID 1 >> BDC BT (", "<b>&amp;</b> %s \\n \\( endstream endobj",
      "<</JS (app.alert(1))>>", "trailer << /Root 1 0 R >>", "`$(touch x)`",
    ]
    let read = try read(
      .made(
        [Section("only", RichText(hostile[1]), hostile.map { .paragraph(RichText($0)) })], title: hostile[0]))
    let text = try read.pages.joined().filter { !$0.isWhitespace }
    for line in hostile { #expect(text.contains(line.filter { !$0.isWhitespace })) }
    #expect(try read.lines("print(len(pdf.pages), '/JavaScript' in pdf.Root.get('/Names', {}))") == ["1 False"])
  }

  @Test func `a figure says in words what it shows`() throws {
    let figure = Figure(
      anchor: "figure", title: "Profil", alternative: "Deux axes.",
      content: .profile(
        Figure.Profile(
          levels: [.init(number: "1", name: "Départ"), .init(number: "2", name: "Route")],
          bars: [.init(name: "Gens", level: 0, index: nil, low: nil, high: nil, target: nil, earlier: nil)])),
      table: Table("En nombres", [.init("Axe"), .init("Niveau")], [["Gens", "1"]]))
    #expect(try read(.made([.figure(figure)])).structure.suffix(2) == ["    P", "    Figure Alt=Deux axes."])
    #expect(try read(.made([.figure(figure)], as: .full)).structure.contains("      Caption"))
  }

  @Test func `a logo stands above the title and is told as the organisation's`() throws {
    // One grey pixel.
    let png = try #require(
      Data(
        base64Encoded:
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="))
    let logo = try Logo(Array(png))
    let document = Document.made([.paragraph("Un.")])
    let structure = try read(document, logo: logo).structure
    #expect(structure[1...2] == ["  Figure Alt=Logo de l’organisation", "  H1"])
    // The compressed pixel, wiped.
    let wiped = try Logo(png.prefix(41) + Array(repeating: 0, count: 10) + png.dropFirst(51))
    #expect(throws: PDFError.damagedLogo) { try PDFReport(document, logo: wiped).bytes() }
  }

  @Test func `a library that is missing is named`() {
    let report = PDFReport(.made([.paragraph("Un.")]), libraries: "/nowhere/")
    #expect(throws: PDFError.missingLibrary("libcairo.so.2")) { try report.bytes() }
    #expect(throws: PDFError.missingLibrary("libqpdf.so.29")) { try PDFFile([], libraries: "/nowhere/") }
  }

  /// Each has the first function that is looked for, which would crash a report that had it called, and no other.
  @Test(arguments: [
    ("libcairo.so.2", "cairo_pdf_surface_create_for_stream"), ("libqpdf.so.29", "qpdf_init"),
  ])
  func `a library that lacks functions is named, and the next report has none of its own`(
    name: String, function: String
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "palier-libraries-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let library = folder.appending(path: name).path(percentEncoded: false)
    let source = "#include <stdlib.h>\nvoid \(function)(void) { abort(); }\n"
    let compiled = try Tool.run("cc", ["-shared", "-fPIC", "-o", library], on: ["library.c": Array(source.utf8)])
    #expect(compiled.status == 0, "\(compiled.errors)")
    let path = folder.path(percentEncoded: false) + "/"
    #expect(throws: PDFError.missingLibrary(name)) {
      if name == "libcairo.so.2" { _ = try Paper(libraries: path) } else { _ = try PDFFile([], libraries: path) }
    }
    #expect(try !PDFReport(.made([.paragraph("Un.")])).bytes().isEmpty)
  }

  @Test func `bytes that are no PDF are refused with qpdf's words`() throws {
    #expect { try PDFFile(Array("no".utf8), libraries: "") } throws: { error in
      guard case PDFError.failed(let words)? = error as? PDFError else { return false }
      return words.contains("trailer")
    }
  }
}
