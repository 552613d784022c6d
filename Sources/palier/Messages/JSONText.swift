import JSON
import Maturity
import Wording

extension JSONError {
  /// What is wrong with the JSON, without the place.
  func text(in language: Language) -> String {
    switch kind {
    case .empty: return language("fichier vide", "the file is empty")
    case .truncated(let expected):
      return language(
        "le fichier s’arrête là où il fallait \(expected.text(in: language))",
        "the file stops where there should be \(expected.text(in: language))")
    case .unexpected(let scalar, let expected):
      return language(
        "il fallait \(expected.text(in: language)), il y a \(language.quoted(String(scalar)))",
        "expected \(expected.text(in: language)), found \(language.quoted(String(scalar)))")
    case .trailing(let scalar):
      return language(
        "\(language.quoted(String(scalar))) après la fin du document",
        "\(language.quoted(String(scalar))) after the end of the document")
    case .unterminatedString: return language("texte sans guillemet de fin", "text without a closing quotation mark")
    case .control: return language("caractère de contrôle dans un texte", "control character in a text")
    case .badEscape: return language("séquence \\ inconnue", "unknown \\ sequence")
    case .loneSurrogate: return language("moitié de caractère \\u", "half of a \\u character")
    case .badNumber: return language("nombre mal écrit", "badly written number")
    case .invalidUTF8: return language("octets qui ne sont pas de l’UTF-8", "bytes that are not UTF-8")
    case .duplicate(let name, let first):
      return language(
        "clé \(language.quoted(name.shortened)) en double, déjà ligne \(first.line)",
        "duplicate key \(language.quoted(name.shortened)), already on line \(first.line)")
    case .tooDeep(let limit):
      return language("plus de \(limit) niveaux imbriqués", "nested more than \(limit) levels deep")
    }
  }
}

extension JSONError.Expected {
  fileprivate func text(in language: Language) -> String {
    switch self {
    case .value: language("une valeur", "a value")
    case .name: language("un nom", "a name")
    case .nameOrEnd: language("un nom", "a name") + or("}", in: language)
    case .valueOrEnd: language("une valeur", "a value") + or("]", in: language)
    case .colon: language("un deux-points", "a colon")
    case .commaOrBrace: language("une virgule", "a comma") + or("}", in: language)
    case .commaOrBracket: language("une virgule", "a comma") + or("]", in: language)
    }
  }

  private func or(_ bracket: String, in language: Language) -> String {
    language(" ou ", " or ") + language.quoted(bracket)
  }
}
