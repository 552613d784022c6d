import Maturity

/// A questionnaire beyond any in use, with answers: twenty axes of twenty criteria, weights and efforts up to ten.
struct LargeMatrix {
  let questionnaire: Questionnaire
  let sheet: AnswerSheet

  init() throws {
    var turn = Turn()
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "large"
    draft.version = "1.0.0"
    draft.language = "en"
    draft.title = "Large"
    draft.summary = "Twenty axes of twenty criteria."
    draft.licence = "CC0-1.0"
    draft.notice = "Not for use."
    draft.scale = (1...5).map(Self.level)
    draft.supports = [Self.support]
    draft.rules = Self.rules
    draft.axes = (1...20).map { axis in
      var draft = AxisDraft()
      draft.id = Located("x\(axis)")
      draft.name = Located("Axis \(axis)")
      draft.shortName = Located("x\(axis)")
      draft.summary = "One of twenty."
      draft.weight = Located(turn.next(upTo: 10))
      draft.criteria = (1...20).map { Self.criterion("x\(axis)-\($0)", &turn) }
      return draft
    }
    questionnaire = try Questionnaire(checking: draft, digest: "large")
    var sheet = AnswerSheet()
    for criterion in questionnaire.criteria { sheet.states[criterion.id] = .answered(Rank(turn.next(upTo: 4) - 1)) }
    self.sheet = sheet
  }

  private static func level(_ number: Int) -> LevelDraft {
    var draft = LevelDraft()
    draft.id = Located("level-\(number)")
    draft.number = Located(number)
    draft.name = Located("Level \(number)")
    draft.definition = Located("What level \(number) is.")
    return draft
  }

  private static var support: SupportDraft {
    var draft = SupportDraft()
    draft.id = "support"
    draft.name = "Support"
    draft.title = "Support"
    draft.description = "The only kind."
    return draft
  }

  private static var rules: RulesDraft {
    var draft = RulesDraft()
    var gate = GateDraft()
    gate.share = Located(DraftFraction(3, 5))
    gate.maxLag = 1
    draft.criteria = gate
    draft.axes = gate
    draft.minCoverage = Located(DraftFraction(3, 4))
    draft.target = 3
    draft.autonomyBelow = Located(DraftFraction(1, 4))
    draft.complementaryFrom = Located(DraftFraction(1, 4))
    draft.combinedWithin = 5
    draft.demandPoints = 5
    draft.demandMaximum = 15
    return draft
  }

  private static func criterion(_ id: String, _ turn: inout Turn) -> CriterionDraft {
    var draft = CriterionDraft()
    draft.id = Located(id)
    draft.name = Located("Criterion \(id)")
    draft.question = Located("Where does \(id) stand?")
    draft.weight = Located(turn.next(upTo: 10))
    draft.effort = Located(turn.next(upTo: 10))
    draft.primary = "support"
    draft.levels = (1...5).map { Located("\(id) at level \($0).") }
    draft.help = Located("Help for \(id).")
    return draft
  }
}

/// Numbers without a pattern, the same at every run (Knuth's multiplier for 64 bits).
private struct Turn {
  private var state: UInt64 = 1

  /// 1 to `limit`.
  mutating func next(upTo limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit + 1
  }
}
