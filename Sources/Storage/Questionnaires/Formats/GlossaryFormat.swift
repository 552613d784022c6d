import Maturity

// glossary.yaml, key by key.

extension GlossaryDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    format = keys.integer("format")
    questionnaire = keys.text("questionnaire")
    terms = keys.list("terms")
  }
}

extension TermDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    forms = keys.texts("forms", isRequired: false)
    definition = keys.text("definition")
  }
}
