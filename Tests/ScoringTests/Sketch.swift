import Maturity

/// A questionnaire in as few words as a test needs; what a test does not say is the Squads' rule, or filler.
struct Sketch {
  /// L, at most 9: levels have one digit.
  var levelCount = 5
  var supports = [SupportSketch("strategy"), SupportSketch("coaching"), SupportSketch("training")]
  var criteriaGate = GateSketch()
  var axesGate = GateSketch()
  var minCoverage = DraftFraction(3, 4)
  /// A rank.
  var target = 2
  var autonomyBelow = DraftFraction(1, 4)
  var complementaryFrom = DraftFraction(1, 4)
  var combinedWithin = 5
  var demandPoints = 5
  var demandMaximum = 15
  var sequence: [SequenceSketch] = []
  var axes: [AxisSketch]

  var criteria: [CriterionSketch] { axes.flatMap(\.criteria) }
  var top: Int { levelCount - 1 }
}

struct GateSketch {
  var share = DraftFraction(3, 5)
  var maxLag = 1
}

struct SupportSketch {
  let id: String
  let questionCount: Int

  init(_ id: String, questions questionCount: Int = 4) {
    self.id = id
    self.questionCount = questionCount
  }

  /// “coaching-q1” and so on.
  var questions: [String] { (0..<questionCount).map { "\(id)-q\($0 + 1)" } }
}

struct SequenceSketch {
  var first: String
  var whenAny: [String]
  /// A rank.
  var atOrBelow: Int
}

struct AxisSketch {
  let id: String
  var weight = 1
  var isEssential = false
  var criteria: [CriterionSketch]
}

struct CriterionSketch {
  let id: String
  var weight = 1
  var isEssential = false
  var effort = 1
  var primary = "strategy"
  var secondary: [String] = []

  /// a.
  func affinity(for kind: String) -> Int { kind == primary ? 2 : secondary.contains(kind) ? 1 : 0 }
}

extension Sketch {
  /// Through the only door there is.
  func questionnaire() throws -> Questionnaire {
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "sketch"
    draft.version = "1.0.0"
    draft.language = "en"
    draft.title = "Sketch"
    draft.summary = "A questionnaire for tests."
    draft.licence = "CC0-1.0"
    draft.notice = "Not for use."
    draft.sources = [source]
    draft.scale = (0..<levelCount).map(level)
    draft.supports = supports.map(\.draft)
    draft.rules = rules
    draft.axes = axes.map { $0.draft(levelCount: levelCount) }
    return try Questionnaire(checking: draft, digest: "sketch")
  }

  /// The number that people see of a rank: another one, so that nothing can take one for the other.
  private func number(of rank: Int) -> Located<Int> { Located(rank + 1) }

  private func level(_ rank: Int) -> LevelDraft {
    var draft = LevelDraft()
    draft.id = Located("level-\(rank)")
    draft.number = number(of: rank)
    draft.name = Located("Level \(rank)")
    draft.definition = Located("What level \(rank) is.")
    return draft
  }

  private var source: SourceDraft {
    var draft = SourceDraft()
    draft.id = "source"
    draft.title = "Source"
    draft.publisher = "Publisher"
    draft.date = "2026-01-31"
    return draft
  }

  private var rules: RulesDraft {
    var draft = RulesDraft()
    draft.criteria = criteriaGate.draft
    draft.axes = axesGate.draft
    draft.minCoverage = Located(minCoverage)
    draft.target = number(of: target)
    draft.autonomyBelow = Located(autonomyBelow)
    draft.complementaryFrom = Located(complementaryFrom)
    draft.combinedWithin = Located(combinedWithin)
    draft.demandPoints = Located(demandPoints)
    draft.demandMaximum = Located(demandMaximum)
    draft.sequence = sequence.enumerated().map { offset, rule in
      var draft = SequenceRuleDraft()
      draft.id = Located("rule-\(offset)")
      draft.first = Located(rule.first)
      draft.whenAny = rule.whenAny.map { Located($0) }
      draft.atOrBelow = number(of: rule.atOrBelow)
      draft.because = "Because."
      return draft
    }
    return draft
  }
}

extension GateSketch {
  fileprivate var draft: GateDraft {
    var draft = GateDraft()
    draft.share = Located(share)
    draft.maxLag = Located(maxLag)
    return draft
  }
}

extension SupportSketch {
  fileprivate var draft: SupportDraft {
    var draft = SupportDraft()
    draft.id = Located(id)
    draft.name = Located("Name of \(id)")
    draft.title = Located("Title of \(id)")
    draft.description = Located("Description of \(id).")
    draft.questions = questions.map { id in
      var draft = DemandQuestionDraft()
      draft.id = Located(id)
      draft.text = Located("Text of \(id)?")
      return draft
    }
    return draft
  }
}

extension AxisSketch {
  fileprivate func draft(levelCount: Int) -> AxisDraft {
    var draft = AxisDraft()
    draft.id = Located(id)
    draft.name = Located("Name of \(id)")
    draft.shortName = Located(id)
    draft.summary = Located("Summary of \(id).")
    draft.weight = Located(weight)
    draft.essential = Located(isEssential)
    draft.criteria = criteria.map { $0.draft(levelCount: levelCount) }
    return draft
  }
}

extension CriterionSketch {
  fileprivate func draft(levelCount: Int) -> CriterionDraft {
    var draft = CriterionDraft()
    draft.id = Located(id)
    draft.name = Located("Name of \(id)")
    draft.question = Located("Question of \(id)?")
    draft.weight = Located(weight)
    draft.essential = Located(isEssential)
    draft.effort = Located(effort)
    draft.primary = Located(primary)
    draft.secondary = secondary.map { Located($0) }
    draft.levels = (0..<levelCount).map { Located("\(id) at rank \($0).") }
    draft.help = Located("Help for \(id).")
    return draft
  }
}
