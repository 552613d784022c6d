import Maturity
import Scoring

extension Explanation {
  /// Whether the recommendation is firm, and which answers would tip it.
  ///
  /// `firmness` is that of the same answers. At most `limit` criteria are named, the others counted; 0 names none where
  /// there are several.
  package func firmness(_ firmness: Firmness, atMost limit: Int = .max) -> String {
    let isAutonomy = scorecard.recommendation.outcome == .autonomy
    if scorecard.recommendation.outcome == .insufficientDiagnosis {
      return language(
        "Il est trop tôt pour dire si une recommandation tiendrait.",
        "It is too early to say whether a recommendation would hold.")
    }
    if firmness.isFirm {
      return isAutonomy
        ? language(
          "La conclusion tient\u{A0}: une réponse changée d’un niveau laisserait l’équipe autonome.",
          "The conclusion holds: with any one answer moved by one level, the team would still be autonomous.")
        : language(
          "La recommandation tient\u{A0}: changer une réponse d’un niveau, quelle qu’elle soit, n’y changerait rien.",
          "The recommendation holds: moving any one answer by one level would not change it.")
    }
    return fragile(firmness, isAutonomy: isAutonomy, limit: limit)
  }

  /// What each answer that would tip it leads to: a sentence for each where they are few, else one for each conclusion,
  /// in the order of the first of them.
  package func tippings(_ firmness: Firmness) -> [Tipping] {
    guard firmness.flips.count > 4 else {
      return firmness.flips.map { Tipping(sentence: sentence($0), criteria: [$0.criterion]) }
    }
    let conclusions = firmness.flips.map { conclusion($0.outcome) }
    let distinct = conclusions.reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    return distinct.map { conclusion in
      let flips = zip(firmness.flips, conclusions).filter { $0.1 == conclusion }.map(\.0)
      guard flips.count > 1 else {
        return Tipping(sentence: flips.first.map(sentence) ?? "", criteria: flips.map(\.criterion))
      }
      let moves = language.list(
        flips.map { "\($0.criterion)\u{A0}(\(number($0.from))\u{A0}→\u{A0}\(number($0.to)))" })
      let sentence: Phrase = language(
        "Si une seule de ces réponses changeait, \(conclusion)\u{A0}: \(moves).",
        "If just one of these answers changed, \(conclusion): \(moves).")
      return Tipping(sentence: sentence, criteria: flips.map(\.criterion))
    }
  }

  /// Answers that would tip a recommendation, and what would become of it.
  package struct Tipping: Equatable, Sendable {
    package let sentence: Phrase
    /// In the order in which the sentence names them; one may come twice, for a level up and for a level down.
    package let criteria: [Criterion.ID]
  }

  /// “Si 6.1 passait de 2 à 3, l’accompagnement principal deviendrait Stratégie.”
  private func sentence(_ flip: Firmness.Flip) -> Phrase {
    let from = number(flip.from)
    let to = number(flip.to)
    return language(
      "Si \(flip.criterion) passait de\u{A0}\(from) à\u{A0}\(to), \(conclusion(flip.outcome)).",
      "If \(flip.criterion) went from\u{A0}\(from) to\u{A0}\(to), \(conclusion(flip.outcome)).")
  }

  /// The main clause that follows a condition.
  func conclusion(_ outcome: Recommendation.Outcome) -> Phrase {
    switch outcome {
    case .support(let principal, _, _):
      language(
        "l’accompagnement principal deviendrait \(quoted: name(principal))",
        "the main support would become \(quoted: name(principal))")
    case .autonomy: language("l’équipe serait autonome", "the team would be autonomous")
    case .insufficientDiagnosis: language("le diagnostic serait insuffisant", "the diagnosis would be insufficient")
    }
  }

  private func fragile(_ firmness: Firmness, isAutonomy: Bool, limit: Int) -> String {
    let deciding = firmness.deciding
    let what =
      isAutonomy
      ? language("La conclusion est fragile", "The conclusion is fragile")
      : language("La recommandation est fragile", "The recommendation is fragile")
    let start = what + language.colon
    guard deciding.count > 1 else {
      let only = deciding.first?.rawValue ?? ""
      return start
        + language(
          "elle changerait si la réponse à \(only) bougeait d’un niveau.",
          "it would change if the answer to \(only) moved by one level.")
    }
    guard limit > 0 else {
      return start
        + language(
          "il suffirait qu’une seule réponse, parmi\u{A0}\(deciding.count), bouge d’un niveau pour la changer.",
          "moving any one of \(deciding.count)\u{A0}answers by one level would change it.")
    }
    let rest = deciding.count - min(limit, deciding.count)
    let named = deciding.prefix(limit).map(\.rawValue)
    let more =
      rest > 0
      ? [
        language.plural(
          rest, language("une autre", "one other"), language("\(rest)\u{A0}autres", "\(rest)\u{A0}others"))
      ] : []
    return start
      + language(
        "elle changerait si une seule de ces \(deciding.count)\u{A0}réponses bougeait d’un niveau\u{A0}: \(language.list(named + more)).",
        "it would change if just one of these \(deciding.count)\u{A0}answers moved by one level: \(language.list(named + more))."
      )
  }
}

extension Firmness {
  /// The criteria whose answers would tip it, each once, in the questionnaire's order.
  package var deciding: [Criterion.ID] {
    flips.reduce(into: []) { if $0.last != $1.criterion { $0.append($1.criterion) } }
  }
}
