import Maturity

extension HostingVerdict {
  /// In a word or two: “autorisé”, “à instruire”.
  package func name(in language: Language) -> String {
    switch self {
    case .allowed: language("autorisé", "allowed")
    case .conditional: language("autorisé sous conditions", "allowed under conditions")
    case .investigate: language("à instruire", "to investigate")
    case .forbidden: language("interdit", "forbidden")
    }
  }
}
