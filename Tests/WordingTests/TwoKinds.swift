import Maturity

/// Two kinds of support and an axis for each, on three levels, the second one aimed at: 1.1 and 1.2 are strategy's, 2.1
/// to 2.3 coaching's, all of the same weight. A need is the share of its criteria at the first level.
enum TwoKinds {
  static func questionnaire() throws -> Questionnaire {
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "two-kinds"
    draft.version = "1.0.0"
    draft.language = "fr"
    draft.title = "Deux appuis"
    draft.summary = "Pour les essais."
    draft.licence = "CC0-1.0"
    draft.notice = "Sans valeur."
    draft.scale = (1...3).map { number in
      var level = LevelDraft()
      level.id = Located("l\(number)")
      level.number = Located(number)
      level.name = Located("Niveau\(number)")
      level.definition = Located("Définition \(number).")
      return level
    }
    draft.supports = [support("strategy", "Stratégie"), support("coaching", "Coaching")]
    draft.rules = rules
    draft.axes = [axis("1", ["1.1", "1.2"], "strategy"), axis("2", ["2.1", "2.2", "2.3"], "coaching")]
    return try Questionnaire(checking: draft, digest: "fnv1a64:0000000000000000")
  }

  private static func support(_ id: String, _ name: String) -> SupportDraft {
    var support = SupportDraft()
    support.id = Located(id)
    support.name = Located(name)
    support.title = Located("Appui \(name)")
    support.description = Located("Ce que fait \(name).")
    var question = DemandQuestionDraft()
    question.id = Located("\(id)-q")
    question.text = Located("Pourquoi ?")
    support.questions = [question]
    return support
  }

  private static func axis(_ id: String, _ criteria: [String], _ kind: String) -> AxisDraft {
    var axis = AxisDraft()
    axis.id = Located(id)
    axis.name = Located("Axe \(id)")
    axis.shortName = Located("Axe\(id)")
    axis.summary = Located("Ce que regarde l’axe \(id).")
    axis.criteria = criteria.map { criterion in
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
