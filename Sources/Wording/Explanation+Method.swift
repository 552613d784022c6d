import Maturity
import Scoring

/// The rules of SCORING.md in words, with the questionnaire's own numbers.
extension Explanation {
  /// How results are made and how to read them, a paragraph for each idea.
  package var method: [Phrase] {
    [Phrase(axisRule), overallRule, weights]
      + [indexRule, boundsRule, coverageRule, needRule, priorityRule, outcomeRule, pathRule].map { Phrase($0) }
  }

  private var axisRule: String {
    let gate = questionnaire.rules.criteriaGate
    let share = language.percent(gate.share)
    let essentials = questionnaire.criteria.filter(\.isEssential).map(\.id.rawValue)
    var conditions = [
      language(
        "les critères à ce niveau ou plus pèsent au moins \(share) de l’axe",
        "the criteria at that level or above carry at least \(share) of the axis")
    ]
    if let lag = lag(gate) { conditions.append(language("aucun critère n’est ", "no criterion is ") + lag) }
    if !essentials.isEmpty {
      let items = language.list(essentials)
      conditions.append(
        language.plural(
          essentials.count,
          language("le critère essentiel (\(items)) y est", "the essential criterion (\(items)) is there"),
          language("les critères essentiels (\(items)) y sont", "the essential criteria (\(items)) are there")))
    }
    return language(
      "Un axe est au plus haut niveau que ses critères tiennent ensemble\u{A0}: \(language.list(conditions)).",
      "An axis is at the highest level that its criteria hold together: \(language.list(conditions)).")
  }

  private var overallRule: Phrase {
    let gate = questionnaire.rules.axesGate
    let share = language.percent(gate.share)
    let essentials = questionnaire.axes.filter(\.isEssential).map { Phrase.quoted("\($0.id)\u{A0}\($0.shortName)") }
    var conditions: [Phrase] = [
      language(
        "les axes à ce niveau ou plus pèsent au moins \(share) du total",
        "the axes at that level or above carry at least \(share) of the weight")
    ]
    if let lag = lag(gate) { conditions.append(language("aucun axe n’est \(lag)", "no axis is \(lag)")) }
    if !essentials.isEmpty {
      let items = language.list(essentials)
      conditions.append(
        essentials.count < 2
          ? language("l’axe essentiel (\(items)) y est", "the essential axis (\(items)) is there")
          : language("les axes essentiels (\(items)) y sont", "the essential axes (\(items)) are there"))
    }
    return language(
      "Le niveau d’ensemble suit la même règle\u{A0}: \(language.list(conditions)).",
      "The overall level follows the same rule: \(language.list(conditions)).")
  }

  /// Nil where any lag is allowed.
  private func lag(_ gate: Gate) -> String? {
    if gate.maxLag >= questionnaire.scale.top.value { return nil }
    return switch gate.maxLag {
    case 0: language("en dessous", "below it")
    case 1: language("à plus d’un niveau en dessous", "more than one level below it")
    default:
      language("à plus de \(gate.maxLag)\u{A0}niveaux en dessous", "more than \(gate.maxLag) levels below it")
    }
  }

  private var weights: Phrase { "\(criterionWeights) \(axisWeights)" }

  private var criterionWeights: String {
    let criteria = questionnaire.criteria
    guard Set(criteria.map(\.weight)).count > 1 else {
      return language("Tous les critères d’un axe comptent autant.", "All the criteria of an axis count the same.")
    }
    let others = language.list(criteria.filter { $0.weight != 1 }.map { "\($0.id)\u{A0}(\($0.weight))" })
    return language(
      "Un critère compte pour\u{A0}1, sauf \(others).", "A criterion counts for\u{A0}1, except \(others).")
  }

  private var axisWeights: Phrase {
    let axes = questionnaire.axes
    guard Set(axes.map(\.weight)).count > 1 else {
      return language("Tous les axes comptent autant.", "All the axes count the same.")
    }
    let others = language.list(
      axes.filter { $0.weight != 1 }.map { axis -> Phrase in
        "\(quoted: "\(axis.id)\u{A0}\(axis.shortName)")\u{A0}(\(axis.weight))"
      })
    return language("Un axe compte pour\u{A0}1, sauf \(others).", "An axis counts for\u{A0}1, except \(others).")
  }

