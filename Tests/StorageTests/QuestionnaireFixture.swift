import Maturity
import Storage

/// A small questionnaire with nothing in common with the shipped one: three levels, two axes, two kinds of support.
enum QuestionnaireFixture {
  static let text = """
    format: 1
    id: garden
    version: 0.2.0
    language: en
    title: A garden's readiness
    summary: >-
      How ready a garden is
      for winter.
    licence: CC0-1.0
    notice: Made for tests.
    scale:
      - {id: wild, number: 0, name: Wild, definition: Nobody tends it.}
      - {id: tended, number: 4, name: Tended, definition: Somebody tends it.}
      - {id: kept, number: 9, name: Kept, definition: A plan is kept to.}
    supports:
      - id: advice
        name: Advice
        title: Being told
        description: Somebody looks at it and says what to do.
        questions:
          - {id: advice-1, text: What grows here?}
      - {id: hands, name: Hands, title: Being helped, description: Somebody digs.}
    rules:
      criteria: {share: 0.6, maxLag: 1}
      axes: {share: 1, maxLag: 2}
      minCoverage: 75 %
      target: 4
      autonomyBelow: 1/4
      complementaryFrom: 0
      combinedWithin: 5
      demandPoints: 5
      demandMaximum: 15
      sequence:
        - {id: stone, first: advice, whenAny: [soil.depth], atOrBelow: 0, because: Nothing grows on stone.}
    axes:
      - id: soil
        name: Soil
        shortName: Soil
        summary: What things grow in.
        weight: 2
        criteria:
          - id: soil.depth
            name: Depth
            question: How deep is it?
            essential: true
            effort: 3
            support: {primary: hands, secondary: [advice]}
            levels: [A stone., "A spade: no more.", 'A spade''s length, dug.']
            help: |
              Dig.

              Then look.
      - id: water
        name: Water
        shortName: Water
        summary: What things drink.
        criteria:
          - id: water.supply
            name: Supply
            question: Where does it come from?
            support: {primary: advice}
            levels: [Rain., A hose., A timer.]
            help: Ask in July.

    """

  static func load(_ text: String) throws -> Questionnaire {
    try QuestionnaireFile.questionnaire(in: Array(text.utf8), file: "garden.yaml")
  }

  /// The problems of a text, empty when it has none.
  static func problems(_ text: String) throws -> [Problem] { try problems(bytes: Array(text.utf8)) }

  static func problems(bytes: [UInt8]) throws -> [Problem] {
    do throws(QuestionnaireLoadError) {
      _ = try QuestionnaireFile.questionnaire(in: bytes, file: "garden.yaml")
      return []
    } catch {
      guard case .problems(let found) = error else { throw error }
      return found.problems
    }
  }

  /// The fixture with `old` replaced by `new`, once.
  static func replacing(_ old: String, with new: String) throws -> String {
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Absent(text: old) }
    return parts.joined(separator: new)
  }

  struct Absent: Error {
    let text: String
  }
}
