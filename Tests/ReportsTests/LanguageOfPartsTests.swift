import Maturity
import Testing
import Wording

@testable import Reports

/// A questionnaire in a third language: each of its words must be marked as its own, wherever a report says it.
@Suite struct LanguageOfPartsTests {
  private static let samples: [(Sample, since: Sample?)] = {
    var shapes: [(Sample, since: Sample?)] = [
      (.whole, nil), (.whole, since: Sample.whole.aYearBefore), (Sample.whole.aYearBefore, since: .whole),
      (.filled, nil), (.discussed, nil), (Sample(), nil),
    ]
    var none = Sample.filled
    none.states = [:]
    var lowest = Sample.whole
    (lowest.answers, lowest.states) = ([:], lowest.states.mapValues { _ in .answered(0) })
    var highest = lowest
    highest.states = lowest.states.mapValues { _ in .answered(4) }
    var unmatched = lowest
    unmatched.states["a1"] = .answered(9)
    unmatched.states["zz"] = .answered(1)
    shapes += [(none, nil), (lowest, nil), (highest, since: lowest), (lowest, since: highest), (unmatched, nil)]
    return shapes
  }()

  @Test(arguments: samples.indices, ReportProfile.allCases)
  func `no word of the questionnaire passes for the program's, nor the other way round`(
    sample: Int, profile: ReportProfile
  ) throws {
    for language in Language.allCases {
      let document = try document(Self.samples[sample], language, profile)
      for span in document.spans {
        switch span.origin {
        case .program, .person: #expect(!isForeign(span.text), "\(span.text)")
        case .questionnaire: #expect(!hasWord(span.text), "\(span.text)")
        }
      }
      for title in document.plainTexts { #expect(!isForeign(title), "\(title)") }
    }
  }

  @Test(arguments: [ReportProfile.full, .facilitator, .synthesis])
  func `nor does a word that somebody typed`(profile: ReportProfile) throws {
    for language in Language.allCases {
      let document = try Self.typed.material(in: language, profile, since: Self.typed.aYearBefore.renamed).document
      var said = ""
      for span in document.spans {
        if span.origin == .person {
          #expect(!hasWord(span.text), "\(span.text)")
          said += span.text
        } else {
          #expect(!isForeign(span.text), "\(span.text)")
        }
      }
      #expect(isForeign(said))
    }
  }

  /// Whatever can be typed is in Cyrillic letters.
  private static let typed: Sample = {
    var sample = Sample.whole
    sample.subject = Subject(organisation: "Ведомство", team: "Команда", product: "Продукт", scope: "Объём")
    sample.session.facilitator = "Ведущий"
    sample.session.participants = ["архитектор", "аналитик"]
    sample.states["a5"] = .notApplicable(reason: "нет парка")
    sample.notes = ["b1": "Заметка"]
    sample.answers = [
      "a1": Answer(
        state: .answered(2), note: "Заметка", decidedBy: .majority,
        votes: [Vote(role: "архитектор", .rank(4)), Vote(role: "аналитик", .rank(0))],
        evidence: [
          Evidence(
            text: "Письмо", link: "ссылка", date: CalendarDate(year: 2026, month: 1, day: 1), holder: "аналитик"),
          Evidence(text: "", link: "ссылка"),
        ],
        actions: [
          NextAction(text: "Сделать", owner: "архитектор", due: CalendarDate(year: 2027, month: 1, day: 1)),
          NextAction(text: "", owner: "архитектор"),
        ], isFlagged: true, seconds: 90)
    ]
    return sample
  }()

  @Test func `a page says the language of each`() throws {
    let page = HTMLReport(try document((.whole, nil), .english, .full)).text
    #expect(page.contains(#"<dt><span lang="ru" dir="auto">1"#))
    #expect(page.contains(#"<dt>Towards <span lang="ru" dir="auto">3"#))
    #expect(page.contains(#"Main support: <strong"#) || page.contains(#"Main support: <span lang="ru" dir="auto">"#))
    #expect(page.contains(#"class="text" lang="ru">"#))
    let unmarked = page.replacing(#/<(strong|span|text|a|bdi|th|td)[^>]*lang="ru"[^>]*>[^<]*/#, with: "")
    let rest = unmarked.split(separator: "\n").filter { isForeign(String($0)) && !$0.contains("<desc") }
    #expect(rest.allSatisfy { $0.contains("<title") }, "\(rest)")
  }

  @Test func `a picture of its own says them too`() throws {
    let report = try #require(SVGReport(try document((.whole, nil), .french, .full)))
    #expect(report.text.contains(#"xml:lang="ru">a"#))
  }

  private func document(
    _ sample: (Sample, since: Sample?), _ language: Language, _ profile: ReportProfile
  ) throws -> Document {
    var (sample, earlier) = sample
    sample.isForeign = true
    earlier?.isForeign = true
    return try sample.material(in: language, profile, since: earlier).document
  }

  private func isForeign(_ text: String) -> Bool { text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } }

  /// Whether it has one of the program's; identifiers such as “a1”, which stand before names, are none.
  private func hasWord(_ text: String) -> Bool {
    text.split { !$0.isLetter && !$0.isNumber }.contains { word in
      word.count > 2 && word.allSatisfy(\.isLetter) && !isForeign(String(word))
    }
  }
}

extension Sample {
  /// Of another organisation, product and team.
  fileprivate var renamed: Sample {
    var sample = self
    sample.subject = Subject(organisation: "Другое", team: "Другая", product: "Другой")
    return sample
  }
}

extension Document {
  fileprivate var spans: [Span] { title.spans + opening.flatMap(\.spans) + sections.flatMap(\.spans) }

  /// The texts that cannot say whose they are.
  fileprivate var plainTexts: [String] { (opening + sections.flatMap(\.allBlocks)).flatMap(\.plainTexts) }
}

extension Section {
  fileprivate var allBlocks: [Block] { blocks + sections.flatMap(\.allBlocks) }
  fileprivate var spans: [Span] { title.spans + blocks.flatMap(\.spans) + sections.flatMap(\.spans) }
}

extension Block {
  fileprivate var spans: [Span] {
    switch self {
    case .headline(let text), .paragraph(let text), .notice(let text): text.spans
    case .bullets(let items), .steps(let items): items.flatMap(\.spans)
    case .facts(let facts): facts.flatMap { $0.label.spans + $0.text.spans }
    case .table(let table): table.rows.joined().flatMap(\.text.spans)
    case .figure(let figure): figure.table?.rows.joined().flatMap(\.text.spans) ?? []
    case .quote: []
    }
  }

  fileprivate var plainTexts: [String] {
    switch self {
    case .table(let table): [table.caption] + table.columns.map(\.title)
    case .figure(let figure): [figure.title]
    case .headline, .paragraph, .notice, .bullets, .steps, .facts, .quote: []
    }
  }
}
