import Maturity
import Testing
import Wording

@testable import Reports

@Suite struct HTMLReportTests {
  @Test(arguments: [(ReportProfile.full, Language.english), (.synthesis, .french)])
  func `the whole report`(profile: ReportProfile, language: Language) throws {
    let sample = Sample.whole
    let document = try sample.material(in: language, profile, since: sample.aYearBefore).document
    GoldenReport.check(withoutStyle(HTMLReport(document).text), "report-\(profile)-\(language.rawValue).html")
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = try Sample.whole.material(in: .french, .full).document
    #expect(HTMLReport(document).bytes == HTMLReport(document).bytes)
  }

  @Test func `the policy lets nothing load, and knows the one style sheet by its digest`() throws {
    let text = HTMLReport(.sketch([])).text
    let style = try #require(text.split(separator: "<style>").last?.split(separator: "</style>").first)
    let digest = Base64.text(SHA256.digest(Array(style.utf8)))
    let policy = "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
    #expect(text.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Markup.escaped(policy))\">"))
    #expect(text.components("<style") == 1)
    for sign in ["<script", " style=", " on", "http://", "https://", "url(", "@import"] {
      #expect(!text.contains(sign), "\(sign)")
    }
  }

  @Test func `a logo is inside the file, with words in its place`() throws {
    let logo = try Logo(LogoTests.png(64, 32))
    let text = HTMLReport(.sketch([]), logo: logo).text
    #expect(
      text.contains(
        #"<img class="logo" alt="Logo de l’organisation" width="64" height="32" src="data:image/png;base64,iVBOR"#))
    #expect(text.contains("img-src data:;"))
    #expect(!HTMLReport(.sketch([])).text.contains("img-src"))
  }

  @Test func `every kind of block has its element`() {
    let report = body(
      [
        .headline("Haut"), .paragraph([.strong("Fort"), .plain(" & simple")]), .notice("Attention"),
        .bullets(["un", "deux"]), .steps(["d’abord"]), .facts([Fact("Date", "hier")]), .quote(["a <b>", "c", "", "d"]),
      ])
    #expect(
      report == """
        <h2 id="partie">Partie</h2>
        <p class="headline">Haut</p>
        <p><strong>Fort</strong> &amp; simple</p>
        <p class="notice" role="note">Attention</p>
        <ul>
        <li>un</li>
        <li>deux</li>
        </ul>
        <ol>
        <li>d’abord</li>
        </ol>
        <dl>
        <div>
        <dt>Date</dt>
        <dd>hier</dd>
        </div>
        </dl>
        <blockquote>
        <p dir="auto">a &lt;b&gt;<br>c</p>
        <p dir="auto">d</p>
        </blockquote>
        """)
  }

  @Test func `the questionnaire's words have their language, typed ones their own direction`() {
    let spans: RichText = [
      .plain("dit "), .quoted("Niveau"), .quoted("Axe", isStrong: true), .typed("note"), .typed("fort", isStrong: true),
      .link("6.1", to: "partie"),
    ]
    #expect(
      body([.paragraph(spans)], in: .english, questionnaire: LanguageTag("pt-BR"))
        .contains(
          #"<p>dit <span lang="pt-BR" dir="auto">Niveau</span><strong lang="pt-BR" dir="auto">Axe</strong>"#
            + #"<bdi>note</bdi><strong dir="auto">fort</strong>"#
            + ##"<a href="#partie"><span lang="pt-BR" dir="auto">6.1</span></a></p>"##))
    #expect(
      body([.paragraph(spans)]).contains(
        ##"<p>dit Niveau<strong>Axe</strong><bdi>note</bdi><strong dir="auto">fort</strong><a href="#partie">6.1</a></p>"##
      ))
  }

