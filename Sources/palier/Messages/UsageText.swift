import Maturity
import Wording

/// What the argument parser says, which it says in English, in the language of the process.
struct UsageText {
  let language: Language

  /// A usage error as one line, lower case, without a full stop.
  func error(_ message: String) -> String {
    // Where there are many values to choose from, they come one a line.
    let listed = message.replacing(":\n  - ", with: ": ").replacing("\n  - ", with: ", ")
      .replacing("' and '", with: "' or '")
    var line = String(listed.prefix { $0 != "\n" })
    if line.last == "." { line.removeLast() }
    if language == .french {
      line = Self.replacing(Self.errors, in: line)
        .replacing(/'(.+?)'(?=[ ,.;?)\u{202F}]|$)/) { "«\u{A0}\($0.output.1)\u{A0}»" }
    }
    return line.prefix(1).lowercased() + line.dropFirst()
  }

  /// A help page.
  func help(_ page: String) -> String {
    language == .french ? Self.replacing(Self.headings, in: page) : page
  }

  private static func replacing(_ table: KeyValuePairs<String, String>, in text: String) -> String {
    table.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  private static let errors: KeyValuePairs = [
    "Missing expected argument ": "il manque ",
    "Missing value for ": "il manque une valeur à ",
    "Unknown option ": "option inconnue\u{A0}: ",
    "Unexpected argument ": "argument en trop\u{A0}: ",
    " unexpected arguments:": " arguments en trop\u{A0}:",
    ". Did you mean ": "\u{202F}; vouliez-vous dire ",
    "'?": "'\u{202F}?",
    "The value ": "la valeur ",
    " is invalid for ": " ne convient pas à ",
    ". Please provide one of the following: ": "\u{202F}; au choix\u{A0}: ",
    ". Please provide one of ": "\u{202F}; au choix\u{A0}: ",
    "' or '": "' ou '",
  ]

  private static let headings: KeyValuePairs = [
    "OVERVIEW: ": "",
    "USAGE: ": "UTILISATION\u{A0}: ",
    "ARGUMENTS:": "ARGUMENTS\u{A0}:",
    "OPTIONS:": "OPTIONS\u{A0}:",
    "SUBCOMMANDS:": "SOUS-COMMANDES\u{A0}:",
    "<subcommand>": "<sous-commande>",
    "Show the version.": "Donner la version.",
    "Show help information.": "Donner cette aide.",
    "  See 'palier help ": "  Détail\u{A0}: palier help ",
    "' for detailed help.": ".",
    // As wide as what they replace, since the lines are broken already.
    "(values:": "(parmi\u{A0}:",
    "; default:": "\u{202F}; défaut\u{A0}:",
    "default:": "défaut\u{A0}:",
    // As wide as what it replaces, so that the column beside it stays one.
    "(default)   ": "(par défaut)",
  ]
}
