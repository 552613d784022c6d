extension QuestionnaireDraft {
  /// Visits everything that has texts to translate, in the order of the files.
  mutating func visitEntities(_ visitor: inout some EntityVisitor) {
    visitor.visit(&self, id: "", path: [])
    visitor.visitAll(&sources)
    visitor.visitAll(&scale)
    for index in supports.indices {
      let path = [supports[index].element(at: index)]
      let id = supports[index].id?.value
      visitor.visit(&supports[index], id: id, path: path)
      visitor.visitAll(&supports[index].questions, under: path)
    }
    rules?.visitEntities(&visitor)
    visitor.visitAll(&references)
    visitor.visitAll(&steps)
    visitor.visitAll(&stakes)
    for index in axes.indices {
      let path = [axes[index].element(at: index)]
      let id = axes[index].id?.value
      visitor.visit(&axes[index], id: id, path: path)
      visitor.visitAll(&axes[index].criteria, under: path)
    }
    offering?.visitEntities(&visitor)
    hosting?.visitEntities(&visitor)
    glossary?.visitEntities(&visitor)
  }
}

extension OfferingDraft {
  fileprivate mutating func visitEntities(_ visitor: inout some EntityVisitor) {
    visitor.visitAll(&audiences)
    visitor.visitAll(&offers)
    visitor.visitAll(&paths)
    visitor.visitAll(&followUps)
  }
}

extension HostingDraft {
  fileprivate mutating func visitEntities(_ visitor: inout some EntityVisitor) {
    visitor.visit(&self, id: "", path: [])
    visitor.visitAll(&offers)
    visitor.visitAll(&facts)
    visitor.visitAll(&rows)
    visitor.visitAll(&comparison)
  }
}

extension RulesDraft {
  fileprivate mutating func visitEntities(_ visitor: inout some EntityVisitor) { visitor.visitAll(&sequence) }
}

extension GlossaryDraft {
  fileprivate mutating func visitEntities(_ visitor: inout some EntityVisitor) { visitor.visitAll(&terms) }
}

extension EntityVisitor {
  fileprivate mutating func visitAll<Entity: TranslatableDraft & NamedDraft>(
    _ entities: inout [Entity], under path: [Problem.Element] = []
  ) {
    for index in entities.indices {
      let id = entities[index].id?.value
      let path = path + [entities[index].element(at: index)]
      visit(&entities[index], id: id, path: path)
    }
  }
}