  private var indexRule: String {
    language(
      "L’indice va de\u{A0}0 (tout au premier niveau) à\u{A0}100 (tout au dernier)\u{A0}: c’est la moyenne pondérée des réponses "
        + "de chaque axe, puis des axes. Il dit le chemin fait\u{202F}; le niveau dit ce qui tient.",
      "The index runs from\u{A0}0 (everything at the first level) to\u{A0}100 (everything at the last): it is the weighted mean "
        + "of the answers of each axis, then of the axes. It says how far the team is; the level says what holds.")
  }

  private var boundsRule: String {
    language(
      "Les bornes disent où un résultat peut encore aller\u{A0}: l’une met tous les critères ouverts au premier niveau, "
        + "l’autre tous au dernier.",
      "Bounds say where a result can still go: one puts every open criterion at the first level, the other puts "
        + "every one at the last.")
  }

  private var coverageRule: String {
    let required = language.percent(questionnaire.rules.minCoverage)
    return language(
      "Tant que moins de \(required) des critères applicables ont une réponse, le niveau est provisoire et aucun "
        + "accompagnement n’est recommandé.",
      "While fewer than \(required) of the applicable criteria are answered, the level is provisional and no support "
        + "is recommended.")
  }

  private var needRule: String {
    let target = number(questionnaire.rules.target)
    return language(
      "Le besoin d’un type d’accompagnement est la part qui reste à parcourir jusqu’à la cible (niveau\u{A0}\(target), "
        + "sauf autre cible fixée) sur les critères qu’il fait avancer\u{202F}; ceux dont il est le premier appui comptent double.",
      "The need for a kind of support is the part of the way to the target (level\u{A0}\(target), unless another is set) still "
        + "to go on the criteria that it moves; criteria for which it is the main lever count double.")
  }

  private var priorityRule: String {
    let points = questionnaire.rules.demandPoints
    let most = questionnaire.rules.demandMaximum
    let unit = language.plural(points, "point", "points")
    return language(
      "La priorité est le besoin en points sur\u{A0}100, plus la demande\u{A0}: \(points)\u{A0}\(unit) pour chaque question "
        + "que l’équipe dit se poser, \(most)\u{A0}au plus.",
      "The priority is the need in points out of\u{A0}100, plus the demand: \(points)\u{A0}\(unit) for each question that the "
        + "team says it is asking itself, \(most)\u{A0}at most.")
  }

  private var outcomeRule: String {
    let rules = questionnaire.rules
    let autonomy = language.percent(rules.autonomyBelow)
    let complementary = language.percent(rules.complementaryFrom)
    let points = rules.combinedWithin
    let unit = language.plural(points, "point", "points")
    let apart =
      points > 0
      ? language("À\u{A0}\(points)\u{A0}\(unit) d’écart ou moins", "Within \(points)\u{A0}\(unit) of each other")
      : language("À priorité égale", "At equal priority")
    return language(
      "Si tous les besoins sont sous \(autonomy), l’équipe est autonome. Sinon l’accompagnement principal est celui de "
        + "plus haute priorité\u{202F}; le complémentaire est le premier des suivants dont le besoin atteint "
        + "\(complementary). \(apart), les deux se mènent ensemble.",
      "When every need is below \(autonomy), the team is autonomous. Otherwise the main support is the one of highest "
        + "priority; the complementary one is the first of the others whose need reaches \(complementary). \(apart), the "
        + "two are run together.")
  }

  private var pathRule: String {
    let efforts = questionnaire.criteria.filter { $0.effort != 1 }.map { "\($0.id)\u{A0}(\($0.effort))" }
    let others = language.list(efforts)
    return language(
      "Le chemin vers le niveau suivant est celui qui demande le moins d’effort\u{A0}: pour chaque critère relevé, le nombre "
        + "de niveaux à gagner\(efforts.isEmpty ? "" : ", multiplié par l’effort du critère (1, sauf \(others))").",
      "The path to the next level is the one that takes the least effort: for each criterion raised, the number of levels "
        + "to gain\(efforts.isEmpty ? "" : ", times the criterion’s effort (1, except \(others))").")
  }

  /// What is said of votes, for reports that have some.
  package var votesRule: String {
    language(
      "L’écart des votes compte les niveaux entre le plus bas et le plus haut\u{202F}; le consensus va de\u{A0}0 (voix partagées "
        + "entre les deux extrêmes) à\u{A0}1 (toutes au même niveau).",
      "The spread of votes counts the levels between the lowest and the highest; consensus runs from\u{A0}0 (split between "
        + "the two extremes) to\u{A0}1 (all at the same level).")
  }
}
