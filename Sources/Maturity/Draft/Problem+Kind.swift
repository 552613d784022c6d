extension Problem {
  /// What can be wrong; each case carries what its wording and its remedy need.
  package enum Kind: Equatable, Sendable {
    /// The text is not YAML.
    case malformed(Malformation)
    case invalidUTF8
    case emptyDocument
    case severalDocuments
    case anchor(String)
    case alias(String)
    case tag(String)
    /// Collections within collections beyond `limit`.
    case tooDeep(limit: Int)
    case tooManyValues(limit: Int)
    /// More problems than anybody would read: the rest of the file was not looked at.
    case tooManyProblems(limit: Int)
    /// So many more stand from here on than are told.
    case moreProblems(count: Int)
    case duplicateKey(String, firstLine: Int)
    /// A list or a mapping where a mapping's key was expected.
    case keyIsNotText

    case rootIsNotMapping(found: Found)
    case unknownKey(String, nearest: String?)
    case missing(key: String)
    case wrongShape(key: String, expected: Shape, found: Found)
    /// A draft that no file gave lacks something that nobody reported.
    case incomplete

    case unknownFormat(Int, known: Int)
    case notAVersion(String)
    case unknownLanguage(String)
    case notADate(String)

    case identifier(String, IdentifierFault)
    case repeatedIdentifier(String, firstLine: Int?)
    case count(Counted, found: Int, allowed: ClosedRange<Int>)
    case outOfRange(key: String, value: Int, allowed: ClosedRange<Int>)
    /// A share is above 0 and at most 1; a threshold may also be 0.
    case fractionOutOfRange(key: String, value: DraftFraction, zeroAllowed: Bool)
    case levelNumberNotIncreasing(Int, after: Int)
    case descriptorCount(found: Int, levels: Int)
    /// `position`: of the descriptor in its list, from 1.
    case repeatedDescriptor(position: Int, firstLine: Int?)

    case noSuchLevel(key: String, number: Int, known: [Int])
    case unknownReference(key: String, Element.Role, String, nearest: String?)
    case repeatedReference(key: String, String)
    case secondaryIsPrimary(String)

    /// A text that the file has already given under the same key.
    case repeatedText(key: String, firstLine: Int?)
    case nextStepCount(found: Int, levels: Int)
    /// A word that is none of the few that the key takes.
    case unknownWord(key: String, String, known: [String], nearest: String?)
    /// Another file, or its name, settles what the key must say.
    case mismatch(key: String, found: String, expected: String)
    /// A migration from a version above the questionnaire's own.
    case laterVersion(String, own: String)

    case notForAudience(String, audience: String)
    /// A module of a path stands before something that it requires, or without it.
    case requiredNotBefore(String, module: String)
    /// Each requires the next; the last is the first.
    case requirementCycle([String])
    /// A hosting offer without a verdict that always applies.
    case noUnconditionalRow(String)
    case conditionalPermission(String)

    /// A translation without an entry for something; with the fingerprint that the entry would have to give.
    case untranslated(TranslationSection, String, fingerprint: String)
    /// An entry of a translation for something that the questionnaire does not have.
    case orphan(TranslationSection, String, nearest: String?)
    /// A translated text where the source has none.
    case nothingToTranslate(key: String)
    case translatedCount(key: String, found: Int, source: Int)
    /// The source texts are others than those that were translated; both by their fingerprints.
    case stale(of: String, source: String)
    /// A translation into the language that the questionnaire is in.
    case sourceLanguage(String)

    /// What strictness asks of a shipped questionnaire: a key, a file beside it, a translation.
    case facilitationMissing(key: String)
    case companionMissing(file: String)
    case translationMissing(Language)

    case blankText(key: String)
    case textTooLong(key: String, scalars: Int, limit: Int)
    case lineBreak(key: String)
    case forbiddenScalar(key: String, Unicode.Scalar)
  }

  /// Why a text is not YAML, as far as a remedy can be given.
  package enum Malformation: Equatable, Sendable {
    case tab
    /// “: ” inside a text without quotes.
    case colonInText
    /// A line that fits neither its mapping nor its list.
    case indentation
    case unclosedQuote
    /// A line without “key:” where a mapping goes on.
    case missingColon
    case unclosedList
    case unclosedMapping
    case escape
    /// A text without quotes that starts with a character YAML reserves.
    case reservedCharacter
    case controlCharacter
    /// What the YAML library says, in English.
    case other(String)
  }

  /// What a value should look like.
  package enum Shape: Equatable, Sendable {
    case text, integer, fraction, boolean, list, mapping
  }

  /// What a value looks like.
  package enum Found: Equatable, Sendable {
    case nothing, text(String), list, mapping
  }

  /// Why a text is no identifier.
  package enum IdentifierFault: Equatable, Sendable {
    case empty
    case tooLong(limit: Int)
    /// Holds something else than ASCII letters, digits, “.”, “-” and “_”.
    case character(Unicode.Scalar)
    /// Starts with “.”, “-” or “_”.
    case start
  }

  /// What a questionnaire has a bounded number of.
  package enum Counted: Equatable, Sendable {
    case sources, levels, supports, questions, axes, criteria, sequenceRules, sequenceCriteria
    /// What a key's name says well enough.
    case items(key: String)
  }
}
