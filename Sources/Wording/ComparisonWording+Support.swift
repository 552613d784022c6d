import Maturity
import Scoring

extension ComparisonWording {
  /// What support is recommended then and now.
  package var recommendations: (before: String, after: String) {
    (before.recommendation.joined(separator: " "), after.recommendation.joined(separator: " "))
  }

  /// For each kind of support that was recommended, whether the criteria that called for it rose, then each of them.
  package var followUp: [(sentence: String, items: [Item])] {
    comparison.support.map { (sentence: sentence(on: $0), items: $0.drivers.map(item)) }
  }

  private func sentence(on support: SupportComparison) -> String {
    let (all, risen) = (support.drivers.count, support.raised.count)
    let name = before.name(support.kind)
    switch (all, risen) {
    case (0, _):
      return language(
        "L’accompagnement \(name) n’avait pas de critère à faire avancer.", "\(name) support had no criterion to move.")
    case (1, 0):
      return language(
        "Le critère que l’accompagnement \(name) devait faire avancer n’a pas progressé.",
        "The criterion that \(name) support was to move did not rise.")
    case (1, _):
      return language(
        "Le critère que l’accompagnement \(name) devait faire avancer a progressé.",
        "The criterion that \(name) support was to move rose.")
    case (_, 0):
      return language(
        "Aucun des \(all)\u{A0}critères que l’accompagnement \(name) devait faire avancer n’a progressé.",
        "None of the \(all)\u{A0}criteria that \(name) support was to move rose.")
    case (_, all):
      return language(
        "Les \(all)\u{A0}critères que l’accompagnement \(name) devait faire avancer ont tous progressé.",
        "All \(all)\u{A0}criteria that \(name) support was to move rose.")
    case (_, 1):
      return language(
        "Un des \(all)\u{A0}critères que l’accompagnement \(name) devait faire avancer a progressé.",
        "One of the \(all)\u{A0}criteria that \(name) support was to move rose.")
    default:
      return language(
        "\(risen) des \(all)\u{A0}critères que l’accompagnement \(name) devait faire avancer ont progressé.",
        "\(risen) of the \(all)\u{A0}criteria that \(name) support was to move rose.")
    }
  }
}
