import Maturity

// The file format, key by key: what a draft asks for here is all that a file may say. Keys are required unless they
// name what stands in for them, or say that they are not.

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

extension RulesDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    criteria = keys.entity("criteria")
    axes = keys.entity("axes")
    minCoverage = keys.fraction("minCoverage")
    target = keys.integer("target")
    autonomyBelow = keys.fraction("autonomyBelow")
    complementaryFrom = keys.fraction("complementaryFrom")
    combinedWithin = keys.integer("combinedWithin")
    demandPoints = keys.integer("demandPoints")
    demandMaximum = keys.integer("demandMaximum")
    sequence = keys.list("sequence", isRequired: false)
  }
}

extension GateDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    share = keys.fraction("share")
    maxLag = keys.integer("maxLag")
  }
}

extension SequenceRuleDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    first = keys.text("first")
    whenAny = keys.texts("whenAny")
    atOrBelow = keys.integer("atOrBelow")
    because = keys.text("because")
  }
}

extension AxisDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    shortName = keys.text("shortName")
    summary = keys.text("summary")
    weight = keys.integer("weight", missing: 1)
    essential = keys.flag("essential", missing: false)
    criteria = keys.list("criteria")
  }
}

extension CriterionDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    question = keys.text("question")
    weight = keys.integer("weight", missing: 1)
    essential = keys.flag("essential", missing: false)
    effort = keys.integer("effort", missing: 1)
    keys.group("support") { support in
      primary = support.text("primary")
      secondary = support.texts("secondary", isRequired: false)
    }
    levels = keys.texts("levels")
    help = keys.text("help")
  }
}
