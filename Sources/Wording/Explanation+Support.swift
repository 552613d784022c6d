import Maturity
import Scoring

extension Explanation {
  /// What support is recommended, or why none is.
  package var recommendation: [Phrase] {
    switch scorecard.recommendation.outcome {
    case .insufficientDiagnosis: insufficientDiagnosis
    case .autonomy: [autonomy]
    case .support(let principal, let complementary, let isCombined):
      support(principal: principal, complementary: complementary, isCombined: isCombined)
    }
  }

  /// What comes first and why, when a sequence rule applies.
  package var sequence: Phrase? {
    guard let rule = scorecard.recommendation.sequenceRule else { return nil }
    return language(
      "À mener d’abord\u{A0}: \(quoted: name(rule.first)). \(quoted: rule.because)",
      "First: \(quoted: name(rule.first)). \(quoted: rule.because)")
  }

  /// A kind's name.
  package func name(_ kind: SupportKind.ID) -> String { questionnaire.support(kind)?.name ?? kind.rawValue }

  /// A need with its bounds and demand, for a column: “besoin 48 % (40–60), demande 5”.
  package func need(_ need: SupportNeed) -> String {
    let measure =
      need.need.value == nil
      ? language("besoin non mesuré", "need not measured")
      : language("besoin", "need") + "\u{A0}" + short(need: need.need)
    return need.demand > 0 ? measure + language(", demande", ", demand") + "\u{A0}+\(need.demand)" : measure
  }

  /// A need with where it could end, for a column: “48 % (40–60)”.
  package func short(need: Estimate<Fraction>) -> String {
    need.wording(language.percent, bound: { "\($0.percent)" })
  }

  private var insufficientDiagnosis: [Phrase] {
    let required = language.percent(questionnaire.rules.minCoverage)
    let refusal: Phrase =
      scorecard.coverage.applicable > 0
      ? language(
        "Trop peu de réponses pour recommander un accompagnement\u{A0}: il en faut pour \(required) des critères applicables.",
        "Too few answers to recommend support: \(required) of the applicable criteria must be answered.")
      : language(
        "Aucun critère n’est applicable\u{A0}: aucun accompagnement à recommander.",
        "No criterion applies: there is no support to recommend.")
    // A kind without a need or a demand is only where the questionnaire puts it.
    let calling = scorecard.needs.filter { $0.priority > Fraction(0, 1) }.map(\.kind)
    let ranking = scorecard.recommendation.ranking.filter(calling.contains).map { Phrase.quoted(name($0)) }
      .joined(separator: ", ")
    guard !ranking.isEmpty else { return [refusal] }
    return [
      refusal, language("Tendance, à confirmer\u{A0}: \(ranking).", "Likely support, to be confirmed: \(ranking)."),
    ]
  }

  private var autonomy: Phrase {
    let threshold = language.percent(questionnaire.rules.autonomyBelow)
    return language(
      "Autonomie\u{A0}: aucun besoin n’atteint \(threshold). L’équipe peut contribuer au réseau et accompagner ses pairs.",
      "Autonomy: no need reaches \(threshold). The team can contribute to the network and coach its peers.")
  }

  private func support(principal: SupportKind.ID, complementary: SupportKind.ID?, isCombined: Bool) -> [Phrase] {
    var sentences: [Phrase] = [
      language(
        "Accompagnement principal\u{A0}: \(quoted: name(principal)).", "Main support: \(quoted: name(principal)).")
    ]
    if let complementary {
      sentences.append(
        language(
          "Accompagnement complémentaire\u{A0}: \(quoted: name(complementary)).",
          "Complementary support: \(quoted: name(complementary))."))
    }
    if isCombined {
      let points = questionnaire.rules.combinedWithin
      let unit = language.plural(points, "point", "points")
      let french = points > 0 ? "Les deux se tiennent à \(points)\u{A0}\(unit) près" : "Les deux ont la même priorité"
      let english =
        points > 0
        ? "They are within \(points)\u{A0}\(unit) of each other" : "They have the same priority"
      // A rule that puts one kind first would contradict “together”.
      let isTogether = scorecard.recommendation.sequenceRule == nil
      sentences.append(
        isTogether
          ? language("\(french)\u{A0}: à mener ensemble.", "\(english): run them together.")
          : language("\(french).", "\(english)."))
    }
    return sentences
  }
}
