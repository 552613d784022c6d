import Maturity
import Scoring

extension Explanation {
  /// Why to talk about a criterion, one after another: “à revoir ; votes de 1 à 4, consensus 0,42 ; sans réponse”.
  package func reasons(_ point: DiscussionPoint) -> Phrase {
    point.reasons.map(reason).joined(separator: language("\u{202F}; ", "; "))
  }

  private func reason(_ reason: DiscussionPoint.Reason) -> Phrase {
    switch reason {
    case .flagged: return language("à revoir", "to revisit")
    case .disagreement(let votes):
      let (low, high) = (number(votes.lowest), number(votes.highest))
      let consensus = language.hundredths(votes.consensus)
      return language(
        "votes de\u{A0}\(low) à\u{A0}\(high), consensus\u{A0}\(consensus)",
        "votes from\u{A0}\(low) to\u{A0}\(high), consensus\u{A0}\(consensus)")
    case .unknown: return Phrase(language.quoted(language("ne sait pas", "don’t know")))
    case .unanswered: return language("sans réponse", "unanswered")
    case .blocks(let axis, let level):
      return language(
        "retient l’axe\u{A0}\(axis) sous le niveau\u{A0}\(number(level))",
        "keeps axis\u{A0}\(axis) below level\u{A0}\(number(level))")
    case .tips(let flip): return tipping(flip)
    }
  }

  private func tipping(_ flip: Firmness.Flip) -> Phrase {
    "\(language("à", "at"))\u{A0}\(number(flip.to)), \(conclusion(flip.outcome))"
  }
}
