import Maturity

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
    evidence = keys.texts("evidence", isRequired: false)
    prompt = keys.text("prompt", isRequired: false)
    nextSteps = keys.texts("nextSteps", isRequired: false)
    if keys.has("references") { references = keys.texts("references", isRequired: false) }
  }
}
