/// The worked example of SCORING.md as the files that a person would have.
enum WorkedExample {
  static let questionnaire = """
    format: 1
    id: worked-example
    version: 1.0.0
    language: en
    title: Worked example
    summary: Two axes, seven criteria.
    licence: CC0-1.0
    notice: Made for tests.
    scale:
      - {id: l1, number: 1, name: One, definition: The first.}
      - {id: l2, number: 2, name: Two, definition: The second.}
      - {id: l3, number: 3, name: Three, definition: The third.}
      - {id: l4, number: 4, name: Four, definition: The fourth.}
      - {id: l5, number: 5, name: Five, definition: The fifth.}
    supports:
      - {id: strategy, name: Strategy, title: Advise, description: Words.}
      - {id: coaching, name: Coaching, title: Coach, description: Deeds.}
      - {id: training, name: Training, title: Train, description: Lessons.}
    rules:
      criteria: {share: 3/4, maxLag: 1}
      axes: {share: 3/4, maxLag: 1}
      minCoverage: 3/4
      target: 3
      autonomyBelow: 1/4
      complementaryFrom: 1/4
      combinedWithin: 5
      demandPoints: 5
      demandMaximum: 15
    axes:
      - id: A
        name: First axis
        shortName: First
        summary: Four criteria.
        weight: 1
        criteria:
    \(criterion("a1", "{primary: strategy}"))
    \(criterion("a2", "{primary: strategy}"))
    \(criterion("a3", "{primary: strategy}"))
    \(criterion("a4", "{primary: strategy}"))
      - id: B
        name: Second axis
        shortName: Second
        summary: Three criteria.
        weight: 2
        criteria:
    \(criterion("b1", "{primary: coaching, secondary: [training]}", weight: 2))
    \(criterion("b2", "{primary: coaching}"))
    \(criterion("b3", "{primary: coaching}"))

    """

  static let assessment = """
    {
      "format": "palier-assessment",
      "formatVersion": "1.0",
      "id": "worked",
      "questionnaire": {"id": "worked-example", "version": "1.0.0"},
      "answers": {
        "a1": {"state": "answered", "rank": 2},
        "a2": {"state": "answered", "rank": 2},
        "a3": {"state": "answered", "rank": 1},
        "a4": {"state": "answered", "rank": 0},
        "b1": {"state": "answered", "rank": 3},
        "b2": {"state": "answered", "rank": 1},
        "b3": {"state": "unknown"}
      }
    }

    """

  /// The assessment with a part of it replaced.
  static func assessment(_ part: String, with other: String) -> String { assessment.replacing(part, with: other) }

  private static func criterion(_ id: String, _ support: String, weight: Int = 1) -> String {
    """
          - id: \(id)
            name: Criterion \(id)
            question: How far is \(id)?
            weight: \(weight)
            support: \(support)
            levels: [First of \(id), Second of \(id), Third of \(id), Fourth of \(id), Fifth of \(id)]
            help: Nothing to add to \(id).
    """
  }
}

extension Scratch {
  /// Puts the worked example's questionnaire where the program finds it by its identifier.
  func installWorkedExample() throws {
    try put(WorkedExample.questionnaire, "data/questionnaires/worked-example/questionnaire.yaml")
  }
}
