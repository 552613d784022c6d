extension ReferenceDraft {
  func assembled() -> Reference? {
    guard let id, let name, let text, let source else { return nil }
    return Reference(id: .init(id.value), name: name.value, text: text.value, source: .init(source.value))
  }
}

extension ThemeDraft {
  func assembled() -> Theme? {
    guard let id, let name, let description else { return nil }
    return Theme(
      id: .init(id.value), name: name.value, description: description.value, criteria: criteria.identifiers())
  }
}

extension GlossaryDraft {
  func assembled() -> [Term]? { terms.whole { $0.assembled() } }
}

extension TermDraft {
  fileprivate func assembled() -> Term? {
    guard let id, let name, let definition else { return nil }
    return Term(id: .init(id.value), name: name.value, forms: forms.map(\.value), definition: definition.value)
  }
}
