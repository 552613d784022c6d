import Maturity

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
    id = keys.text("id")
    first = keys.text("first")
    whenAny = keys.texts("whenAny")
    atOrBelow = keys.integer("atOrBelow")
    because = keys.text("because")
  }
}
