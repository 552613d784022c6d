extension HostingDraft {
  func assembled() -> HostingGuide? {
    guard let notice, let offers = offers.whole({ $0.assembled() }), let facts = facts.whole({ $0.assembled() }),
      let rows = rows.whole({ $0.assembled() }), let comparison = comparison.whole({ $0.assembled() })
    else { return nil }
    return HostingGuide(notice: notice.value, offers: offers, facts: facts, rows: rows, comparison: comparison)
  }
}

extension HostingOfferDraft {
  fileprivate func assembled() -> HostingOffer? {
    guard let id, let name, let description else { return nil }
    return HostingOffer(id: .init(id.value), name: name.value, description: description.value)
  }
}

extension HostingFactDraft {
  fileprivate func assembled() -> HostingFact? {
    guard let id, let question, let help else { return nil }
    return HostingFact(id: .init(id.value), question: question.value, help: help.value)
  }
}

extension HostingRowDraft {
  fileprivate func assembled() -> HostingRow? {
    guard let id, let reason, let all = all.whole({ $0.condition }), let any = any.whole({ $0.condition }),
      let verdicts = verdicts.whole({ pair in HostingVerdict(rawValue: pair.text.value).map { (pair.name.value, $0) } })
    else { return nil }
    return HostingRow(
      id: .init(id.value), all: all, any: any,
      verdicts: Dictionary(verdicts.map { (.init($0.0), $0.1) }, uniquingKeysWith: max), reason: reason.value,
      references: references.identifiers())
  }
}

extension HostingComparisonDraft {
  fileprivate func assembled() -> HostingComparison? {
    guard let id, let name else { return nil }
    let texts = values.map { (HostingOffer.ID($0.name.value), $0.text.value) }
    return HostingComparison(
      id: .init(id.value), name: name.value, values: Dictionary(texts, uniquingKeysWith: { first, _ in first }))
  }
}

extension PairDraft {
  /// How files write whether a fact is so.
  static let truths = ["yes": true, "no": false]

  fileprivate var condition: HostingCondition? {
    Self.truths[text.value].map { HostingCondition(fact: .init(name.value), isTrue: $0) }
  }
}
