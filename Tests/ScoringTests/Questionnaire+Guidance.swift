import Scoring

@testable import Maturity

extension Sketch {
  /// The sketch's questionnaire with guidance that no check has seen.
  func questionnaire(
    steps: [Theme] = [], stakes: [Theme] = [], offering: Offering = .none, migrations: [Migration] = [],
    version: SemanticVersion? = nil
  ) throws -> Questionnaire {
    let plain = try questionnaire()
    return Questionnaire(
      id: plain.id, version: version ?? plain.version, language: plain.language, title: plain.title,
      summary: plain.summary, licence: plain.licence, notice: plain.notice, sources: plain.sources, scale: plain.scale,
      supports: plain.supports, rules: plain.rules, axes: plain.axes, references: plain.references, steps: steps,
      stakes: stakes, offering: offering, hosting: nil, glossary: [], migrations: migrations, digest: plain.digest)
  }
}

extension Theme {
  init(_ id: String, of criteria: [Criterion.ID]) {
    self.init(id: .init(id), name: "Name of \(id)", description: "Description of \(id).", criteria: criteria)
  }
}
