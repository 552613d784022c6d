import Maturity

extension QuestionnaireDraft {
  /// A draft that passes every check: three levels numbered 1 to 3, two kinds of support, two axes of two criteria.
  static var sound: QuestionnaireDraft {
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "sound"
    draft.version = "1.2.3"
    draft.language = "fr"
    draft.title = "Une matrice"
    draft.summary = "Ce qu’elle mesure."
    draft.licence = "CC0-1.0"
    draft.notice = "Pour les tests."
    draft.sources = [.sound("law"), .sound("study")]
    draft.scale = [.sound("low", 1), .sound("middle", 2), .sound("high", 3)]
    draft.supports = [.sound("advice"), .sound("hands")]
    draft.rules = .sound
    draft.axes = [.sound("a"), .sound("b")]
    return draft
  }

  /// What the checks find, or nothing.
  var problems: [Problem] {
    do throws(QuestionnaireProblems) {
      _ = try Questionnaire(checking: self, digest: "test")
      return []
    } catch {
      return error.problems
    }
  }
}

extension SourceDraft {
  fileprivate static func sound(_ id: String) -> SourceDraft {
    var draft = SourceDraft()
    draft.id = Located(id)
    draft.title = "Titre"
    draft.publisher = "Éditeur"
    draft.date = "2024-02-29"
    return draft
  }
}

extension LevelDraft {
  static func sound(_ id: String, _ number: Int) -> LevelDraft {
    var draft = LevelDraft()
    draft.id = Located(id)
    draft.number = Located(number)
    draft.name = "Niveau"
    draft.definition = "Ce qui le fait."
    return draft
  }
}

extension SupportDraft {
  static func sound(_ id: String) -> SupportDraft {
    var question = DemandQuestionDraft()
    question.id = Located("\(id)-1")
    question.text = "Comment ?"
    var draft = SupportDraft()
    draft.id = Located(id)
    draft.name = "Appui"
    draft.title = "Aider"
    draft.description = "Comment."
    draft.questions = [question]
    return draft
  }
}

extension RulesDraft {
  fileprivate static var sound: RulesDraft {
    var gate = GateDraft()
    gate.share = Located(DraftFraction(3, 5))
    gate.maxLag = 1
    var rule = SequenceRuleDraft()
    rule.id = "advised"
    rule.first = "advice"
    rule.whenAny = ["a1"]
    rule.atOrBelow = 1
    rule.because = "Il le faut."
    var draft = RulesDraft()
    draft.criteria = gate
    draft.axes = gate
    draft.minCoverage = Located(DraftFraction(3, 4))
    draft.target = 2
    draft.autonomyBelow = Located(DraftFraction(1, 4))
    draft.complementaryFrom = Located(DraftFraction(1, 4))
    draft.combinedWithin = 5
    draft.demandPoints = 5
    draft.demandMaximum = 15
    draft.sequence = [rule]
    return draft
  }
}

extension AxisDraft {
  static func sound(_ id: String) -> AxisDraft {
    var draft = AxisDraft()
    draft.id = Located(id)
    draft.name = "Axe"
    draft.shortName = "Axe"
    draft.summary = "Ce dont il parle."
    draft.criteria = [.sound("\(id)1"), .sound("\(id)2")]
    return draft
  }
}

extension CriterionDraft {
  static func sound(_ id: String) -> CriterionDraft {
    var draft = CriterionDraft()
    draft.id = Located(id)
    draft.name = "Critère"
    draft.question = "Lequel ?"
    draft.primary = "advice"
    draft.secondary = ["hands"]
    draft.levels = (1...3).map { Located("\(id) au niveau \($0).") }
    draft.help = "Regarder."
    return draft
  }
}
