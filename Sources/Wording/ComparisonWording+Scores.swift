import Maturity
import Scoring

extension ComparisonWording {
  /// What the earlier answers give, in words.
  package var before: Explanation { Explanation(comparison.before, of: questionnaire, in: language) }

  /// What the later answers give, in words.
  package var after: Explanation { Explanation(comparison.after, of: questionnaire, in: language) }

  /// The overall level and index then and now, or why they cannot be compared.
  package var overall: [Phrase] {
    guard let scores = comparison.overall else {
      return [Phrase(notComparable), levelAfter, provisional].compactMap { $0 }
    }
    return [level(scores.level), provisional, index(scores.index)].compactMap { $0 }
  }

  /// What is answered then and now.
  package var coverage: (before: String, after: String) {
    (
      language("Réponses avant\u{A0}: ", "Answered before: ") + before.coverage(of: comparison.before.coverage) + ".",
      language("Réponses après\u{A0}: ", "Answered after: ") + after.coverage(of: comparison.after.coverage) + "."
    )
  }

  /// Level and index of an axis then and now, for columns: “2 → 3” and “31 → 49”; nil where they cannot be compared.
  package func scores(of axis: AxisComparison) -> (level: String, index: String)? {
    axis.scores.map { scores in
      let (before, after) = indexes(scores.index)
      return (
        arrow(scores.level.before.map(self.before.number), scores.level.after.map(self.after.number)),
        arrow(before, after)
      )
    }
  }

  /// Why an axis cannot be compared, for a column: “non comparable : 3.2, 3.4”.
  package func whyNotComparable(_ axis: AxisComparison) -> String {
    let known = Set(questionnaire.axis(axis.axis)?.criteria.map(\.id) ?? [])
    let lost = comparison.criteria.filter { known.contains($0.criterion) && $0.change == .notComparable }
    return language("non comparable\u{A0}: ", "not comparable: ")
      + lost.map(\.criterion.rawValue).joined(separator: ", ")
  }

  /// “before → after”, with a dash for what there is not.
  func arrow(_ before: String?, _ after: String?) -> String { "\(before ?? "–") → \(after ?? "–")" }

  private var notComparable: String {
    let count = comparison.criteria.count { $0.change == .notComparable }
    return language(
      "Le niveau et l’indice d’ensemble ne se comparent pas\u{A0}: \(count)\u{A0}"
        + language.plural(count, "critère n’a", "critères n’ont") + " pas d’équivalent avant.",
      "The overall level and index cannot be compared: \(count)\u{A0}"
        + language.plural(count, "criterion has", "criteria have") + " no equivalent before.")
  }

  private var levelAfter: Phrase? {
    comparison.after.level.value.map(after.levelName).map {
      language("Le niveau d’après est \(quoted: $0).", "The level after is \(quoted: $0).")
    }
  }

  private func level(_ transition: Transition<Rank>) -> Phrase {
    switch (transition.before.map(before.levelName), transition.after.map(after.levelName)) {
    case (let old?, let new?):
      switch transition.direction {
      case .rose:
        language(
          "Le niveau passe de \(quoted: old) à \(quoted: new).",
          "The level rises from \(quoted: old) to \(quoted: new).")
      case .fell:
        language(
          "Le niveau recule de \(quoted: old) à \(quoted: new).",
          "The level falls from \(quoted: old) to \(quoted: new).")
      case .same, nil: language("Le niveau reste à \(quoted: new).", "The level remains at \(quoted: new).")
      }
    case (nil, let new?):
      language(
        "Il n’y avait pas de niveau\u{202F}; il est maintenant \(quoted: new).",
        "There was no level; it is now \(quoted: new).")
    case (let old?, nil):
      language(
        "Le niveau était \(quoted: old)\u{202F}; il n’y en a plus.",
        "The level was \(quoted: old); there is none any more.")
    case (nil, nil): language("Il n’y a de niveau ni avant ni après.", "There is no level before or after.")
    }
  }

  private var provisional: Phrase? {
    let was = comparison.overall != nil && comparison.before.isProvisional && comparison.before.level.value != nil
    let isNow = comparison.after.isProvisional && comparison.after.level.value != nil
    switch (was, isNow) {
    case (true, true): return language("Les deux niveaux sont provisoires.", "Both levels are provisional.")
    case (true, false): return language("Le niveau d’avant était provisoire.", "The level before was provisional.")
    case (false, true): return language("Le niveau d’après est provisoire.", "The level after is provisional.")
    case (false, false): return nil
    }
  }

  private func index(_ transition: Transition<Fraction>) -> Phrase? {
    switch indexes(transition) {
    case (let old?, let new?):
      guard old != new, let direction = transition.direction else {
        return language("L’indice reste à \(new) sur\u{A0}100.", "The index remains at \(new) out of\u{A0}100.")
      }
      return direction == .rose
        ? language(
          "L’indice passe de \(old) à \(new) sur\u{A0}100.", "The index rises from \(old) to \(new) out of\u{A0}100.")
        : language(
          "L’indice recule de \(old) à \(new) sur\u{A0}100.", "The index falls from \(old) to \(new) out of\u{A0}100.")
    case (nil, let new?):
      return language("L’indice est de \(new) sur\u{A0}100.", "The index is \(new) out of\u{A0}100.")
    case (let old?, nil):
      return language("L’indice était de \(old) sur\u{A0}100.", "The index was \(old) out of\u{A0}100.")
    case (nil, nil): return nil
    }
  }

  /// Whole points, or with a decimal where two that differ would read the same.
  private func indexes(_ transition: Transition<Fraction>) -> (before: String?, after: String?) {
    guard let old = transition.before, let new = transition.after, old != new, old.percent == new.percent else {
      return (transition.before.map { "\($0.percent)" }, transition.after.map { "\($0.percent)" })
    }
    return (language.decimal(old * 100), language.decimal(new * 100))
  }
}
