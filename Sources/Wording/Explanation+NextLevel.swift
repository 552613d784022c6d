import Maturity
import Scoring

extension Explanation {
  /// Why the overall level is not the next one, a sentence for each reason; empty at the top or without a level.
  package var whyNotNextLevel: [Phrase] {
    guard let next = scorecard.nextLevel else { return [] }
    let items = scorecard.axes.count { $0.level.value != nil }
    let isUniform = Set(questionnaire.axes.map(\.weight)).count == 1
    return reasons(
      next, share: isUniform ? reached(next, items, of: questionnaire.axes.count, axisNoun) : axesWeight(next),
      name: { id in .quoted(questionnaire.axis(id).map { "\($0.id)\u{A0}\($0.shortName)" } ?? id.rawValue) })
  }

  /// Why an axis is not at its next level.
  package func whyNotNextLevel(of axis: AxisScore) -> [Phrase] {
    guard let next = axis.nextLevel else { return [] }
    let criteria = questionnaire.axis(axis.axis)?.criteria ?? []
    let isUniform = Set(criteria.map(\.weight)).count == 1
    return reasons(
      next,
      share: isUniform
        ? reached(next, axis.coverage.answered, of: axis.coverage.applicable, criterionNoun) : criteriaWeight(next),
      name: { Phrase($0.rawValue) })
  }

  private func reasons<Item>(_ next: NextLevel<Item>, share: String, name: (Item) -> Phrase) -> [Phrase] {
    var sentences = next.shareIsShort ? [Phrase(share)] : []
    let goal = number(next.rank)
    if !next.laggards.isEmpty {
      let items = language.list(next.laggards.map(name))
      sentences.append(
        language(
          "Trop en retard pour le niveau\u{A0}\(goal)\u{A0}: \(items).",
          "Too far behind for level\u{A0}\(goal): \(items)."))
    }
    if !next.essentialsBelow.isEmpty {
      let items = language.list(next.essentialsBelow.map(name))
      sentences.append(
        language(
          "\(language.plural(next.essentialsBelow.count, "Essentiel", "Essentiels")) et sous le niveau\u{A0}\(goal)\u{A0}: \(items).",
          "Essential and below level\u{A0}\(goal): \(items)."))
    }
    return sentences
  }

  /// Items that weigh the same are counted, which says more than a share of their weight; `items` of `all` have a rank.
  private func reached<Item>(_ next: NextLevel<Item>, _ items: Int, of all: Int, _ noun: Noun) -> String {
    let reached = next.shareReached.rounded(times: items)
    let required = next.shareRequired.roundedUp(times: items)
    let level = atLevel(next.rank)
    let isPart = items < all
    if items == 1, reached == 0 {
      return isPart
        ? language(
          "Le seul \(noun.one) \(noun.scored.one) n’est pas \(level).",
          "The only \(noun.scored.one) \(noun.one) is not \(level).")
        : language("Le seul \(noun.one) n’est pas \(level).", "The only \(noun.one) is not \(level).")
    }
    guard reached > 0 else {
      let scored = isPart ? " " + noun.scored.one : ""
      return language(
        "Aucun \(noun.one)\(scored) n’est \(level)\u{202F}; il en faut \(required) sur\u{A0}\(items).",
        "No\(scored) \(noun.one) is \(level); \(required) of\u{A0}\(items) must be.")
    }
    let scored = isPart ? " " + language.plural(items, noun.scored.one, noun.scored.many) : ""
    return language(
      "\(reached)\u{A0}\(language.plural(reached, noun.one, noun.many)) sur\u{A0}\(items)\(scored) "
        + "\(language.plural(reached, "est", "sont")) \(level)\u{202F}; il en faut\u{A0}\(required).",
      "\(reached)\u{A0}of\u{A0}\(items)\(scored) \(language.plural(items, noun.one, noun.many)) "
        + "\(language.plural(reached, "is", "are")) \(level); \(required)\u{A0}must be.")
  }

  /// What is counted, and the adjective for those that have a rank.
  private struct Noun {
    let one: String
    let many: String
    let scored: (one: String, many: String)
  }

  private var axisNoun: Noun {
    Noun(
      one: language("axe", "axis"), many: language("axes", "axes"),
      scored: (language("évalué", "assessed"), language("évalués", "assessed")))
  }

  private var criterionNoun: Noun {
    Noun(
      one: language("critère", "criterion"), many: language("critères", "criteria"),
      scored: (language("renseigné", "answered"), language("renseignés", "answered")))
  }

  private func atLevel(_ rank: Rank) -> String {
    let isTop = rank == questionnaire.scale.top
    return language("au niveau\u{A0}\(number(rank))", "at level\u{A0}\(number(rank))")
      + (isTop ? "" : language(" ou plus", " or above"))
  }

  private func axesWeight(_ next: NextLevel<Axis.ID>) -> String {
    let (reached, required) = shares(next)
    return language(
      "Les axes \(atLevel(next.rank)) pèsent \(reached) du total\u{202F}; il en faut \(required).",
      "The axes \(atLevel(next.rank)) carry \(reached) of the weight; \(required) is required.")
  }

  private func criteriaWeight(_ next: NextLevel<Criterion.ID>) -> String {
    let (reached, required) = shares(next)
    return language(
      "Les critères \(atLevel(next.rank)) pèsent \(reached) de l’axe\u{202F}; il en faut \(required).",
      "The criteria \(atLevel(next.rank)) carry \(reached) of the axis; \(required) is required.")
  }

  private func shares<Item>(_ next: NextLevel<Item>) -> (reached: String, required: String) {
    (language.percent(next.shareReached, shortOf: next.shareRequired), language.percent(next.shareRequired))
  }
}
