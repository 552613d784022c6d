import Maturity
import Scoring

extension ComparisonWording {
  /// What became of the criteria that called for a kind of support.
  package struct FollowUp: Equatable, Sendable {
    /// How many rose, and which.
    package let sentence: Phrase
    /// The title over `items`; nil where the sentence says it: none rose, or all did.
    package let title: String?
    /// Those that did not rise, the largest part of the need first; may be empty.
    package let items: [Item]
  }

  /// What support is recommended then and now.
  package var recommendations: (before: Phrase, after: Phrase) {
    (before.recommendation.joined(separator: " "), after.recommendation.joined(separator: " "))
  }

  /// Whether the criteria that called for support rose, for each kind that was recommended.
  package var followUps: [FollowUp] {
    comparison.support.map { support in
      let rest = support.drivers.filter { !support.raised.contains($0.criterion) }
      return FollowUp(
        sentence: sentence(on: support),
        title: rest.isEmpty || support.raised.isEmpty
          ? nil
          : language(
            language.plural(rest.count, "N’a pas progressé\u{A0}:", "N’ont pas progressé\u{A0}:"), "Not risen:"),
        items: rest.map(item))
    }
  }

  private func sentence(on support: SupportComparison) -> Phrase {
    let (all, risen) = (support.drivers.count, support.raised.count)
    let name = before.name(support.kind)
    let names = language.list(support.raised.map(\.rawValue))
    let french: Phrase = "\(all)\u{A0}critères appelaient l’accompagnement \(quoted: name)\u{A0}:"
    let english: Phrase = "\(all)\u{A0}criteria called for \(quoted: name) support:"
    switch (all, risen) {
    case (0, _):
      return language(
        "Aucun critère n’appelait l’accompagnement \(quoted: name).", "No criterion called for \(quoted: name) support."
      )
    case (1, 0):
      return language(
        "Un critère appelait l’accompagnement \(quoted: name)\u{A0}: il n’a pas progressé.",
        "One criterion called for \(quoted: name) support: it did not rise.")
    case (1, _):
      return language(
        "Un critère, \(names), appelait l’accompagnement \(quoted: name)\u{A0}: il a progressé.",
        "One criterion, \(names), called for \(quoted: name) support: it rose.")
    case (_, 0): return language("\(french) aucun n’a progressé.", "\(english) none rose.")
    case (_, all):
      return language("\(french) tous ont progressé (\(names)).", "\(english) all of them rose (\(names)).")
    case (_, 1): return language("\(french) un seul a progressé (\(names)).", "\(english) only one rose (\(names)).")
    default: return language("\(french) \(risen) ont progressé (\(names)).", "\(english) \(risen) rose (\(names)).")
    }
  }
}
