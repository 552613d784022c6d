import Maturity
import Scoring

/// Two assessments of a questionnaire compared in sentences (SCORING.md §11): the one wording that the screen and the
/// reports share.
///
/// Sentences end with a full stop; fragments meant for a column say so.
package struct ComparisonWording: Sendable {
  package let earlier: Assessment
  package let later: Assessment
  /// What both were scored with.
  package let questionnaire: Questionnaire
  package let language: Language
  package let comparison: Comparison

  package init(from earlier: Assessment, to later: Assessment, of questionnaire: Questionnaire, in language: Language) {
    self.earlier = earlier
    self.later = later
    self.questionnaire = questionnaire
    self.language = language
    comparison = Comparison(from: earlier, to: later, with: questionnaire)
  }

  /// What the two are called, as labels.
  package var labels: (before: String, after: String) {
    (language("Avant", "Before"), language("Après", "After"))
  }

  /// Whom the two are about, when, and with which version, for a column: “DSI · Rizomo, 3 mars 2025, version 1.0.0”.
  package var about: (before: Phrase, after: Phrase) { (about(earlier), about(later)) }

  /// Whether both have a date and the earlier one has the later date.
  package var isReversed: Bool {
    guard let first = earlier.session.date, let second = later.session.date else { return false }
    return first > second
  }

  /// What to know before reading the rest: another subject, dates the wrong way round, another version.
  package var remarks: [Phrase] {
    [order].compactMap { $0 }.map { Phrase($0) } + subjects + [version].compactMap { $0 }.map { Phrase($0) }
  }

  private func about(_ assessment: Assessment) -> Phrase {
    let subject = assessment.subject
    let names = [subject.organisation, subject.product, subject.team].filter { !$0.isEmpty }.map(Phrase.typed)
      .joined(separator: " · ")
    let date = assessment.session.date.map(language.longDate) ?? language("sans date", "no date")
    let version: Phrase = "version\u{A0}\(assessment.questionnaire.version)"
    return [names, Phrase(date), version].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var order: String? {
    guard isReversed, let first = earlier.session.date, let second = later.session.date else { return nil }
    let (before, after) = (language.longDate(first), language.longDate(second))
    return language(
      "L’évaluation donnée comme l’ancienne est datée du \(before), plus tard que l’autre (\(after))\u{A0}: "
        + "la comparaison suit l’ordre donné.",
      "The assessment given as the earlier one is dated \(before), later than the other (\(after)): "
        + "they are compared in the order given.")
  }

  private var subjects: [Phrase] {
    let (before, after) = (earlier.subject, later.subject)
    return [
      differing(before.organisation, after.organisation) {
        language("L’organisation n’est pas la même\u{A0}: \($0).", "The organisation is not the same: \($0).")
      },
      differing(before.product, after.product) {
        language("Le produit n’est pas le même\u{A0}: \($0).", "The product is not the same: \($0).")
      },
      differing(before.team, after.team) {
        language("L’équipe n’est pas la même\u{A0}: \($0).", "The team is not the same: \($0).")
      },
    ].compactMap { $0 }
  }

  /// Nil where one was not said: nothing is known to differ.
  private func differing(_ before: String, _ after: String, _ sentence: (Phrase) -> Phrase) -> Phrase? {
    guard !before.isEmpty, !after.isEmpty, before.lowercased() != after.lowercased() else { return nil }
    return sentence(
      language(
        "\(language.quoted(.typed(before))) avant, \(language.quoted(.typed(after))) après",
        "\(language.quoted(.typed(before))) before, \(language.quoted(.typed(after))) after"))
  }

  private var version: String? {
    let (old, new) = (earlier.questionnaire.version, later.questionnaire.version)
    guard old != new else { return nil }
    guard comparison.criteria.contains(where: { $0.origin != .same($0.criterion) }) || !comparison.gone.isEmpty else {
      return language(
        "Le questionnaire est passé de la version\u{A0}\(old) à la version\u{A0}\(new)\u{A0}: les critères restent comparables.",
        "The questionnaire went from version\u{A0}\(old) to version\u{A0}\(new): the criteria remain comparable.")
    }
    return language(
      "Le questionnaire est passé de la version\u{A0}\(old) à la version\u{A0}\(new)\u{A0}: seuls se comparent les critères "
        + "qui sont restés les mêmes ou ont été reformulés, et ce que donnent les réponses d’avant ne tient compte que d’eux.",
      "The questionnaire went from version\u{A0}\(old) to version\u{A0}\(new): only the criteria that stayed the same or "
        + "were reworded can be compared, and what the answers before give rests on them alone.")
  }
}
