import Maturity
import Scoring

extension ComparisonWording {
  /// Criteria that something in common became of.
  package struct Group: Equatable, Sendable {
    package let title: String
    package let items: [Item]
  }

  /// A criterion and what became of it.
  package struct Item: Equatable, Sendable {
    /// “6.1 Infrastructure as Code”; the identifier alone where the questionnaire does not have it any more.
    package let name: String
    /// For a column: “1 Découverte → 3 Structuration (+2)”.
    package let change: Phrase
  }

  /// How many criteria rose, fell, and the rest of it.
  package var counts: String {
    let count = comparison.criteria.count
    let parts = Outcome.allCases.compactMap { outcome in
      let count = comparison.criteria.count { Outcome($0) == outcome }
      return count > 0 ? part(outcome, count) : nil
    }
    let list = language.list(parts)
    return language(
      "Sur \(count)\u{A0}\(language.plural(count, "critère", "critères")), \(list).",
      "Of \(count)\u{A0}\(language.plural(count, "criterion", "criteria")), \(list).")
  }

  /// What rose and fell, most of all first, then what was answered, opened or closed, and what cannot be compared;
  /// groups without a criterion are left out.
  package var groups: [Group] {
    let listed = Outcome.allCases.compactMap { outcome -> Group? in
      guard let title = title(of: outcome) else { return nil }
      let criteria = comparison.criteria.filter { Outcome($0) == outcome }
      let ordered = criteria.enumerated().sorted { lhs, rhs in
        let (left, right) = (abs(lhs.element.delta ?? 0), abs(rhs.element.delta ?? 0))
        return (right, lhs.offset) < (left, rhs.offset)
      }
      let gone = outcome == .notComparable ? comparison.gone.map(lost) : []
      return Group(title: title, items: ordered.map { item(of: $0.element) } + gone)
    }
    return listed.filter { !$0.items.isEmpty }
  }

  /// What became of a criterion, and why it cannot be compared where it cannot.
  package func item(of criterion: CriterionComparison) -> Item {
    let name = questionnaire.criterion(criterion.criterion).map { "\($0.id)\u{A0}\($0.name)" }
    return Item(name: name ?? criterion.criterion.rawValue, change: change(of: criterion))
  }

  private func change(of criterion: CriterionComparison) -> Phrase {
    switch criterion.origin {
    case .split(let id): return language("une partie de l’ancien \(id)", "a part of the former \(id)")
    case .merged(let ids):
      let names = language.list(ids.map(\.rawValue))
      return ids.count == 1
        ? language("reprend l’ancien \(names), réuni à d’autres", "takes up the former \(names), merged with others")
        : language("réunit les anciens \(names)", "merges the former \(names)")
    case .new: return language("nouveau, ou sans réponse avant", "new, or not answered before")
    case .same(let id): return transition(of: criterion, from: id)
    case .reworded(let id):
      return transition(of: criterion, from: id) + language(", critère reformulé", ", reworded criterion")
    }
  }

  private func transition(of criterion: CriterionComparison, from id: Criterion.ID) -> Phrase {
    let (old, new) = (name(of: earlier[id].state), name(of: later[criterion.criterion].state))
    let moved: Phrase = id == criterion.criterion ? "" : language(", ancien \(id)", ", formerly \(id)")
    let arrow: Phrase = "\(old) → \(new)"
    guard let delta = criterion.delta else {
      return (old == new ? language("toujours \(new)", "still \(new)") : arrow) + moved
    }
    guard delta != 0 else { return language("toujours \(new)", "still \(new)") + moved }
    return "\(arrow)\u{A0}(\(delta > 0 ? "+" : "−")\(abs(delta)))\(moved)"
  }

  /// With a reason in brackets, since a colon comes before already.
  private func name(of state: AnswerState) -> Phrase {
    if state == .unknown { return Phrase(language.quoted(language("ne sait pas", "don’t know"))) }
    guard case .notApplicable(let reason) = state, !reason.isEmpty else {
      return questionnaire.phrase(of: state, in: language)
    }
    return "\(questionnaire.phrase(of: .notApplicable(reason: ""), in: language)) (\(typed: reason))"
  }

  private func lost(_ id: Criterion.ID) -> Item {
    Item(name: id.rawValue, change: language("n’existe plus", "does not exist any more"))
  }

  /// What can become of a criterion, in the order of a report.
  private enum Outcome: CaseIterable {
    case rose, fell, kept, answered, opened, closed, stillOpen, stillNotApplicable, notComparable

    init(_ criterion: CriterionComparison) {
      self =
        switch criterion.change {
        case .answers(let from, let to): from < to ? .rose : from > to ? .fell : .kept
        case .becameAnswered: .answered
        case .becameOpen: .opened
        case .becameNotApplicable: .closed
        case .stayedOpen: .stillOpen
        case .stayedNotApplicable: .stillNotApplicable
        case .notComparable: .notComparable
        }
    }
  }

  /// Nil for what is only counted.
  private func title(of outcome: Outcome) -> String? {
    switch outcome {
    case .rose: language("En progrès", "Risen")
    case .fell: language("En recul", "Fallen")
    case .answered: language("Maintenant renseignés", "Now answered")
    case .opened: language("Maintenant à clarifier", "Now open")
    case .closed: language("Maintenant sans objet", "Now not applicable")
    case .notComparable: language("Non comparables", "Not comparable")
    case .kept, .stillOpen, .stillNotApplicable: nil
    }
  }

  private func part(_ outcome: Outcome, _ count: Int) -> String {
    let (one, many) =
      switch outcome {
      case .rose: (language("a progressé", "rose"), language("ont progressé", "rose"))
      case .fell: (language("a reculé", "fell"), language("ont reculé", "fell"))
      case .kept:
        (language("n’a pas bougé", "did not move"), language("n’ont pas bougé", "did not move"))
      case .answered:
        (
          language("est maintenant renseigné", "is now answered"),
          language("sont maintenant renseignés", "are now answered")
        )
      case .opened:
        (
          language("est maintenant à clarifier", "is now open"),
          language("sont maintenant à clarifier", "are now open")
        )
      case .closed:
        (
          language("est maintenant sans objet", "is now not applicable"),
          language("sont maintenant sans objet", "are now not applicable")
        )
      case .stillOpen:
        (
          language("reste à clarifier", "remains open"),
          language("restent à clarifier", "remain open")
        )
      case .stillNotApplicable:
        (
          language("reste sans objet", "remains not applicable"),
          language("restent sans objet", "remain not applicable")
        )
      case .notComparable:
        (language("ne se compare pas", "cannot be compared"), language("ne se comparent pas", "cannot be compared"))
      }
    return "\(count)\u{A0}\(language.plural(count, one, many))"
  }
}
