import Maturity
import Wording

extension Problem.Kind {
  /// What to do about it.
  func remedy(in say: Language) -> String {
    switch self {
    case .malformed(let malformation): malformation.remedy(in: say)
    case .invalidUTF8: say("enregistrer le fichier en UTF-8", "save the file as UTF-8")
    case .emptyDocument: say("partir d’un questionnaire existant", "start from an existing questionnaire")
    case .severalDocuments:
      say(
        "un questionnaire par fichier, sans ligne \(say.quoted("---"))",
        "one questionnaire per file, without a \(say.quoted("---")) line")
    case .anchor:
      say("l’ôter, et écrire la valeur partout où elle sert", "remove it, and write the value wherever it is used")
    case .alias:
      say(
        "écrire la valeur en entier, ou mettre le texte entre guillemets",
        "write the value in full, or put the text in quotes")
    case .tag: say("l’ôter, ou mettre le texte entre guillemets", "remove it, or put the text in quotes")
    case .tooDeep: say("fermer les crochets et les accolades", "close the brackets and braces")
    case .tooManyValues: say("vérifier que c’est bien un questionnaire", "make sure that this is a questionnaire")
    case .tooManyProblems, .moreProblems: say("corriger d’abord ceux-ci", "fix these first")
    case .duplicateKey: say("n’en garder qu’une", "keep one of them")
    case .keyIsNotText: say("écrire \(say.quoted("mot: valeur"))", "write \(say.quoted("word: value"))")
    case .rootIsNotMapping:
      say(
        "commencer par \(say.quoted("format: \(Questionnaire.Limits.format)"))",
        "start with \(say.quoted("format: \(Questionnaire.Limits.format)"))")

    case .unknownKey(_, let nearest): say.suggestion(nearest, otherwise: say("l’ôter", "remove it"))
    case .missing: say("ajouter cette clé", "add this key")
    case .wrongShape(_, let expected, _): expected.remedy(in: say)
    case .incomplete: say("signaler cette erreur en joignant le fichier", "report this error with the file")

    case .unknownFormat(_, let known):
      say(
        "écrire \(known), ou prendre une version plus récente de palier",
        "write \(known), or get a newer version of palier")
    case .notAVersion: say("écrire trois nombres, comme 1.0.0", "write three numbers, like 1.0.0")
    case .unknownLanguage:
      say("écrire un code de langue, comme fr, en ou de", "write a language code, like fr, en or de")
    case .notADate:
      say("écrire un jour qui existe, comme 2026-11-23", "write a day that exists, like 2026-11-23")

    case .identifier(_, let fault): fault.remedy(in: say)
    case .repeatedIdentifier: say("en choisir un autre", "choose another")
    case .count(_, _, let allowed) where allowed == 0...0: say("les ôter", "remove them")
    case .count(_, _, let allowed) where allowed.count == 1:
      say("il en faut \(allowed.lowerBound)", "it takes \(allowed.lowerBound)")
    case .count(_, _, let allowed):
      say(
        "il en faut de \(allowed.lowerBound) à \(allowed.upperBound)",
        "it takes \(allowed.lowerBound) to \(allowed.upperBound)")
    case .outOfRange(_, _, let allowed):
      say(
        "choisir de \(allowed.lowerBound) à \(allowed.upperBound)",
        "choose from \(allowed.lowerBound) to \(allowed.upperBound)")
    case .fractionOutOfRange(_, _, let zeroAllowed):
      zeroAllowed
        ? say("choisir de 0 à 1, comme 1/4", "choose from 0 to 1, like 1/4")
        : say("choisir au-dessus de 0, au plus 1, comme 3/5", "choose above 0 and at most 1, like 3/5")
    case .levelNumberNotIncreasing: say("numéroter les niveaux en montant", "number the levels upwards")
    case .descriptorCount(_, let levels):
      say("en écrire \(levels), du plus bas au plus haut", "write \(levels), from the lowest up")
    case .repeatedDescriptor: say("dire ce qui distingue les deux", "say what sets the two apart")

    case .noSuchLevel(_, _, let known):
      say(
        "choisir entre \(known.map(String.init).joined(separator: ", "))",
        "choose from \(known.map(String.init).joined(separator: ", "))")
    case .unknownReference(_, _, _, let nearest):
      say.suggestion(nearest, otherwise: say("reprendre un identifiant du fichier", "use an identifier of the file"))
    case .repeatedReference: say("ne le nommer qu’une fois", "name it once")
    case .secondaryIsPrimary: say("l’ôter des secondaires", "remove it from the secondary ones")

    case .repeatedText: say("n’en garder qu’un", "keep one of them")
    case .nextStepCount(_, let levels):
      say("en écrire \(levels - 1), de chaque niveau au suivant", "write \(levels - 1), from each level to the next")
    case .unknownWord(_, _, let known, let nearest):
      say.suggestion(
        nearest,
        otherwise: say(
          "choisir entre \(known.joined(separator: ", "))", "choose from \(known.joined(separator: ", "))"))
    case .mismatch(_, _, let expected):
      say("écrire \(say.quotedExcerpt(expected))", "write \(say.quotedExcerpt(expected))")
    case .laterVersion: say("nommer une version antérieure", "name an earlier version")
    case .notForAudience(_, let audience):
      say(
        "ajouter \(say.quotedExcerpt(audience)) aux publics du module, ou l’ôter du parcours",
        "add \(say.quotedExcerpt(audience)) to the module’s audiences, or remove it from the path")
    case .requiredNotBefore(let required, _):
      say("mettre \(say.quotedExcerpt(required)) avant lui", "put \(say.quotedExcerpt(required)) before it")
    case .requirementCycle: say("ôter l’une des exigences", "remove one of the requirements")
    case .noUnconditionalRow:
      say("ajouter une ligne sans \(say.quoted("all")) ni \(say.quoted("any"))", "add a row without “all” or “any”")
    case .conditionalPermission:
      say(
        "l’autoriser dans une ligne sans condition, et n’écrire ici que des restrictions",
        "allow it in a row without conditions, and write only restrictions here")

    case .untranslated(_, _, let fingerprint):
      say("l’ajouter, avec \(say.quoted("of: \(fingerprint)"))", "add it, with \(say.quoted("of: \(fingerprint)"))")
    case .orphan(_, _, let nearest): say.suggestion(nearest, otherwise: say("l’ôter", "remove it"))
    case .nothingToTranslate: say("l’ôter", "remove it")
    case .translatedCount(_, _, let source): say("en traduire \(source)", "translate \(source)")
    case .stale(_, let source):
      say(
        "revoir la traduction, puis écrire \(say.quoted("of: \(source)"))",
        "revise the translation, then write \(say.quoted("of: \(source)"))")
    case .sourceLanguage: say("ôter ce fichier", "remove this file")

    case .facilitationMissing: say("ajouter cette clé", "add this key")
    case .companionMissing: say("écrire ce fichier à côté du questionnaire", "write this file beside the questionnaire")
    case .translationMissing:
      say("écrire ce fichier à côté du questionnaire", "write this file beside the questionnaire")

    case .blankText: say("écrire un texte", "write a text")
    case .textTooLong(_, _, let limit): say("s’en tenir à \(limit)", "keep to \(limit)")
    case .lineBreak:
      say(
        "mettre le texte à la ligne avec \(say.quoted(">-")), sans ligne vide",
        "fold the text with \(say.quoted(">-")), without an empty line")
    case .forbiddenScalar: say("l’ôter", "remove it")
    }
  }
}

