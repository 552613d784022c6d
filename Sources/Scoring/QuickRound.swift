import Maturity

extension Questionnaire {
  /// Where to begin when time is short: the essential criteria, then the one of each axis that weighs most, the first of
  /// those that weigh the same; each once.
  package var quickRound: [Criterion.ID] {
    let essentials = criteria.filter(\.isEssential).map(\.id)
    let heaviest = axes.compactMap { axis -> Criterion.ID? in
      let weight = axis.criteria.map(\.weight).max()
      return axis.criteria.first { $0.weight == weight }?.id
    }
    return essentials + heaviest.filter { !essentials.contains($0) }
  }
}
