import Maturity
import Scoring
import Wording

@testable import Reports

/// The worked example of SCORING.md with words, and a criterion more, not applicable, which changes none of its numbers.
struct Sample {
  var title = "Matrice d’essai"
  var firstLevelName = "Départ"
  /// The questionnaire's.
  var language = "fr"
  var states: [Criterion.ID: AnswerState] = [
    "a1": .answered(2), "a2": .answered(2), "a3": .answered(1), "a4": .answered(0),
    "a5": .notApplicable(reason: "pas de parc"), "b1": .answered(3), "b2": .answered(1), "b3": .unknown,
  ]
  var subject = Subject()
  var session = Session()
  var notes: [Criterion.ID: String] = [:]
  var targets: [Criterion.ID: Rank] = [:]
  var axisTargets: [Axis.ID: Rank] = [:]
  var demand: Set<DemandQuestion.ID> = []
  /// Whole answers, in place of what the others say of these criteria.
  var answers: [Criterion.ID: Answer] = [:]
  /// The criterion that, at the first level, puts strategy first.
  var sequenceTrigger = "a1"
  var hosting: [HostingFact.ID: Bool] = [:]
  /// Whether the questionnaire also has all that helps to go on: steps, offers, hosting.
  var isGuided = false
  /// Whether none of the questionnaire's words can be taken for the program's.
  var isForeign = false

  func material(
    in language: Language = .french, _ profile: ReportProfile = .full, since earlier: Sample? = nil
  ) throws -> ReportMaterial {
    let whole = isGuided ? draft.guided : draft
    let questionnaire = try Questionnaire(checking: isForeign ? whole.foreign : whole, digest: "d1e5")
    let assessment = assessment(with: questionnaire)
    return ReportMaterial(
      assessment: assessment, questionnaire: questionnaire,
      scorecard: Scorecard(of: assessment.sheet, with: questionnaire), language: language, profile: profile,
      earlier: earlier?.assessment(with: questionnaire))
  }

  private func assessment(with questionnaire: Questionnaire) -> Assessment {
    var assessment = Assessment(
      id: "evaluation-1", revision: 7, questionnaire: questionnaire.reference, subject: subject, session: session,
      axisTargets: axisTargets, demand: demand, hosting: hosting)
    for (id, state) in states {
      assessment[id] = Answer(state: state, note: notes[id] ?? "", target: targets[id])
    }
    for (id, answer) in answers { assessment[id] = answer }
    return assessment
  }

  private var draft: QuestionnaireDraft {
    var draft = QuestionnaireDraft()
    draft.format = 1
    draft.id = "essai"
    draft.version = "1.2.0"
    draft.language = Located(language)
    draft.title = Located(title)
    draft.summary = "Pour les tests."
    draft.licence = "CC-BY-4.0"
    draft.notice = "Aide à la décision, sans valeur juridique."
    draft.sources = [source]
    draft.scale = [
      level(1, firstLevelName, "Rien n’est établi."), level(2, "Essai", "Un projet l’a fait."),
      level(3, "Usage", "Tout nouveau projet le fait."), level(4, "Maîtrise", "Presque tous le font."),
      level(5, "Exemple", "D’autres s’en inspirent."),
    ]
    draft.supports = [
      support("strategy", "Stratégie", "Conseiller", "La squad conseille.", "Par où commencer ?"),
      support("coaching", "Coaching", "Coacher", "La squad montre, puis laisse faire.", "Comment livrer plus vite ?"),
      support("training", "Formation", "Former", "La squad forme.", "Que faut-il apprendre ?"),
    ]
    draft.rules = rules
    draft.axes = [
      axis(
        "a", "Portage", 1,
        [
          criterion("a1", "Sponsor", "strategy", essential: true), criterion("a2", "Budget", "strategy"),
          criterion("a3", "Trajectoire", "strategy"), criterion("a4", "Périmètre", "strategy"),
          criterion("a5", "Parc", "strategy"),
        ]),
      axis(
        "b", "Livraison", 2,
        [
          criterion("b1", "Chaîne", "coaching", weight: 2, secondary: ["training"]),
          criterion("b2", "Contrôles", "coaching"), criterion("b3", "Mesure", "coaching"),
        ]),
    ]
    return draft
  }

