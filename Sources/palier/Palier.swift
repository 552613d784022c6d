import ArgumentParser
import Glibc
import Wording

/// The program: its subcommands, and the one place where a failure becomes a line on standard error and an exit code.
@main
struct Palier: ParsableCommand {
  static var configuration: CommandConfiguration {
    let say = Process.language
    return CommandConfiguration(
      commandName: "palier",
      abstract: say(
        "Évaluer la maturité cloud d’une équipe, ensemble, dans un terminal.",
        "Assess a team’s cloud maturity, together, in a terminal."),
      discussion: say(
        """
        Sans sous-commande, palier ouvre l’écran d’accueil\u{202F}; avec un fichier, cette évaluation.

        Codes de sortie\u{A0}: 0 fait, 1 échec, 64 commande incorrecte, 65 données incorrectes, 73 écriture impossible, \
        74 entrée-sortie.
        Environnement\u{A0}: PALIER_HOME ou XDG_DATA_HOME (évaluations), LANG (langue), PALIER_THEME, NO_COLOR, COLORFGBG, \
        TERM, VISUAL ou EDITOR (notes), XDG_RUNTIME_DIR.
        English: palier --lang en --help.
        """,
        """
        Without a subcommand, palier opens the start screen; with a file, that assessment.

        Exit codes: 0 done, 1 failed, 64 usage, 65 bad data, 73 cannot write, 74 input/output.
        Environment: PALIER_HOME or XDG_DATA_HOME (assessments), LANG (language), PALIER_THEME, NO_COLOR, COLORFGBG, \
        TERM, VISUAL or EDITOR (notes), XDG_RUNTIME_DIR.
        Français\u{A0}: palier --lang fr --help.
        """),
      version: "0.1.0",
      subcommands: [
        Take.self, Score.self, Export.self, Compare.self, Check.self, List.self, Show.self, Merge.self, Redact.self,
        Example.self, Schema.self,
      ],
      defaultSubcommand: Take.self)
  }

  /// Before the subcommand too: else its name would be taken for the file of the default one.
  @OptionGroup var common: CommonOptions

  static func main() {
    // A reader that goes away is told by write, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      StandardStream.error(failure.lines.map { "palier: \($0)" })
      Glibc.exit(failure.code.rawValue)
    } catch {
      let code = exitCode(for: error)
      let text = UsageText(language: Process.language)
      guard code != .success else {
        StandardStream.output(text.help(fullMessage(for: error)) + "\n")
        Glibc.exit(0)
      }
      let hint = Process.language(" (voir palier --help)", " (see palier --help)")
      StandardStream.error(["palier: \(text.error(message(for: error)))\(hint)"])
      Glibc.exit(code.rawValue)
    }
  }
}
