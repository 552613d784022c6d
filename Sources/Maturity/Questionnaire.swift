/// A maturity matrix that passed every check: what a workshop walks through and what scoring reads.
///
/// The only way to one is ``init(checking:digest:)``, so that whoever holds one need not ask whether it is sound.
package struct Questionnaire: Equatable, Sendable {
  package typealias ID = Identifier<Questionnaire>

  package let id: ID
  package let version: SemanticVersion
  /// The language of the texts below.
  package let language: LanguageTag
  package let title: String
  package let summary: String
  /// An SPDX identifier.
  package let licence: String
  /// What readers must know before they rely on it.
  package let notice: String
  package let sources: [Source]
  package let scale: Scale
  /// In the order that breaks ties.
  package let supports: [SupportKind]
  package let rules: Rules
  package let axes: [Axis]
  package let references: [Reference]
  /// What to do first, in order.
  package let steps: [Theme]
  package let stakes: [Theme]
  package let offering: Offering
  package let hosting: HostingGuide?
  /// In the order of the file.
  package let glossary: [Term]
  package let migrations: [Migration]
  /// A fingerprint of the file it was read from: tells two versions apart, proves nothing.
  package let digest: String

  /// A published document that the questionnaire rests on.
  package struct Source: Equatable, Sendable {
    package typealias ID = Identifier<Source>

    package let id: ID
    package let title: String
    package let publisher: String
    package let date: CalendarDate
  }
}

extension Questionnaire {
  /// All criteria, in the order of the axes.
  package var criteria: [Criterion] { axes.flatMap(\.criteria) }

  /// The criterion called `id`, nil when there is none.
  package func criterion(_ id: Criterion.ID) -> Criterion? {
    for axis in axes {
      if let found = axis.criteria.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  /// The axis called `id`, nil when there is none.
  package func axis(_ id: Axis.ID) -> Axis? { axes.first { $0.id == id } }

  /// The axis that a criterion belongs to, nil when there is no such criterion.
  package func axis(of criterion: Criterion.ID) -> Axis? {
    axes.first { $0.criteria.contains { $0.id == criterion } }
  }

  /// The reference called `id`, nil when there is none.
  package func reference(_ id: Reference.ID) -> Reference? { references.first { $0.id == id } }

  /// The kind of support called `id`, nil when there is none.
  package func support(_ id: SupportKind.ID) -> SupportKind? { supports.first { $0.id == id } }

  /// What an assessment made with this questionnaire refers to.
  package var reference: QuestionnaireReference {
    QuestionnaireReference(id: id, version: version, digest: digest)
  }
}
