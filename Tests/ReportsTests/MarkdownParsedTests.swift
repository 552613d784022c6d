import Maturity
import PythonHarness
import Testing
import Wording

@testable import Reports

/// The report as the parser of a forge reads it, with every extension on and raw HTML let through.
@Suite struct MarkdownParsedTests {
  private struct Reading: Decodable, Equatable {
    /// How many elements of each name.
    var tags: [String: Int]
    var text: String
  }

  private func reading(_ sample: Sample, _ language: Language = .french) throws -> Reading {
    let report = MarkdownReport(try sample.material(in: language, .facilitator, since: sample.aYearBefore).document)
    return try Python.decode(
      Reading.self,
      """
      import collections, html.parser, json, subprocess, sys
      page = subprocess.run(
        ["cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", sys.argv[1]],
        check=True, capture_output=True, text=True).stdout
      class Reader(html.parser.HTMLParser):
        def __init__(self):
          super().__init__()
          self.tags = collections.Counter()
          self.text = ""
        def handle_starttag(self, tag, attributes): self.tags[tag] += 1
        def handle_data(self, data): self.text += data
      reader = Reader()
      reader.feed(page)
      print(json.dumps({"tags": reader.tags, "text": reader.text}))
      """, on: report.bytes)
  }

  @Test(arguments: Language.allCases)
  func `headings, tables and lists are what the report means them to be`(language: Language) throws {
    let document = try Sample.whole.material(in: language, .facilitator, since: Sample.whole.aYearBefore).document
    let found = try reading(.whole, language)
    #expect(found.tags["h1"] == 1)
    #expect(found.tags["h2"] == document.sections.count)
    #expect(found.tags["h3"] == document.sections.flatMap(\.sections).count)
    #expect(found.tags["h4"] == document.sections.flatMap(\.sections).flatMap(\.sections).count)
    #expect(found.tags["table"] == document.sections.reduce(0) { $0 + tables(in: $1) })
    #expect(Set(found.tags.keys).isSubset(of: known), "\(found.tags)")
    #expect(found.text.contains("- Nubo\n- Pi"))
    #expect(found.text.contains("Voir <https://exemple.fr>"))
  }

  /// What a report is made of: no link, no picture, no box to tick, no code.
  private let known: Set = [
    "h1", "h2", "h3", "h4", "p", "strong", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "blockquote",
    "br",
  ]

  private func tables(in section: Section) -> Int {
    let own = section.blocks.count { block in
      switch block {
      case .table, .figure: true
      default: false
      }
    }
    return section.sections.reduce(own) { $0 + tables(in: $1) }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td></table><b>", "[a](javascript:alert(1))",
    "![a](https://b/c.png)", "https://exemple.fr", "www.exemple.fr", "- [ ] tâche", "```\ncode", "    code",
    "~~barré~~",
    "# Titre", "1. un", "***", "a | b\n--- | ---\nc | d", "&lt;b&gt;", "\\<b>", "[^1]: note", "\u{202E}\u{1B}[31m",
  ])
  func `what somebody typed makes no element`(hostile: String) throws {
    func filled(_ text: String) -> Sample {
      var sample = Sample.whole
      sample.subject = Subject(organisation: text, team: text, product: text, scope: text)
      sample.session.participants = [text]
      sample.answers["a3"]?.actions = [NextAction(text: text, owner: text)]
      sample.answers["a1"]?.evidence = [Evidence(text: text, link: text, holder: text)]
      return sample
    }
    let (plain, found) = try (reading(filled("x")), reading(filled(hostile)))
    #expect(found.tags == plain.tags)
  }
}
