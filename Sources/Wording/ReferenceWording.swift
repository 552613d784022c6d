import Maturity

extension Questionnaire {
  /// What a reference says and where it stands, with the date: “…. (Circulaire …, 31 mai 2023)”.
  package func wording(of reference: Reference, in language: Language) -> Phrase {
    guard let source = source(of: reference) else { return .quoted(reference.text) }
    return "\(quoted: reference.text) (\(quoted: source.title), \(language.longDate(source.date)))"
  }

  /// References by name, each with who published it and when: “(R9, Première ministre, 31 mai 2023)”; nothing for none.
  package func citation(of references: [Reference.ID], in language: Language) -> Phrase {
    let cited = references.compactMap { reference($0) }.map { reference -> Phrase in
      guard let source = source(of: reference) else { return .quoted(reference.name) }
      return "\(quoted: reference.name), \(quoted: source.publisher), \(language.longDate(source.date))"
    }
    return cited.isEmpty ? "" : "(\(cited.joined(separator: language("\u{202F}; ", "; "))))"
  }

  private func source(of reference: Reference) -> Source? { sources.first { $0.id == reference.source } }
}
