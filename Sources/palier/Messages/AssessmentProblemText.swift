import JSON
import Maturity
import Storage
import Wording

extension AssessmentProblem {
  /// “:LINE:COLUMN”, empty where there is none.
  var place: String { position.map { ":\($0.line):\($0.column)" } ?? "" }

  /// What is wrong with which value, and what to do.
  func text(in language: Language) -> String {
    let name = path.steps.isEmpty ? language("le fichier", "the file") : path.description.shortened
    return "\(name)\(language.colon)\(kind.text(in: language))"
  }
}

extension AssessmentProblem.Kind {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .missing: return language("manque", "is missing")
    case .wrongType(let expected, let found):
      return language(
        "il fallait \(expected.text(in: language)), il y a \(found.text(in: language))",
        "expected \(expected.text(in: language)), found \(found.text(in: language))")
    case .notAnInteger(let found, let range):
      return language(
        "\(found.shortened) n’est pas un entier de\u{A0}\(range.lowerBound) à\u{A0}\(language.grouped(range.upperBound))",
        "\(found.shortened) is not an integer from \(range.lowerBound) to \(language.grouped(range.upperBound))")
    case .empty: return language("est vide", "is empty")
    case .textTooLong(let limit):
      return language(
        "dépasse \(language.grouped(limit))\u{A0}octets", "is longer than \(language.grouped(limit)) bytes")
    case .tooMany(let limit):
      return language("plus de \(language.grouped(limit))\u{A0}éléments", "more than \(language.grouped(limit)) items")
    case .notADate(let found):
      return language(
        "\(found.shortened) n’est pas une date comme 2026-11-23", "\(found.shortened) is not a date like 2026-11-23")
    case .notATimestamp(let found):
      return language(
        "\(found.shortened) n’est pas un moment comme 2026-11-23T14:42:07Z",
        "\(found.shortened) is not a time like 2026-11-23T14:42:07Z")
    case .notAVersion(let found):
      return language(
        "\(found.shortened) n’est pas une version comme 1.0.0", "\(found.shortened) is not a version like 1.0.0")
    case .unknownState(let found):
      let known = AssessmentCodec.states.joined(separator: ", ")
      return language("état inconnu \(found.shortened) (\(known))", "unknown state \(found.shortened) (\(known))")
    case .unknownDecision(let found):
      let known = DecisionMode.allCases.map(\.rawValue).joined(separator: ", ")
      return language(
        "décision inconnue \(found.shortened) (\(known))", "unknown decision \(found.shortened) (\(known))")
    case .contradictsState:
      return language("ne va pas avec l’état de la réponse", "does not go with the answer’s state")
    case .aboveScale(let rank, let top):
      return language(
        "rang \(rank) au-dessus de l’échelle, qui va de 0 à \(top)", "rank \(rank) is above the scale, 0 to \(top)")
    }
  }
}

extension JSONValue.Kind {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .null: "null"
    case .boolean: language("un booléen", "a boolean")
    case .number: language("un nombre", "a number")
    case .string: language("un texte", "a text")
    case .array: language("une liste", "a list")
    case .object: language("un objet", "an object")
    }
  }
}
