import Maturity
import Wording

extension Problem.Malformation {
  func wrong(in say: Language) -> String {
    switch self {
    case .tab: say("tabulation dans le retrait", "tab in the indentation")
    case .colonInText:
      say("\(say.quoted(":")) au milieu d’un texte sans guillemets", "\(say.quoted(": ")) within a text without quotes")
    case .indentation:
      say("ligne en retrait de trop ou de trop peu", "line indented too far or not far enough")
    case .unclosedQuote: say("guillemet ouvert ici et jamais fermé", "quote opened here and never closed")
    case .missingColon: say("clé sans deux-points", "key without a colon")
    case .unclosedList: say("crochet ouvert et jamais fermé", "bracket opened and never closed")
    case .unclosedMapping: say("accolade ouverte et jamais fermée", "brace opened and never closed")
    case .escape: say("séquence \(say.quoted("\\")) inconnue", "unknown \(say.quoted("\\")) sequence")
    case .reservedCharacter:
      say("texte qui commence par un caractère réservé", "text that starts with a reserved character")
    case .controlCharacter: say("caractère de contrôle", "control character")
    // The library words it, in English.
    case .other(let message): say("YAML incorrect (\(say.quoted(message)))", "not YAML (\(message))")
    }
  }
}

extension Problem.IdentifierFault {
  func wrong(with id: String, in say: Language) -> String {
    let name = say.quotedExcerpt(id)
    return switch self {
    case .empty: say("identifiant vide", "empty identifier")
    case .tooLong: say("identifiant \(name) trop long", "identifier \(name) too long")
    case .character(let scalar):
      say(
        "identifiant \(name) avec \(scalar == " " ? "une espace" : "le caractère \(scalar.shown)")",
        "identifier \(name) with \(scalar == " " ? "a space" : "the character \(scalar.shown)")"
      )
    case .start:
      say(
        "identifiant \(name) qui ne commence ni par une lettre ni par un chiffre",
        "identifier \(name) that starts with neither a letter nor a digit")
    }
  }
}

extension Problem.Counted {
  func wrong(_ count: Int, in say: Language) -> String {
    switch self {
    case .sources: "\(count) \(say.plural(count, say("source", "source"), say("sources", "sources")))"
    case .levels: "\(count) \(say.plural(count, say("niveau", "level"), say("niveaux", "levels")))"
    case .supports:
      "\(count) \(say.plural(count, say("accompagnement", "kind of support"), say("accompagnements", "kinds of support")))"
    case .questions: "\(count) \(say.plural(count, say("question", "question"), say("questions", "questions")))"
    case .axes: "\(count) \(say.plural(count, say("axe", "axis"), say("axes", "axes")))"
    case .criteria: "\(count) \(say.plural(count, say("critère", "criterion"), say("critères", "criteria")))"
    case .sequenceRules: "\(count) \(say.plural(count, say("règle", "rule"), say("règles", "rules")))"
    case .items(let key):
      say(
        "\(count) \(say.plural(count, "élément", "éléments")) dans \(say.quoted(key))",
        "\(count) \(say.plural(count, "item", "items")) in \(say.quoted(key))")
    case .sequenceCriteria:
      "\(count) \(say.plural(count, say("critère", "criterion"), say("critères", "criteria"))) \(say("dans", "in")) \(say.quoted("whenAny"))"
    }
  }
}

extension Problem.Element.Role {
  func indefinite(in say: Language) -> String {
    switch self {
    case .source: say("une source", "a source")
    case .level: say("un niveau", "a level")
    case .support: say("un accompagnement", "a kind of support")
    case .question: say("une question", "a question")
    case .axis: say("un axe", "an axis")
    case .criterion: say("un critère", "a criterion")
    case .rule: say("une règle", "a rule")
    case .reference: say("une référence", "a reference")
    case .step: say("une étape", "a step")
    case .stake: say("un enjeu", "a stake")
    case .migration: say("une migration", "a migration")
    case .formerCriterion: say("un ancien critère", "a former criterion")
    case .audience: say("un public", "an audience")
    case .offer: say("une offre", "an offer")
    case .path: say("un parcours", "a path")
    case .followUp: say("une suite", "a follow-up")
    case .hostingOffer: say("un hébergement", "a hosting offer")
    case .fact: say("un fait", "a fact")
    case .row: say("une ligne", "a row")
    case .comparison: say("une comparaison", "a comparison")
    case .term: say("un terme", "a term")
    }
  }
}

extension Problem.Shape {
  func text(in say: Language) -> String {
    switch self {
    case .text: say("un texte", "a text")
    case .integer: say("un nombre entier", "a whole number")
    case .fraction: say("une fraction", "a fraction")
    case .boolean: say("true ou false", "true or false")
    case .list: say("une liste", "a list")
    case .mapping: say("un groupe de clés", "a group of keys")
    }
  }
}

extension Problem.Found {
  /// The second half of a sentence that says what was expected.
  func text(in say: Language) -> String {
    switch self {
    case .nothing: say("il n’y a rien", "found nothing")
    case .text(let text): say("il y a \(say.quotedExcerpt(text))", "found \(say.quotedExcerpt(text))")
    case .list: say("il y a une liste", "found a list")
    case .mapping: say("il y a un groupe de clés", "found a group of keys")
    }
  }
}

extension Unicode.Scalar {
  /// “U+202E”.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The character where it can be seen, else its code point.
  fileprivate var shown: String {
    properties.isAlphabetic || (value > 0x20 && value < 0x7F) ? String(self) : codePoint
  }
}
