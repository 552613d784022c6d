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
          "La conclusion tient\u{A0}: à un niveau près sur une réponse, l’équipe reste autonome.",
          "The conclusion holds: one level off on an answer, the team is still autonomous.")
        : language(
          "La recommandation tient\u{A0}: aucune réponse, à un niveau près, ne la changerait.",
          "The recommendation holds: no answer, one level off, would change it.")
    }
    return fragile(firmness, isAutonomy: isAutonomy, limit: limit)
  }

  /// What one answer would change: “Si 6.1 passait de 2 à 3, l’accompagnement principal serait Stratégie.”
  package func flip(_ flip: Firmness.Flip) -> String {
    let from = number(flip.from)
    let to = number(flip.to)
    switch flip.outcome {
    case .support(let principal, _, _):
      return language(
        "Si \(flip.criterion) passait de\u{A0}\(from) à\u{A0}\(to), l’accompagnement principal serait\u{A0}: \(name(principal)).",
        "If \(flip.criterion) went from\u{A0}\(from) to\u{A0}\(to), the main support would be: \(name(principal)).")
    case .autonomy:
      return language(
        "Si \(flip.criterion) passait de\u{A0}\(from) à\u{A0}\(to), l’équipe serait autonome.",
        "If \(flip.criterion) went from\u{A0}\(from) to\u{A0}\(to), the team would be autonomous.")
    case .insufficientDiagnosis:
      return language(
        "Si \(flip.criterion) passait de\u{A0}\(from) à\u{A0}\(to), le diagnostic serait insuffisant.",
        "If \(flip.criterion) went from\u{A0}\(from) to\u{A0}\(to), the diagnosis would be insufficient.")
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
          "il suffirait que l’une de \(deciding.count)\u{A0}réponses bouge d’un niveau pour la changer.",
          "any one of \(deciding.count)\u{A0}answers would change it by moving one level.")
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
