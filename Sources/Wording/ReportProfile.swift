import Maturity

/// How much a report says, and to whom.
package enum ReportProfile: String, CaseIterable, Sendable {
  /// A page for a sponsor.
  case synthesis
  /// Everything the team decided and what follows from it.
  case full
  /// The same, with what only who leads the workshop needs.
  case facilitator

  /// In a word or two: “synthèse”.
  package func name(in language: Language) -> String {
    switch self {
    case .synthesis: language("synthèse", "summary")
    case .full: language("complet", "full")
    case .facilitator: language("animation", "facilitator")
    }
  }

  /// What it is for, in a few words.
  package func purpose(in language: Language) -> String {
    switch self {
    case .synthesis: language("une page pour un commanditaire", "a page for a sponsor")
    case .full:
      language("tout ce que l’équipe a décidé, et ce qui en découle", "all that the team decided, and what follows")
    case .facilitator:
      language(
        "en plus\u{A0}: critères à revoir, temps, ce qu’il faut demander, proposition d’accompagnement",
        "the same, with flags, times, what to ask and a support proposal")
    }
  }
}
