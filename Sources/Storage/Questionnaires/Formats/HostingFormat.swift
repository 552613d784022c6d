import Maturity

// hosting.yaml, key by key.

extension HostingDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    format = keys.integer("format")
    questionnaire = keys.text("questionnaire")
    notice = keys.text("notice")
    offers = keys.list("offers")
    facts = keys.list("facts", isRequired: false)
    rows = keys.list("rows")
    comparison = keys.list("comparison", isRequired: false)
  }
}

extension HostingOfferDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    description = keys.text("description")
  }
}

extension HostingFactDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    question = keys.text("question")
    help = keys.text("help")
  }
}

extension HostingRowDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    all = keys.pairs("all", isRequired: false)
    any = keys.pairs("any", isRequired: false)
    verdicts = keys.pairs("verdicts")
    reason = keys.text("reason")
    references = keys.texts("references", isRequired: false)
  }
}

extension HostingComparisonDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    values = keys.pairs("values")
  }
}
