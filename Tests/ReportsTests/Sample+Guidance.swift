import Maturity

/// What may stand beside the sample's questionnaire.
extension QuestionnaireDraft {
  var guided: QuestionnaireDraft {
    var draft = self
    draft.references = ["R1", "R2"].map { id in
      var reference = ReferenceDraft()
      reference.id = Located(id)
      reference.name = Located(id)
      reference.text = Located("Ce que dit \(id).")
      reference.source = "circulaire"
      return reference
    }
    for axis in draft.axes.indices {
      for criterion in draft.axes[axis].criteria.indices where draft.axes[axis].criteria[criterion].id?.value != "b2" {
        draft.axes[axis].criteria[criterion].nextSteps = (1...4).map { Located("De \($0) à \($0 + 1).") }
      }
    }
    draft.steps = [theme("begin", ["a1", "a4"])]
    draft.stakes = [theme("speed", ["b1"])]
    draft.offering = catalogue
    draft.hosting = hostingTable
    return draft
  }

  private func theme<Sort>(_ id: String, _ criteria: [String]) -> ThemeDraft<Sort> {
    var draft = ThemeDraft<Sort>()
    draft.id = Located(id)
    draft.name = Located("Nom de \(id)")
    draft.description = Located("Propos de \(id).")
    draft.criteria = criteria.map { Located($0) }
    return draft
  }

  private var catalogue: OfferingDraft {
    var audience = AudienceDraft()
    audience.id = "executives"
    audience.name = "Décideurs"
    audience.description = "Qui décide."
    var lever = FollowUpDraft()
    lever.id = "market"
    lever.name = "Marché"
    lever.description = "Un marché public."
    lever.criteria = ["b1", "b2"]
    lever.references = ["R2"]
    var draft = OfferingDraft()
    draft.format = 1
    draft.questionnaire = "essai"
    draft.audiences = [audience]
    draft.offers = [
      offer("trajectory", "strategy", ["a1", "a3"], audiences: ["executives"]),
      offer("perimeter", "strategy", ["a4"], questions: ["strategy-q"]), offer("chain", "coaching", ["b2"]),
    ]
    draft.followUps = [lever]
    return draft
  }

  private func offer(
    _ id: String, _ kind: String, _ criteria: [String], audiences: [String] = [], questions: [String] = []
  ) -> OfferDraft {
    var draft = OfferDraft()
    draft.id = Located(id)
    draft.kind = Located(kind)
    draft.name = Located("Offre \(id)")
    draft.purpose = Located("But de \(id).")
    draft.minDays = 2
    draft.maxDays = 4
    draft.criteria = criteria.map { Located($0) }
    draft.audiences = audiences.map { Located($0) }
    draft.questions = questions.map { Located($0) }
    return draft
  }

  /// One offer, allowed unless its data are secret.
  private var hostingTable: HostingDraft {
    var offer = HostingOfferDraft()
    offer.id = "generic"
    offer.name = "Offre générique"
    offer.description = "Sans qualification."
    var fact = HostingFactDraft()
    fact.id = "secret"
    fact.question = "Y a-t-il un secret ?"
    fact.help = "Demandez."
    var draft = HostingDraft()
    draft.format = 1
    draft.questionnaire = "essai"
    draft.notice = "Sans valeur juridique."
    draft.offers = [offer]
    draft.facts = [fact]
    draft.rows = [row("default", "allowed", when: nil), row("secrecy", "forbidden", when: "secret", ["R1"])]
    return draft
  }

  private func row(_ id: String, _ verdict: String, when fact: String?, _ references: [String] = []) -> HostingRowDraft
  {
    var draft = HostingRowDraft()
    draft.id = Located(id)
    draft.all = fact.map { [PairDraft(Located($0), "yes")] } ?? []
    draft.verdicts = [PairDraft("generic", Located(verdict))]
    draft.reason = Located("Raison de \(id).")
    draft.references = references.map { Located($0) }
    return draft
  }
}
