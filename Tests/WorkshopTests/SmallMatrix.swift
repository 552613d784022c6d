import Canvas
import Maturity
import Workshop

/// A questionnaire small enough to work out by hand: two axes, three levels, weights of 1.
enum SmallMatrix {
  static let questionnaire: Questionnaire = {
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "small"
    draft.version = "1.0.0"
    draft.language = "fr"
    draft.title = "Petite matrice"
    draft.summary = "Pour les essais."
    draft.licence = "CC0-1.0"
    draft.notice = "Sans valeur."
    draft.scale = zip(["Début", "Milieu", "Fin"], 1...).map { name, number in
      var level = LevelDraft()
      level.id = Located("l\(number)")
      level.number = Located(number)
      level.name = Located(name)
      level.definition = Located("Définition de \(name).")
      return level
    }
    draft.supports = [
      support("strategy", "Stratégie", questions: ["Pourquoi ?", "Pour qui ?"]),
      support("coaching", "Coaching", questions: ["Comment ?"]),
    ]
    draft.rules = rules
    draft.axes = [
      axis("1", "Cap", ["1.1": "strategy", "1.2": "strategy", "1.3": "coaching"]),
      axis("2", "Chaîne", ["2.1": "coaching", "2.2": "coaching"]),
    ]
    do {
      return try Questionnaire(checking: draft, digest: "fnv1a64:0000000000000000")
    } catch {
      preconditionFailure("the small matrix has problems: \(error)")
    }
  }()

  private static func support(_ id: String, _ name: String, questions: [String]) -> SupportDraft {
    var support = SupportDraft()
    support.id = Located(id)
    support.name = Located(name)
    support.title = Located("Appui \(name)")
    support.description = Located("Ce que fait \(name).")
    support.questions = questions.enumerated().map { index, text in
      var question = DemandQuestionDraft()
      question.id = Located("\(id)-q\(index + 1)")
      question.text = Located(text)
      return question
    }
    return support
  }

  private static func axis(_ id: String, _ name: String, _ criteria: KeyValuePairs<String, String>) -> AxisDraft {
    var axis = AxisDraft()
    axis.id = Located(id)
    axis.name = Located("Axe \(name)")
    axis.shortName = Located(name)
    axis.summary = Located("Ce que regarde l’axe \(name).")
    axis.criteria = criteria.map { criterion, kind in
      var draft = CriterionDraft()
      draft.id = Located(criterion)
      draft.name = Located("Critère \(criterion)")
      draft.question = Located("Où en est \(criterion) ?")
      draft.primary = Located(kind)
      draft.levels = (1...3).map { Located("Fait \($0) du critère \(criterion), que l’on vérifie.") }
      draft.help = Located("Aide du critère \(criterion).")
      return draft
    }
    return axis
  }

  private static var rules: RulesDraft {
    var rules = RulesDraft()
    var gate = GateDraft()
    gate.share = Located(DraftFraction(3, 5))
    gate.maxLag = 1
    rules.criteria = gate
    rules.axes = gate
    rules.minCoverage = Located(DraftFraction(3, 4))
    rules.target = 2
    rules.autonomyBelow = Located(DraftFraction(1, 4))
    rules.complementaryFrom = Located(DraftFraction(1, 4))
    rules.combinedWithin = 5
    rules.demandPoints = 5
    rules.demandMaximum = 15
    return rules
  }
}

/// A workshop driven by keys, as the loop drives it.
struct Driver {
  var workshop: Workshop
  /// Everything the loop was asked to do, in order.
  private(set) var effects: [Effect] = []
  static let now = Timestamp("2026-11-23T14:42:07Z")

  init(_ questionnaire: Questionnaire = SmallMatrix.questionnaire, size: Size = Size(rows: 24, columns: 80)) {
    let assessment = Assessment(id: "a", questionnaire: questionnaire.reference)
    workshop = Workshop(language: .french, size: size)
    workshop.stage = .open(OpenAssessment(assessment, of: questionnaire, label: "essai.json"))
  }

  /// Presses keys; every save succeeds, and there is always an earlier assessment to compare with.
  mutating func press(_ keys: Key...) {
    for key in keys {
      if let action = workshop.action(for: key) { apply(action) }
    }
  }

  /// Says what became of an effect.
  mutating func complete(_ completion: Completion) { apply(.completed(completion)) }

  private mutating func apply(_ action: Action) {
    for effect in workshop.update(action, at: Self.now) {
      effects.append(effect)
      switch effect {
      case .save(let assessment):
        _ = workshop.update(
          .completed(.saved(revision: assessment.revision + 1, label: "essai.json")), at: Self.now)
      case .proposeEarlier: _ = workshop.update(.completed(.earlierProposed(path: "~/2025.json")), at: Self.now)
      case .loadEarlier(let path, let assessment):
        let earlier = Self.earlier(than: assessment)
        _ = workshop.update(.completed(.earlierLoaded(earlier, label: path, remark: nil)), at: Self.now)
      default: break
      }
    }
  }

  /// A year before: axis 6 one level lower, 1.1 two higher, 2.1 unknown, 2.3 and 3.4 answered.
  private static func earlier(than assessment: Assessment) -> Assessment {
    var earlier = Assessment(
      id: "earlier", questionnaire: assessment.questionnaire, subject: assessment.subject,
      session: Maturity.Session(date: CalendarDate("2025-11-24")), answers: assessment.answers)
    for (id, answer) in assessment.answers where id.rawValue.hasPrefix("6.") {
      if let rank = answer.state.rank { earlier[id].state = .answered(Rank(max(0, rank.value - 1))) }
    }
    for (id, state) in [("1.1", .answered(3)), ("2.1", .unknown), ("2.3", .answered(1)), ("3.4", .answered(1))]
      as [(Criterion.ID, AnswerState)] where assessment.answers[id] != nil
    {
      earlier[id].state = state
    }
    return earlier
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  var saves: [Assessment] {
    effects.compactMap { effect in
      switch effect {
      case .save(let assessment), .saveSoon(let assessment): assessment
      default: nil
      }
    }
  }
}
