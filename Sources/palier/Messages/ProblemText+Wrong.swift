import Maturity
import Wording

extension Problem.Kind {
  /// What is wrong.
  func wrong(in say: Language) -> String {
    switch self {
    case .malformed(let malformation): malformation.wrong(in: say)
    case .invalidUTF8: say("octets qui ne sont pas de l’UTF-8", "bytes that are not UTF-8")
    case .emptyDocument: say("le fichier est vide", "the file is empty")
    case .severalDocuments: say("un second document commence ici", "a second document starts here")
    case .anchor(let name):
      say("ancre \(say.quotedExcerpt("&" + name)) refusée", "anchor \(say.quotedExcerpt("&" + name)) refused")
    case .alias(let name):
      say("renvoi \(say.quotedExcerpt("*" + name)) refusé", "alias \(say.quotedExcerpt("*" + name)) refused")
    case .tag(let tag): say("étiquette \(say.quotedExcerpt(tag)) refusée", "tag \(say.quotedExcerpt(tag)) refused")
    case .tooDeep(let limit): say("plus de \(limit) niveaux imbriqués", "nested more than \(limit) levels deep")
    case .tooManyValues(let limit): say("plus de \(limit) valeurs", "more than \(limit) values")
    case .tooManyProblems(let limit):
      say("déjà \(limit) problèmes, la suite n’a pas été lue", "\(limit) problems already, the rest was not read")
    case .moreProblems(let count):
      say(
        "encore \(count) \(say.plural(count, "problème", "problèmes")) à partir d’ici",
        "\(count) more \(say.plural(count, "problem", "problems")) from here on")
    case .duplicateKey(let key, let line):
      say(
        "clé \(say.quotedExcerpt(key)) déjà donnée ligne \(line)",
        "key \(say.quotedExcerpt(key)) already given on line \(line)")
    case .keyIsNotText: say("une clé doit être un mot", "a key must be a word")
    case .rootIsNotMapping(let found):
      say(
        "il fallait un groupe de clés, \(found.text(in: say))", "expected a group of keys, \(found.text(in: say))")

    case .unknownKey(let key, _): say("clé inconnue \(say.quotedExcerpt(key))", "unknown key \(say.quotedExcerpt(key))")
    case .missing(let key): say("il manque \(say.quotedExcerpt(key))", "\(say.quotedExcerpt(key)) is missing")
    case .wrongShape(let key, let expected, let found):
      say(
        "pour \(say.quotedExcerpt(key)), il fallait \(expected.text(in: say)), \(found.text(in: say))",
        "expected \(expected.text(in: say)) for \(say.quotedExcerpt(key)), \(found.text(in: say))")
    case .incomplete: say("le questionnaire est incomplet", "the questionnaire is incomplete")

    case .unknownFormat(let format, _):
      say("version \(format) du format inconnue", "unknown version \(format) of the format")
    case .notAVersion(let text):
      say("\(say.quotedExcerpt(text)) n’est pas une version", "\(say.quotedExcerpt(text)) is not a version")
    case .unknownLanguage(let text):
      say("langue inconnue \(say.quotedExcerpt(text))", "unknown language \(say.quotedExcerpt(text))")
    case .notADate(let text):
      say("\(say.quotedExcerpt(text)) n’est pas une date", "\(say.quotedExcerpt(text)) is not a date")

    case .identifier(let id, let fault): fault.wrong(with: id, in: say)
    case .repeatedIdentifier(let id, let line):
      say(
        "identifiant \(say.quotedExcerpt(id)) déjà pris\(line.map { " ligne \($0)" } ?? "")",
        "identifier \(say.quotedExcerpt(id)) already taken\(line.map { " on line \($0)" } ?? "")")
    case .count(let counted, let found, _): counted.wrong(found, in: say)
    case .outOfRange(let key, let value, _):
      say("\(say.quotedExcerpt(key)) vaut \(value)", "\(say.quotedExcerpt(key)) is \(value)")
    case .fractionOutOfRange(let key, let value, _):
      say(
        "\(say.quotedExcerpt(key)) vaut \(value.numerator)/\(value.denominator)",
        "\(say.quotedExcerpt(key)) is \(value.numerator)/\(value.denominator)")
    case .levelNumberNotIncreasing(let number, let previous):
      say("le niveau \(number) vient après le niveau \(previous)", "level \(number) comes after level \(previous)")
    case .descriptorCount(let found, let levels):
      say(
        "\(found) \(say.plural(found, "descripteur", "descripteurs")) pour \(levels) niveaux",
        "\(found) \(say.plural(found, "descriptor", "descriptors")) for \(levels) levels")
    case .repeatedDescriptor(let position, let line):
      say(
        "le descripteur \(position) se trouve déjà\(line.map { " ligne \($0)" } ?? " ailleurs")",
        "descriptor \(position) stands already\(line.map { " on line \($0)" } ?? " elsewhere")")

    case .noSuchLevel(let key, let number, _):
      say(
        "\(say.quotedExcerpt(key)) nomme le niveau \(number), qui n’existe pas",
        "\(say.quotedExcerpt(key)) names level \(number), which does not exist")
    case .unknownReference(let key, let role, let id, _):
      say(
        "\(say.quotedExcerpt(key)) nomme \(role.indefinite(in: say)) \(say.quotedExcerpt(id)), qui n’existe pas",
        "\(say.quotedExcerpt(key)) names \(role.indefinite(in: say)) \(say.quotedExcerpt(id)), which does not exist")
    case .repeatedReference(let key, let id):
      say(
        "\(say.quotedExcerpt(key)) nomme deux fois \(say.quotedExcerpt(id))",
        "\(say.quotedExcerpt(key)) names \(say.quotedExcerpt(id)) twice")
    case .secondaryIsPrimary(let id):
      say(
        "l’accompagnement \(say.quotedExcerpt(id)) est à la fois principal et secondaire",
        "kind of support \(say.quotedExcerpt(id)) is both primary and secondary")

    case .repeatedText(let key, let line):
      say(
        "ce texte de \(say.quotedExcerpt(key)) se trouve déjà\(line.map { " ligne \($0)" } ?? " plus haut")",
        "this text of \(say.quotedExcerpt(key)) stands already\(line.map { " on line \($0)" } ?? " above")")
    case .nextStepCount(let found, let levels):
      say(
        "\(found) \(say.plural(found, "étape suivante", "étapes suivantes")) pour \(levels) niveaux",
        "\(found) \(say.plural(found, "next step", "next steps")) for \(levels) levels")
    case .unknownWord(let key, let word, _, _):
      say(
        "mot inconnu \(say.quotedExcerpt(word)) pour \(say.quotedExcerpt(key))",
        "unknown word \(say.quotedExcerpt(word)) for \(say.quotedExcerpt(key))")
    case .mismatch(let key, let found, let expected):
      say(
        "\(say.quotedExcerpt(key)) vaut \(say.quotedExcerpt(found)) et non \(say.quotedExcerpt(expected))",
        "\(say.quotedExcerpt(key)) is \(say.quotedExcerpt(found)), not \(say.quotedExcerpt(expected))")
    case .laterVersion(let version, let own):
      say(
        "la version \(say.quotedExcerpt(version)) est postérieure à celle du questionnaire, \(own)",
        "version \(say.quotedExcerpt(version)) is later than the questionnaire’s own, \(own)")
    case .notForAudience(let module, let audience):
      say(
        "le module \(say.quotedExcerpt(module)) n’est pas destiné au public \(say.quotedExcerpt(audience))",
        "module \(say.quotedExcerpt(module)) is not for the audience \(say.quotedExcerpt(audience))")
    case .requiredNotBefore(let required, let module):
      say(
        "le module \(say.quotedExcerpt(module)) demande d’abord \(say.quotedExcerpt(required))",
        "module \(say.quotedExcerpt(module)) first requires \(say.quotedExcerpt(required))")
    case .requirementCycle(let ids):
      say(
        "offres qui se demandent l’une l’autre\u{A0}: \(say.quotedExcerpt(ids.joined(separator: " → ")))",
        "offers that require each other: \(say.quotedExcerpt(ids.joined(separator: " → ")))")
    case .noUnconditionalRow(let id):
      say(
        "aucune ligne sans condition ne donne d’avis sur \(say.quotedExcerpt(id))",
        "no row without conditions gives a verdict on \(say.quotedExcerpt(id))")
    case .conditionalPermission(let id):
      say(
        "une ligne à conditions autorise \(say.quotedExcerpt(id))",
        "a row with conditions allows \(say.quotedExcerpt(id))")

    case .untranslated(let section, let id, _):
      id.isEmpty
        ? say(
          "pas de traduction pour \(say.quoted(section.rawValue))", "no translation for \(say.quoted(section.rawValue))"
        )
        : say(
          "pas de traduction pour \(say.quotedExcerpt(id)) dans \(say.quoted(section.rawValue))",
          "no translation for \(say.quotedExcerpt(id)) in \(say.quoted(section.rawValue))")
    case .orphan(let section, let id, _):
      say(
        "\(say.quotedExcerpt(id)) dans \(say.quoted(section.rawValue)) ne traduit rien de ce questionnaire",
        "\(say.quotedExcerpt(id)) in \(say.quoted(section.rawValue)) translates nothing of this questionnaire")
    case .nothingToTranslate(let key):
      say(
        "\(say.quotedExcerpt(key)) traduit un texte que le questionnaire n’a pas",
        "\(say.quotedExcerpt(key)) translates a text that the questionnaire does not have")
    case .translatedCount(let key, let found, let source):
      say(
        "\(found) \(say.plural(found, "élément", "éléments")) dans \(say.quotedExcerpt(key)), \(source) dans l’original",
        "\(found) \(say.plural(found, "item", "items")) in \(say.quotedExcerpt(key)), \(source) in the source")
    case .stale(let of, _):
      say(
        "le texte d’origine a changé depuis la traduction (\(say.quotedExcerpt(of)))",
        "the source text has changed since it was translated (\(say.quotedExcerpt(of)))")
    case .sourceLanguage(let language):
      say(
        "le questionnaire est déjà dans la langue \(say.quotedExcerpt(language))",
        "the questionnaire is already in the language \(say.quotedExcerpt(language))")

    case .facilitationMissing(let key):
      say(
        "\(say.quotedExcerpt(key)) manque à l’animation", "\(say.quotedExcerpt(key)) is missing from the facilitation")
    case .companionMissing(let file): say("pas de fichier \(say.quoted(file))", "no file \(say.quoted(file))")
    case .translationMissing(let language):
      say(
        "pas de traduction \(say.quoted("\(language.rawValue).yaml"))",
        "no translation \(say.quoted("\(language.rawValue).yaml"))")

    case .blankText(let key): say("\(say.quotedExcerpt(key)) est vide", "\(say.quotedExcerpt(key)) is empty")
    case .textTooLong(let key, let scalars, _):
      say("\(say.quotedExcerpt(key)) a \(scalars) caractères", "\(say.quotedExcerpt(key)) has \(scalars) characters")
    case .lineBreak(let key):
      say("\(say.quotedExcerpt(key)) tient sur plusieurs lignes", "\(say.quotedExcerpt(key)) takes several lines")
    case .forbiddenScalar(let key, let scalar):
      say(
        "\(say.quotedExcerpt(key)) contient le caractère interdit \(scalar.codePoint)",
        "\(say.quotedExcerpt(key)) holds the forbidden character \(scalar.codePoint)")
    }
  }
}
