import ArgumentParser
import Maturity
import Wording

/// What every subcommand takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: .say("La langue, fr ou en.", "The language, fr or en.", valueName: "fr|en"))
  var languageCode: String?

  var language: Language { Process.language }

  func validate() throws {
    if let languageCode, Language(rawValue: languageCode) == nil {
      let known = Language.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        Process.language(
          "langue inconnue\u{A0}: \(languageCode) (\(known))", "unknown language: \(languageCode) (\(known))")
      )
    }
  }
}

/// Which questionnaire, when the assessment does not settle it.
struct QuestionnaireOption: ParsableArguments {
  @Option(
    name: [.customShort("q"), .customLong("questionnaire")],
    help: .say(
      "Un questionnaire\u{A0}: son identifiant, ou le chemin de son dossier ou de son fichier.",
      "A questionnaire: its identifier, or the path of its directory or file.",
      valueName: Process.language("id|chemin", "id|path")))
  var name: String?
}

extension ArgumentHelp {
  /// A help text in the language of the process.
  static func say(_ french: String, _ english: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Process.language(french, english), valueName: valueName)
  }
}
