import Maturity
import Scoring

extension ComparisonWording {
  /// What became of the criteria that a kind of support was to move.
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
            language.plural(rest.count, "N’a pas progressé\u{A0}:", "N’ont pas progressé\u{A0}:"), "Did not rise:"),
        items: rest.map(item))
    }
  }

  private func sentence(on support: SupportComparison) -> Phrase {
    let (all, risen) = (support.drivers.count, support.raised.count)
    let name = before.name(support.kind)
    let names = language.list(support.raised.map(\.rawValue))
    let french: Phrase = "L’accompagnement \(quoted: name) devait faire avancer"
    let english: Phrase = "\(quoted: name) support was to move"
    switch (all, risen) {
    case (0, _):
      return language(
        "L’accompagnement \(quoted: name) n’avait aucun critère à faire avancer.",
        "\(quoted: name) support had no criterion to move.")
    case (1, 0):
      return language(
        "\(french) un critère, qui n’a pas progressé.", "\(english) one criterion, which did not rise.")
    case (1, _):
      return language(
        "\(french) un critère, \(names), qui a progressé.", "\(english) one criterion, \(names), which rose.")
    case (_, 0):
      return language(
        "\(french) \(all)\u{A0}critères\u{A0}: aucun n’a progressé.", "\(english) \(all)\u{A0}criteria: none rose.")
    case (_, all):
      return language(
        "\(french) \(all)\u{A0}critères\u{A0}: tous ont progressé (\(names)).",
        "\(english) \(all)\u{A0}criteria: all of them rose (\(names)).")
    case (_, 1):
      return language(
        "\(french) \(all)\u{A0}critères\u{A0}: un seul a progressé (\(names)).",
        "\(english) \(all)\u{A0}criteria: only one rose (\(names)).")
    default:
      return language(
        "\(french) \(all)\u{A0}critères\u{A0}: \(risen) ont progressé (\(names)).",
        "\(english) \(all)\u{A0}criteria: \(risen) rose (\(names)).")
    }
  }
}
