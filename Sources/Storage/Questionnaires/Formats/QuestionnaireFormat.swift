import Maturity

// questionnaire.yaml, key by key: what a draft asks for in these files is all that a file may say. Keys are required
// unless they name what stands in for them, or say that they are not.

extension QuestionnaireDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    format = keys.integer("format")
    id = keys.text("id")
    version = keys.text("version")
    language = keys.text("language")
    title = keys.text("title")
    summary = keys.text("summary")
    licence = keys.text("licence")
    notice = keys.text("notice")
    sources = keys.list("sources", isRequired: false)
    scale = keys.list("scale")
    supports = keys.list("supports")
    rules = keys.entity("rules")
    axes = keys.list("axes")
    references = keys.list("references", isRequired: false)
    steps = keys.list("steps", isRequired: false)
    stakes = keys.list("stakes", isRequired: false)
    migrations = keys.list("migrations", isRequired: false)
  }
}

extension SourceDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    title = keys.text("title")
    publisher = keys.text("publisher")
    date = keys.text("date")
  }
}

extension LevelDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    number = keys.integer("number")
    name = keys.text("name")
    definition = keys.text("definition")
    help = keys.text("help", isRequired: false)
  }
}

extension SupportDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    title = keys.text("title")
    description = keys.text("description")
    questions = keys.list("questions", isRequired: false)
  }
}

extension DemandQuestionDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    text = keys.text("text")
  }
}
