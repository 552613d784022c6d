import Maturity
import Storage

/// What may stand beside the small questionnaire of ``QuestionnaireFixture``, and what may be added to it.
enum CompanionFixture {
  static let offers = """
    format: 1
    questionnaire: garden
    audiences:
      - {id: gardeners, name: Gardeners, description: Whoever digs.}
    offers:
      - id: look
        kind: advice
        name: A look
        purpose: Knowing what grows.
        outputs: [A list.]
        days: {min: 1, max: 2}
        criteria: [soil.depth]
        questions: [advice-1]
      - id: dig
        kind: hands
        name: Digging
        purpose: Being able to dig.
        theory: [Spades., Forks.]
        practice: Dig.
        days: {min: 2, max: 2}
        criteria: [soil.depth, water.supply]
        audiences: [gardeners]
        requires: [look]
    paths:
      - {audience: gardeners, summary: Digs alone., modules: [dig]}
    followUps:
      - {id: shop, name: The shop, description: Sells spades., criteria: [soil.depth], references: [G1]}

    """

  static let hosting = """
    format: 1
    questionnaire: garden
    notice: No legal value.
    offers:
      - {id: bed, name: A bed, description: In the ground.}
      - {id: pot, name: A pot, description: On the sill.}
    facts:
      - {id: frost, question: Does it freeze?, help: Ask in January.}
      - {id: tall, question: Is it tall?, help: Measure.}
    rows:
      - {id: base, verdicts: {bed: allowed, pot: allowed}, reason: Both hold earth.}
      - id: winter
        all: {frost: yes}
        any: {tall: no, frost: yes}
        verdicts: {bed: conditional, pot: forbidden}
        reason: Pots freeze.
        references: [G1]
    comparison:
      - {id: depth, name: Depth, values: {bed: deep, pot: "no"}}

    """

  static let glossary = """
    format: 1
    questionnaire: garden
    terms:
      - {id: spade, name: spade, forms: [spades], definition: For digging.}
      - {id: hose, name: hose, definition: For water.}

    """

  /// The questionnaire with a reference, which the files above name.
  static func questionnaire() throws -> String {
    try QuestionnaireFixture.replacing("scale:\n", with: "\(guidance)scale:\n")
      .replacing("help: Ask in July.\n", with: "help: Ask in July.\n\(facilitation)")
  }

  private static let guidance = """
    sources:
      - {id: almanac, title: An almanac, publisher: Nobody, date: 2024-02-29}
    references:
      - {id: G1, name: "G1", text: Frost kills., source: almanac}
    steps:
      - {id: begin, name: Begin, description: With the soil., criteria: [soil.depth]}
    stakes:
      - {id: food, name: Food, description: To eat., criteria: [water.supply, soil.depth]}
    migrations:
      - from: 0.1.0
        criteria:
          - {id: soil, became: reworded, into: [soil.depth]}
          - {id: sun, became: dropped}

    """

  private static let facilitation = """
            evidence: [The bill., "The tap: where?"]
            prompt: And in August?
            nextSteps: [Buy a hose., Buy a timer.]
            references: []

    """

  /// Writes all of it as a directory `garden`, and gives the directory's path.
  static func write(to scratch: QuestionnaireScratch) throws -> String {
    _ = try scratch.write("garden/questionnaire.yaml", questionnaire())
    _ = try scratch.write("garden/offers.yaml", offers)
    _ = try scratch.write("garden/hosting.yaml", hosting)
    _ = try scratch.write("garden/glossary.yaml", glossary)
    return scratch.path("garden")
  }

  /// The problems of a directory as all that is wrong with it.
  static func problems(of path: String, isStrict: Bool = false) throws -> [Problem] {
    do throws(QuestionnaireLoadError) {
      _ = try QuestionnaireFile.check(at: path, isStrict: isStrict)
      return []
    } catch {
      guard case .problems(let found) = error else { throw error }
      return found.problems
    }
  }
}

extension String {
  /// With `old` replaced by `new`, once.
  fileprivate func replacing(_ old: String, with new: String) throws -> String {
    let parts = split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw QuestionnaireFixture.Absent(text: old) }
    return parts.joined(separator: new)
  }
}
