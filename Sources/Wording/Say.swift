import Maturity

extension Language {
  /// One of two texts: because both are parameters, a missing translation does not compile.
  package func callAsFunction(_ french: String, _ english: String) -> String {
    switch self {
    case .french: french
    case .english: english
    }
  }

  /// The same for texts that quote somebody.
  package func callAsFunction(_ french: Phrase, _ english: Phrase) -> Phrase {
    switch self {
    case .french: french
    case .english: english
    }
  }
}
