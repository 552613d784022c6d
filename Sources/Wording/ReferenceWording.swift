import Maturity

extension Questionnaire {
  /// What a reference says and where it stands, with the date: “…. (Circulaire …, 31 mai 2023)”.
  package func wording(of reference: Reference, in language: Language) -> String {
    guard let source = source(of: reference) else { return reference.text }
    return "\(reference.text) (\(source.title), \(language.longDate(source.date)))"
  }

  /// References by name, each with who published it and when: “(R9, Première ministre, 31 mai 2023)”; nothing for none.
  package func citation(of references: [Reference.ID], in language: Language) -> String {
    let cited = references.compactMap { reference($0) }.map { reference in
      guard let source = source(of: reference) else { return reference.name }
      return "\(reference.name), \(source.publisher), \(language.longDate(source.date))"
    }
    return cited.isEmpty ? "" : "(\(cited.joined(separator: language("\u{202F}; ", "; "))))"
  }

  private func source(of reference: Reference) -> Source? { sources.first { $0.id == reference.source } }
}
