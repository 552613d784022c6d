import Maturity

extension QuestionnaireDraft {
  /// The sound draft with everything else that a questionnaire may have: nothing is left for strictness to ask but a
  /// translation.
  static var complete: QuestionnaireDraft {
    var draft = QuestionnaireDraft.sound
    draft.axes = draft.axes.map { axis in
      var axis = axis
      axis.criteria = axis.criteria.map { $0.facilitated }
      return axis
    }
    var reference = ReferenceDraft()
    reference.id = "R1"
    reference.name = "R1"
    reference.text = "Ce qu’elle dit."
    reference.source = "law"
    draft.references = [reference]
    draft.steps = [.sound("begin"), .sound("continue")]
    draft.stakes = [.sound("stake")]
    draft.migrations = [.sound]
    draft.offering = .sound
    draft.hosting = .sound
    draft.glossary = .sound
    return draft
  }
}

extension CriterionDraft {
  fileprivate var facilitated: CriterionDraft {
    var draft = self
    draft.evidence = ["Une lettre.", "Un chiffre."]
    draft.prompt = "Et hier ?"
    draft.nextSteps = ["Commencer.", "Continuer."]
    draft.references = ["R1"]
    return draft
  }
}

extension ThemeDraft {
  fileprivate static func sound(_ id: String) -> ThemeDraft {
    var draft = ThemeDraft()
    draft.id = Located(id)
    draft.name = "Thème"
    draft.description = "Ce qu’il est."
    draft.criteria = ["a1", "b2"]
    return draft
  }
}

extension MigrationDraft {
  fileprivate static var sound: MigrationDraft {
    var draft = MigrationDraft()
    draft.id = "1.0.0"
    draft.fates = [
      .sound("old1", "same", into: ["a1"]), .sound("old2", "reworded", into: ["a2"]),
      .sound("old3", "split", into: ["b1", "b2"]), .sound("old4", "merged", into: ["b2"]), .sound("old5", "dropped"),
    ]
    return draft
  }
}

extension FateDraft {
  static func sound(_ id: String, _ became: String, into: [Located<String>] = []) -> FateDraft {
    var draft = FateDraft()
    draft.id = Located(id)
    draft.became = Located(became)
    draft.into = into
    return draft
  }
}

extension OfferingDraft {
  /// A mission, then two modules for developers, the second of which requires both others.
  fileprivate static var sound: OfferingDraft {
    var audience = AudienceDraft()
    audience.id = "developers"
    audience.name = "Développeurs"
    audience.description = "Ceux qui écrivent."
    var path = TrainingPathDraft()
    path.id = "developers"
    path.summary = "Savoir faire."
    path.modules = ["basics", "mastery"]
    var followUp = FollowUpDraft()
    followUp.id = "market"
    followUp.name = "Marché"
    followUp.description = "Où acheter."
    followUp.criteria = ["a1"]
    followUp.references = ["R1"]
    var basics = OfferDraft.sound("basics", kind: "hands")
    basics.audiences = ["developers"]
    var mastery = OfferDraft.sound("mastery", kind: "hands")
    mastery.audiences = ["developers"]
    mastery.requires = ["basics", "mission"]
    var draft = OfferingDraft()
    draft.format = 1
    draft.questionnaire = "sound"
    draft.audiences = [audience]
    draft.offers = [.sound("mission", kind: "advice"), basics, mastery]
    draft.paths = [path]
    draft.followUps = [followUp]
    return draft
  }
}

extension OfferDraft {
  static func sound(_ id: String, kind: String) -> OfferDraft {
    var draft = OfferDraft()
    draft.id = Located(id)
    draft.kind = Located(kind)
    draft.name = "Offre"
    draft.purpose = "Ce qu’on en a."
    draft.theory = ["Savoir."]
    draft.practice = ["Faire."]
    draft.outputs = ["Une page."]
    draft.minDays = 1
    draft.maxDays = 3
    draft.criteria = ["a1"]
    draft.questions = ["advice-1"]
    return draft
  }
}

extension HostingDraft {
  /// Two offers, both allowed unless the secret is one: then the second is forbidden.
  fileprivate static var sound: HostingDraft {
    var fact = HostingFactDraft()
    fact.id = "secret"
    fact.question = "Est-ce un secret ?"
    fact.help = "Regarder la loi."
    var line = HostingComparisonDraft()
    line.id = "exposure"
    line.name = "Exposition"
    line.values = [PairDraft("inside", "réseau"), PairDraft("outside", "internet")]
    var draft = HostingDraft()
    draft.format = 1
    draft.questionnaire = "sound"
    draft.notice = "Sans valeur juridique."
    draft.offers = [.sound("inside"), .sound("outside")]
    draft.facts = [fact]
    draft.rows = [
      .sound("base", [PairDraft("inside", "allowed"), PairDraft("outside", "allowed")]),
      .sound("secret", [PairDraft("outside", "forbidden")], all: [PairDraft("secret", "yes")]),
    ]
    draft.comparison = [line]
    return draft
  }
}

extension HostingOfferDraft {
  fileprivate static func sound(_ id: String) -> HostingOfferDraft {
    var draft = HostingOfferDraft()
    draft.id = Located(id)
    draft.name = "Offre"
    draft.description = "Où c’est."
    return draft
  }
}

extension HostingRowDraft {
  static func sound(
    _ id: String, _ verdicts: [PairDraft], all: [PairDraft] = [], any: [PairDraft] = []
  ) -> HostingRowDraft {
    var draft = HostingRowDraft()
    draft.id = Located(id)
    draft.all = all
    draft.any = any
    draft.verdicts = verdicts
    draft.reason = "Parce que."
    draft.references = ["R1"]
    return draft
  }
}

extension GlossaryDraft {
  fileprivate static var sound: GlossaryDraft {
    var term = TermDraft()
    term.id = "cloud"
    term.name = "cloud"
    term.forms = ["nuage"]
    term.definition = "L’ordinateur d’un autre."
    var draft = GlossaryDraft()
    draft.format = 1
    draft.questionnaire = "sound"
    draft.terms = [term]
    return draft
  }
}