  private var source: SourceDraft {
    var draft = SourceDraft()
    draft.id = "circulaire"
    draft.title = "Circulaire n° 6404-SG"
    draft.publisher = "Première ministre"
    draft.date = "2023-05-01"
    return draft
  }

  private func level(_ number: Int, _ name: String, _ definition: String) -> LevelDraft {
    var draft = LevelDraft()
    draft.id = Located("level-\(number)")
    draft.number = Located(number)
    draft.name = Located(name)
    draft.definition = Located(definition)
    return draft
  }

  private func support(
    _ id: String, _ name: String, _ title: String, _ description: String, _ question: String
  ) -> SupportDraft {
    var draft = SupportDraft()
    draft.id = Located(id)
    draft.name = Located(name)
    draft.title = Located(title)
    draft.description = Located(description)
    var asked = DemandQuestionDraft()
    asked.id = Located("\(id)-q")
    asked.text = Located(question)
    draft.questions = [asked]
    return draft
  }

  private var rules: RulesDraft {
    var gate = GateDraft()
    gate.share = Located(DraftFraction(3, 4))
    gate.maxLag = 1
    var sequence = SequenceRuleDraft()
    sequence.id = "perimeter"
    sequence.first = "strategy"
    sequence.whenAny = [Located(sequenceTrigger)]
    sequence.atOrBelow = 1
    sequence.because = "Sans périmètre, rien à coacher."
    var draft = RulesDraft()
    draft.criteria = gate
    draft.axes = gate
    draft.minCoverage = Located(DraftFraction(3, 4))
    draft.target = 3
    draft.autonomyBelow = Located(DraftFraction(1, 4))
    draft.complementaryFrom = Located(DraftFraction(1, 4))
    draft.combinedWithin = 5
    draft.demandPoints = 5
    draft.demandMaximum = 15
    draft.sequence = [sequence]
    return draft
  }

  private func axis(_ id: String, _ name: String, _ weight: Int, _ criteria: [CriterionDraft]) -> AxisDraft {
    var draft = AxisDraft()
    draft.id = Located(id)
    draft.name = Located(name)
    draft.shortName = Located(name)
    draft.summary = Located("Résumé de \(id).")
    draft.weight = Located(weight)
    draft.criteria = criteria
    return draft
  }

  private func criterion(
    _ id: String, _ name: String, _ primary: String, weight: Int = 1, essential: Bool = false, secondary: [String] = []
  ) -> CriterionDraft {
    var draft = CriterionDraft()
    draft.id = Located(id)
    draft.name = Located(name)
    draft.question = Located("Question \(id) ?")
    draft.weight = Located(weight)
    draft.essential = Located(essential)
    draft.primary = Located(primary)
    draft.secondary = secondary.map { Located($0) }
    draft.levels = (1...5).map { Located("\(name), fait \($0).") }
    draft.help = Located("Aide pour \(id).")
    return draft
  }
}

extension Sample {
  /// With everything that a report can show: a session, a note, targets, demand, a sequence rule that applies.
  static var filled: Sample {
    var sample = Sample()
    sample.subject = Subject(
      organisation: "DSI Exemple", team: "Équipe A|B", product: "Rizomo", scope: "Production et recette")
    sample.session = Session(
      date: CalendarDate(year: 2026, month: 12, day: 1), facilitator: "Squad cloud",
      participants: ["architecte", "RSSI", "chef de projet"])
    sample.notes = ["a4": "Deux *pistes*\u{A0}:\n- Nubo\n- Pi\n\nVoir <https://exemple.fr>", "b3": "À revoir."]
    sample.targets = ["b2": 2]
    sample.axisTargets = ["b": 2]
    sample.demand = ["coaching-q"]
    sample.sequenceTrigger = "a4"
    return sample
  }
}
