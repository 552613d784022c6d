/// Identifiers used, not given, under one key.
struct Mentions {
  let key: String
  /// What they name.
  let role: Problem.Element.Role
  let ids: [Located<String>]
  let path: [Problem.Element]

  init(_ key: String, _ role: Problem.Element.Role, _ ids: [Located<String>], _ path: [Problem.Element]) {
    self.key = key
    self.role = role
    self.ids = ids
    self.path = path
  }

  init(_ key: String, _ role: Problem.Element.Role, _ id: Located<String>?, _ path: [Problem.Element]) {
    self.init(key, role, id.map { [$0] } ?? [], path)
  }
}

extension PlacedDraft {
  /// Every use of an identifier.
  var mentions: [Mentions] {
    mentionsOfCriteria + mentionsOfRules + mentionsOfThemes + mentionsOfOffering + mentionsOfHosting
  }

  private var mentionsOfCriteria: [Mentions] {
    placedCriteria.flatMap { criterion in
      let entity = criterion.entity
      // A secondary kind that is the primary one is a problem of its own.
      let secondary = entity.secondary.filter { $0.value != entity.primary?.value }
      return [
        Mentions("support.primary", .support, entity.primary, criterion.path),
        Mentions("support.secondary", .support, secondary, criterion.path),
        Mentions("references", .reference, entity.references ?? [], criterion.path),
      ]
    }
  }

  private var mentionsOfRules: [Mentions] {
    placedSequence.flatMap { rule in
      [
        Mentions("first", .support, rule.entity.first, rule.path),
        Mentions("whenAny", .criterion, rule.entity.whenAny, rule.path),
      ]
    }
  }

  private var mentionsOfThemes: [Mentions] {
    placedReferences.map { Mentions("source", .source, $0.entity.source, $0.path) }
      + placedSteps.map { Mentions("criteria", .criterion, $0.entity.criteria, $0.path) }
      + placedStakes.map { Mentions("criteria", .criterion, $0.entity.criteria, $0.path) }
      + placedFates.map { Mentions("into", .criterion, $0.entity.into, $0.path) }
  }

  private var mentionsOfOffering: [Mentions] {
    placedOffers.flatMap { offer in
      [
        Mentions("kind", .support, offer.entity.kind, offer.path),
        Mentions("criteria", .criterion, offer.entity.criteria, offer.path),
        Mentions("audiences", .audience, offer.entity.audiences, offer.path),
        Mentions("requires", .offer, offer.entity.requires, offer.path),
        Mentions("questions", .question, offer.entity.questions, offer.path),
      ]
    }
      + placedPaths.flatMap { path in
        [
          Mentions("audience", .audience, path.entity.id, path.path),
          Mentions("modules", .offer, path.entity.modules, path.path),
        ]
      }
      + placedFollowUps.flatMap { followUp in
        [
          Mentions("criteria", .criterion, followUp.entity.criteria, followUp.path),
          Mentions("references", .reference, followUp.entity.references, followUp.path),
        ]
      }
  }

  private var mentionsOfHosting: [Mentions] {
    placedRows.flatMap { row in
      [
        Mentions("all", .fact, row.entity.all.map(\.name), row.path),
        Mentions("any", .fact, row.entity.any.map(\.name), row.path),
        Mentions("verdicts", .hostingOffer, row.entity.verdicts.map(\.name), row.path),
        Mentions("references", .reference, row.entity.references, row.path),
      ]
    }
      + placedComparison.map { Mentions("values", .hostingOffer, $0.entity.values.map(\.name), $0.path) }
  }
}