  @Test func `a table has a caption and headings, and scrolls by itself from four columns on`() {
    let columns = [Table.Column("Axe"), .init("Niveau"), .init("Indice", isNumeric: true), .init("Suite")]
    let rows: [[Table.Cell]] = [["A", .init("2 Essai", rank: 1), "50", "rien"]]
    let wide = body([.table(Table("Profil", columns, rows)), .figure(.profile(named: "x"))])
    #expect(
      wide.contains(
        """
        <div class="wide" role="group" tabindex="0" aria-label="Profil">
        <table>
        <caption>Profil</caption>
        <thead>
        <tr>
        <th scope="col">Axe</th>
        <th scope="col">Niveau</th>
        <th scope="col" class="number">Indice</th>
        <th scope="col">Suite</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <th scope="row">A</th>
        <td class="heat-1-1">2 Essai</td>
        <td class="number">50</td>
        <td>rien</td>
        </tr>
        </tbody>
        </table>
        </div>
        """))
    let narrow = body([.table(Table("Profil", Array(columns.prefix(3)), rows.map { Array($0.prefix(3)) }))])
    #expect(!narrow.contains("tabindex"))
  }

  @Test func `a figure is drawn for a page and for a telephone, each with its title and description`() {
    let text = body([.figure(.profile(named: "Profil"))])
    for layout in ["wide", "narrow"] {
      #expect(text.contains("<svg class=\"\(layout)\" viewBox=\"0 0 "))
      #expect(text.contains("role=\"img\" aria-labelledby=\"profil_\(layout)_title profil_\(layout)_desc\">"))
      #expect(text.contains("<title id=\"profil_\(layout)_title\">Profil</title>"))
      #expect(text.contains("<desc id=\"profil_\(layout)_desc\">Profil</desc>"))
    }
    #expect(text.contains("<summary>Les mêmes chiffres en tableau</summary>"))
  }

  @Test(arguments: ReportProfile.allCases, Language.allCases)
  func `headings go down without a gap and identifiers are unique`(profile: ReportProfile, language: Language) throws {
    let text = try HTMLReport(Sample.whole.material(in: language, profile).document).text
    let levels = text.split(separator: "<h").compactMap { $0.first.flatMap { Int(String($0)) } }
    #expect(levels.count { $0 == 1 } == 1)
    #expect(levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    let ids = text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count)
    let targets = text.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(targets.filter { !ids.contains($0) } == [])
  }

  @Test func `two short lists in a row stand side by side, others do not`() {
    func pairs(_ lists: [Int]) -> Int {
      let sections = lists.enumerated().map { place, count in
        Section("s\(place)", "S", [.bullets((0..<count).map { RichText("\($0)") })])
      }
      let document = Document(
        title: "T", runningHead: "", date: nil, language: .french, questionnaireLanguage: nil, profile: .synthesis,
        opening: [], sections: sections)
      return HTMLReport(document).text.components("<div class=\"pair\">")
    }
    #expect(pairs([3, 5]) == 1)
    #expect(pairs([3]) == 0)
    #expect(pairs([3, 6]) == 0)
    #expect(pairs([1, 1, 1, 1]) == 2)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style><style>*{display:none}", "&lt;b&gt;", "-->",
    "javascript:alert(1)", "\"><svg onload='x'>", "'; } body { display: none", "\u{202E}\u{2066}\u{1B}[2J\u{0}\u{9B}",
    String(repeating: "x", count: 100_000), "]]></title></head>", "\\3c/style\\3e",
  ])
  func `what people typed changes no element, wherever it stands`(hostile: String) throws {
    let (shown, plain) = (try hostileReport(hostile), try hostileReport("x"))
    #expect(skeleton(shown).difference(from: skeleton(plain)).map { "\($0)" } == [])
    #expect(!shown.unicodeScalars.contains { "\u{202E}\u{2066}\u{1B}\u{0}\u{9B}".unicodeScalars.contains($0) })
  }

  /// A report in which every text that a file has a part in is this one.
  private func hostileReport(_ text: String) throws -> String {
    var sample = Sample.filled
    // A questionnaire is refused with texts that are long or hold controls.
    if text.utf8.count < 200, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      sample.title = text
      sample.firstLevelName = text
    }
    sample.subject = Subject(organisation: text, team: text, product: text, scope: text)
    sample.session.facilitator = text
    sample.session.participants = [text, text]
    sample.states["a5"] = .notApplicable(reason: text)
    sample.notes = ["a1": text]
    let document = try sample.material(in: .french, .facilitator).document
    return HTMLReport(document).text + HTMLReport(.sketch([.figure(.profile(named: text))])).text
  }

  /// Every element with its attributes' names and the style sheets without their strings; of figures, which cut texts to
  /// their width, nothing.
  private func skeleton(_ text: String) -> [String] {
    let figures = /<svg.*?<\/svg>/.dotMatchesNewlines()
    let isLong = /[ ]class="long"/
    let strings = /content: "[^"]*"/
    let plain = text.replacing(figures, with: "").replacing(isLong, with: "").replacing(strings, with: "")
    let tags = plain.matches(of: /<[^>]*>/).map { String($0.output.replacing(/="[^"]*"/, with: "")) }
    let rules = plain.matches(of: /<style>(.*?)<\/style>/.dotMatchesNewlines()).map { String($0.output.1) }
    return tags + rules
  }

  /// What stands in the one section, without indentation.
  private func body(_ blocks: [Block], in language: Language = .french, questionnaire: LanguageTag? = nil) -> String {
    let text = HTMLReport(.sketch(blocks, in: language, questionnaire: questionnaire)).text
    let lines = text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    let start = lines.firstIndex { $0.hasPrefix("<section") } ?? 0
    let end = lines.lastIndex { $0 == "</section>" } ?? 0
    return lines[(start + 1)..<max(start + 1, end)].joined(separator: "\n")
  }

  private func withoutStyle(_ text: String) -> String {
    text.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "<style>…</style>")
      .replacing(/sha256-[^&]*/, with: "sha256-…")
  }
}

extension String {
  /// How many times a part occurs.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
