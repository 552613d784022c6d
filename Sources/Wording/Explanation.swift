import Maturity
import Scoring

/// A scorecard said in sentences, from data: the one wording that screens, reports and plain output share.
///
/// Sentences end with a full stop; fragments meant for a column say so.
package struct Explanation: Sendable {
  package let scorecard: Scorecard
  package let questionnaire: Questionnaire
  package let language: Language

  package init(_ scorecard: Scorecard, of questionnaire: Questionnaire, in language: Language) {
    self.scorecard = scorecard
    self.questionnaire = questionnaire
    self.language = language
  }

  /// The number people see for a rank.
  package func number(_ rank: Rank) -> String {
    questionnaire.scale[rank].map { String($0.number) } ?? "?"
  }

  /// A level's number and name, for a column: “2 Amorçage”.
  package func levelName(_ rank: Rank) -> String {
    questionnaire.scale[rank].map { "\($0.number)\u{A0}\($0.name)" } ?? "?"
  }

  /// A level with where it could end, for a column: “2”, “2 (1–3)”, “–” where there is none.
  package func short(_ level: Estimate<Rank>) -> String {
    level.wording(number)
  }

  /// An index in whole points with where it could end, for a column: “49 (46–58)”.
  package func short(_ index: Estimate<Fraction>) -> String {
    index.wording { "\($0.percent)" }
  }

  /// Why there is no level: nothing applies, or nothing is answered yet.
  var noLevel: Phrase {
    scorecard.coverage.applicable > 0
      ? language("Aucun niveau encore\u{A0}: aucune réponse.", "No level yet: nothing is answered.")
      : language("Aucun niveau\u{A0}: aucun critère n’est applicable.", "No level: no criterion applies.")
  }

  /// The overall level, its bounds, and whether it is provisional.
  package var level: [Phrase] {
    guard let value = scorecard.level.value, let level = questionnaire.scale[value] else {
      return [noLevel, Phrase(coverage)]
    }
    var sentences: [Phrase] = [
      scorecard.isProvisional
        ? language(
          "Niveau\u{A0}\(level.number) provisoire, \(quoted: level.name).",
          "Provisional level\u{A0}\(level.number), \(quoted: level.name).")
        : language(
          "Niveau\u{A0}\(level.number), \(quoted: level.name).", "Level\u{A0}\(level.number), \(quoted: level.name).")
    ]
    if let low = scorecard.level.low, let high = scorecard.level.high, low != high {
      sentences.append(
        language(
          "Selon les réponses encore ouvertes, il se situera entre\u{A0}\(number(low)) et\u{A0}\(number(high)).",
          "Depending on the answers still open, it will end between\u{A0}\(number(low)) and\u{A0}\(number(high))."))
    }
    if let whyProvisional { sentences.append(Phrase(whyProvisional)) }
    return sentences
  }

  /// What is answered, and what the rest is.
  package var coverage: String {
    language("Réponses\u{A0}: ", "Answered: ") + coverage(of: scorecard.coverage) + "."
  }

  /// The same of an axis as of the whole, for a column: “6 sur 7 critères applicables (86 %), 1 sans objet”.
  package func coverage(of count: Coverage) -> String {
    let criteria = language.plural(
      count.applicable, language("critère applicable", "applicable criterion"),
      language("critères applicables", "applicable criteria"))
    var parts = [
      count.share.map { share in
        language(
          "\(count.answered)\u{A0}sur\u{A0}\(count.applicable) \(criteria) (\(language.percent(share)))",
          "\(count.answered)\u{A0}of\u{A0}\(count.applicable) \(criteria) (\(language.percent(share)))")
      } ?? language("aucun critère applicable", "no applicable criterion")
    ]
    if count.unknown > 0 {
      parts.append("\(count.unknown)\u{A0}\(language.quoted(language("ne sait pas", "don’t know")))")
    }
    if count.unanswered > 0 { parts.append("\(count.unanswered)\u{A0}\(language("sans\u{A0}réponse", "unanswered"))") }
    if count.notApplicable > 0 {
      parts.append("\(count.notApplicable)\u{A0}\(language("sans\u{A0}objet", "not\u{A0}applicable"))")
    }
    return parts.joined(separator: ", ")
  }

  /// Why the level is provisional; nil where it is not.
  package var whyProvisional: String? {
    guard scorecard.isProvisional, let share = scorecard.coverage.share else { return nil }
    let minimum = questionnaire.rules.minCoverage
    let reached = language.percent(share, shortOf: minimum)
    let required = language.percent(minimum)
    return language(
      "\(reached) des critères applicables ont une réponse\u{202F}; il en faut \(required).",
      "\(reached) of the applicable criteria are answered; \(required) are required.")
  }
}
