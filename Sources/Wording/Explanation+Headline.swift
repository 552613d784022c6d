import Maturity
import Scoring

extension Explanation {
  /// The overall level and where it could end, in one sentence: what is read first.
  package var headline: String {
    guard let value = scorecard.level.value, let level = questionnaire.scale[value] else {
      return language("Aucun niveau encore\u{A0}: aucune réponse.", "No level yet: nothing is answered.")
    }
    let bounds = openBounds
    return scorecard.isProvisional
      ? language(
        "Niveau\u{A0}\(level.number) provisoire, \(level.name)\(bounds).",
        "Provisional level\u{A0}\(level.number), \(level.name)\(bounds).")
      : language(
        "Niveau\u{A0}\(level.number), \(level.name)\(bounds).", "Level\u{A0}\(level.number), \(level.name)\(bounds).")
  }

  /// In brackets, nothing where the level can end nowhere else.
  private var openBounds: String {
    guard let low = scorecard.level.low, let high = scorecard.level.high, low != high else { return "" }
    return language(
      " (de\u{A0}\(number(low)) à\u{A0}\(number(high)) selon les réponses ouvertes)",
      " (\(number(low)) to\u{A0}\(number(high)) depending on open answers)")
  }
}
