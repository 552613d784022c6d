import Canvas
import Maturity
import Storage
import Testing

/// What can be measured of the texts of the shipped matrix; the rest takes readers.
@Suite struct ShippedTextTests {
  /// The columns left for a descriptor beside the longest level name on a terminal of 80.
  private static let descriptorColumns = 55

  private static func matrix(_ language: Language) throws -> Questionnaire {
    try QuestionnaireCatalogue.shipped("squads-cloud", in: language)
  }

  @Test(arguments: Language.allCases) func `every descriptor fits two lines beside its level's name`(
    language: Language
  ) throws {
    let matrix = try Self.matrix(language)
    let nameWidth = matrix.scale.levels.map(\.name.displayWidth).max() ?? 0
    let columns = 80 - 2 - nameWidth - 5
    #expect(columns >= Self.descriptorColumns)
    for criterion in matrix.criteria {
      for descriptor in criterion.descriptors {
        #expect(descriptor.wrapped(to: columns).count <= 2, "\(criterion.id): \(descriptor)")
        #expect((40...150).contains(descriptor.count), "\(criterion.id): \(descriptor)")
      }
    }
  }

  @Test(arguments: Language.allCases) func `no two descriptors, steps or pieces of evidence say the same`(
    language: Language
  ) throws {
    let matrix = try Self.matrix(language)
    for texts in [
      matrix.criteria.flatMap(\.descriptors), matrix.criteria.flatMap(\.facilitation.nextSteps),
      matrix.criteria.flatMap(\.facilitation.evidence), matrix.criteria.map(\.question), matrix.criteria.map(\.help),
    ] {
      let repeated = Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(repeated.isEmpty, "\(repeated)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every criterion has evidence, a prompt and a step from each level to the next`(
    language: Language
  ) throws {
    let matrix = try Self.matrix(language)
    for criterion in matrix.criteria {
      #expect((2...4).contains(criterion.facilitation.evidence.count), "\(criterion.id)")
      #expect(criterion.facilitation.prompt != nil, "\(criterion.id)")
      #expect(criterion.facilitation.nextSteps.count == matrix.scale.levels.count - 1, "\(criterion.id)")
    }
  }

  @Test func `every criterion is moved by an offer of its kinds, and belongs to a step and a stake`() throws {
    let matrix = try Self.matrix(.french)
    for criterion in matrix.criteria {
      let offers = matrix.offering.offers.filter { $0.criteria.contains(criterion.id) }
      #expect(offers.contains { criterion.affinities.affinity(for: $0.kind) > 0 }, "\(criterion.id)")
      #expect(matrix.steps.contains { $0.criteria.contains(criterion.id) }, "\(criterion.id)")
      #expect(matrix.stakes.contains { $0.criteria.contains(criterion.id) }, "\(criterion.id)")
    }
  }

  @Test func `every question of a team is answered by an offer of its kind, and every audience has a path`() throws {
    let matrix = try Self.matrix(.french)
    for support in matrix.supports {
      for question in support.questions {
        let offers = matrix.offering.offers.filter { $0.questions.contains(question.id) }
        #expect(offers.contains { $0.kind == support.id }, "\(question.id)")
      }
    }
    #expect(matrix.offering.paths.map(\.audience) == matrix.offering.audiences.map(\.id))
    #expect(matrix.offering.audiences.count == 7)
  }

  @Test func `French marks have their spaces, quotation marks and ligatures`() throws {
    for text in try Self.matrix(.french).texts {
      let faults = FrenchTypography.faults(in: text)
      #expect(faults.isEmpty, "\(faults): \(text)")
    }
  }

  @Test func `English marks have no space before them, and quotation marks are curly`() throws {
    for text in try Self.matrix(.english).texts {
      for fault in [" ;", " :", " ?", " !", "\u{A0};", "\u{A0}:", "\u{202F}", "'", "\"", "«", "»", "  "] {
        #expect(!text.contains(fault), "“\(fault)”: \(text)")
      }
    }
  }
}

/// The rules of French typography that a program can see.
enum FrenchTypography {
  static func faults(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var faults: [String] = []
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : nil
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case "'", "\"": faults.append("straight “\(scalar)”")
      case ";", "!", "?": if before != "\u{202F}" { faults.append("no narrow space before “\(scalar)”") }
      // Not in a time or an address.
      case ":": if before != "\u{A0}", after == " " || after == nil { faults.append("no space before “:”") }
      case "%", "»": if before != "\u{A0}" { faults.append("no space before “\(scalar)”") }
      case "«": if after != "\u{A0}" { faults.append("no space after “«”") }
      case " ": if after == " " { faults.append("two spaces") }
      default: break
      }
    }
    let words = text.lowercased()
    for word in ["oeuvre", "coeur", "voeu", "soeur", "oeil", "noeud"] where words.contains(word) { faults.append(word) }
    if text.contains("...") { faults.append("three full stops") }
    return faults
  }
}

extension Questionnaire {
  /// Every text that people read, except the titles of documents.
  var texts: [String] {
    let facilitation = criteria.map(\.facilitation)
    let guide = hosting
    let parts: [[String]] = [
      [title, summary, notice], scale.levels.flatMap { [$0.name, $0.definition] },
      supports.flatMap { [$0.name, $0.title, $0.description] + $0.questions.map(\.text) },
      rules.sequence.map(\.because), axes.flatMap { [$0.name, $0.shortName, $0.summary] },
      criteria.flatMap { [$0.name, $0.question, $0.help] + $0.descriptors },
      facilitation.flatMap { $0.evidence + $0.nextSteps + [$0.prompt].compactMap { $0 } },
      references.flatMap { [$0.name, $0.text] }, (steps + stakes).flatMap { [$0.name, $0.description] },
      offering.audiences.flatMap { [$0.name, $0.description] },
      offering.offers.flatMap { [$0.name, $0.purpose] + $0.theory + $0.practice + $0.outputs },
      offering.paths.map(\.summary), offering.followUps.flatMap { [$0.name, $0.description] },
      glossary.flatMap { [$0.name, $0.definition] + $0.forms },
      guide.map { [$0.notice] } ?? [],
      guide?.offers.flatMap { [$0.name, $0.description] } ?? [],
      guide?.facts.flatMap { [$0.question, $0.help] } ?? [], guide?.rows.map(\.reason) ?? [],
      guide?.comparison.flatMap { [$0.name] + $0.values.values.sorted() } ?? [],
    ]
    return parts.flatMap { $0 }
  }
}
