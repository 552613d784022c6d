import ArgumentParser
import Maturity
import Terminal
import Wording

/// How a session on the terminal looks.
struct LookOptions: ParsableArguments {
  @Option(
    help: .say(
      "Les couleurs\u{A0}: auto suit le fond du terminal, contrast convient à un projecteur, mono n’en met pas (aussi "
        + "par PALIER_THEME).",
      "The colours: auto follows the terminal’s background, contrast suits a projector, mono uses none (PALIER_THEME "
        + "too).",
      valueName: "auto|dark|light|contrast|mono"))
  var theme: String?

  @Flag(
    help: .say(
      "Dessiner en ASCII, sans filets ni flèches\u{202F}; d’office sur une console Linux.",
      "Draw in ASCII, without rules or arrows; by itself on a Linux console."))
  var ascii = false

  func validate() throws {
    if let theme, ColourTheme(rawValue: theme) == nil {
      throw ValidationError(
        Process.language("thème inconnu\u{A0}: \(theme) (\(Self.known))", "unknown theme: \(theme) (\(Self.known))"))
    }
  }

  /// Whether screens are drawn in ASCII: asked for, or on a Linux console, whose font of 256 or 512 characters has letters
  /// with accents but few of the others. What the locale says decides nothing: where it is not set, as over many SSH
  /// connections, the terminal at the other end shows UTF-8 all the same.
  var isPlain: Bool { ascii || Process.environment["TERM"] == "linux" }

  /// The theme asked for; nil when nothing says.
  ///
  /// `--theme` goes before `NO_COLOR`, which is set for programs in general, and that before `PALIER_THEME`.
  func chosenTheme(in language: Language) throws(Failure) -> ColourTheme? {
    if let theme { return ColourTheme(rawValue: theme) }
    guard let name = Process.environment["PALIER_THEME"], !name.isEmpty else { return nil }
    guard let theme = ColourTheme(rawValue: name) else {
      throw Failure(
        language(
          "PALIER_THEME\u{A0}: thème inconnu\u{A0}: \(name) (\(Self.known))",
          "PALIER_THEME: unknown theme: \(name) (\(Self.known))"), .badUsage)
    }
    return Process.environment["NO_COLOR"].map(\.isEmpty) == false ? nil : theme
  }

  private static var known: String { ColourTheme.allCases.map(\.rawValue).joined(separator: ", ") }
}
