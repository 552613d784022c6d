import Maturity
import Scoring

extension Explanation {
  /// The overall level and where it could end, in one sentence: what is read first.
  package var headline: Phrase {
    guard let value = scorecard.level.value, let level = questionnaire.scale[value] else {
      return noLevel
    }
    let bounds = openBounds
    return scorecard.isProvisional
      ? language(
        "Niveau\u{A0}\(level.number) provisoire, \(quoted: level.name)\(bounds).",
        "Provisional level\u{A0}\(level.number), \(quoted: level.name)\(bounds).")
      : language(
        "Niveau\u{A0}\(level.number), \(quoted: level.name)\(bounds).",
        "Level\u{A0}\(level.number), \(quoted: level.name)\(bounds).")
  }

  /// What is answered, without what the rest is.
  package var answered: String {
    let count = scorecard.coverage
    guard let share = count.share else {
      return language("Aucun critère applicable.", "No applicable criterion.")
    }
    let criteria = language.plural(
      count.applicable, language("critère applicable", "applicable criterion"),
      language("critères applicables", "applicable criteria"))
    return language(
      "Réponses\u{A0}: \(count.answered)\u{A0}sur\u{A0}\(count.applicable) \(criteria) (\(language.percent(share))).",
      "Answered: \(count.answered)\u{A0}of\u{A0}\(count.applicable) \(criteria) (\(language.percent(share))).")
  }

  /// In brackets, nothing where the level can end nowhere else.
  private var openBounds: String {
    guard let low = scorecard.level.low, let high = scorecard.level.high, low != high else { return "" }
    return language(
      " (de\u{A0}\(number(low)) à\u{A0}\(number(high)) selon les réponses ouvertes)",
      " (\(number(low)) to\u{A0}\(number(high)) depending on open answers)")
  }
}
