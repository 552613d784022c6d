import Maturity

// offers.yaml, key by key.

extension OfferingDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    format = keys.integer("format")
    questionnaire = keys.text("questionnaire")
    audiences = keys.list("audiences", isRequired: false)
    offers = keys.list("offers", isRequired: false)
    paths = keys.list("paths", isRequired: false)
    followUps = keys.list("followUps", isRequired: false)
  }
}

extension AudienceDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    description = keys.text("description")
  }
}

extension OfferDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    kind = keys.text("kind")
    name = keys.text("name")
    purpose = keys.text("purpose")
    theory = keys.texts("theory", isRequired: false)
    practice = keys.texts("practice", isRequired: false)
    outputs = keys.texts("outputs", isRequired: false)
    keys.group("days") { days in
      minDays = days.integer("min")
      maxDays = days.integer("max")
    }
    criteria = keys.texts("criteria")
    audiences = keys.texts("audiences", isRequired: false)
    requires = keys.texts("requires", isRequired: false)
    questions = keys.texts("questions", isRequired: false)
  }
}

extension TrainingPathDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("audience")
    summary = keys.text("summary")
    modules = keys.texts("modules")
  }
}

extension FollowUpDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    description = keys.text("description")
    criteria = keys.texts("criteria")
    references = keys.texts("references", isRequired: false)
  }
}