extension Problem.Malformation {
  fileprivate func remedy(in say: Language) -> String {
    switch self {
    case .tab: say("la remplacer par des espaces", "replace it with spaces")
    case .colonInText, .reservedCharacter, .other: say("mettre le texte entre guillemets", "put the text in quotes")
    case .indentation: say("l’aligner sur ses voisines", "align it with its neighbours")
    case .unclosedQuote: say("le fermer", "close it")
    case .missingColon: say("écrire \(say.quoted("clé: valeur"))", "write \(say.quoted("key: value"))")
    case .unclosedList: say("ajouter \(say.quoted("]"))", "add \(say.quoted("]"))")
    case .unclosedMapping: say("ajouter \(say.quoted("}"))", "add \(say.quoted("}"))")
    case .escape: say("doubler la barre oblique inverse", "double the backslash")
    case .controlCharacter: say("l’ôter", "remove it")
    }
  }
}

extension Problem.IdentifierFault {
  fileprivate func remedy(in say: Language) -> String {
    switch self {
    case .empty: say("en donner un, qui ne changera plus", "give one, which will never change")
    case .tooLong(let limit): say("s’en tenir à \(limit) caractères", "keep to \(limit) characters")
    case .character:
      say(
        "n’employer que lettres sans accent, chiffres, points, tirets et tirets bas",
        "use only unaccented letters, digits, dots, hyphens and underscores")
    case .start: say("commencer par une lettre ou un chiffre", "start with a letter or a digit")
    }
  }
}

extension Problem.Shape {
  fileprivate func remedy(in say: Language) -> String {
    switch self {
    case .text: say("écrire un texte, entre guillemets au besoin", "write a text, in quotes if need be")
    case .integer: say("écrire un nombre comme 3, sans guillemets", "write a number like 3, without quotes")
    case .fraction: say("écrire 3/5, 0.6 ou 60 %, sans guillemets", "write 3/5, 0.6 or 60%, without quotes")
    case .boolean: say("écrire l’un ou l’autre, sans guillemets", "write one or the other, without quotes")
    case .list:
      say(
        "écrire un élément par ligne, après \(say.quoted("- "))", "write one item per line, after \(say.quoted("- "))")
    case .mapping: say("écrire ses clés en retrait, une par ligne", "write its keys indented, one per line")
    }
  }
}
