/// A part of a translation, by the key that it has in the file; in the order that files have them.
package enum TranslationSection: String, CaseIterable, Sendable {
  /// The questionnaire itself: one entry, no identifier.
  case matrix
  case sources, levels, references, supports, questions, sequence, steps, stakes, axes, criteria
  case audiences, offers, paths, followUps
  /// The hosting guide itself: one entry, no identifier.
  case hosting
  case hostingOffers, facts, rows, comparison, terms

  /// Whether it is one entry instead of entries by identifier.
  package var isSingle: Bool { self == .matrix || self == .hosting }
}
