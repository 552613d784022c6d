import Maturity
import Wording

/// A report before any format: what it says, in which order, and how its parts stand to each other.
///
/// Built once by ``ReportMaterial/document``; a format draws it and decides nothing about what is in it. All its texts have
/// passed the sanitiser: a format escapes its own markup and nothing else.
package struct Document: Equatable, Sendable {
  /// What the report is called, the subject included.
  package let title: RichText
  /// For the head of each page: whom it is about, the date and the scope; empty where nothing was said.
  package let runningHead: String
  /// The day of the session, which dates the report; no clock is read.
  package let date: CalendarDate?
  package let language: Language
  /// The language of what is ``Phrase/Origin/questionnaire``, where it is not the report's.
  package let questionnaireLanguage: LanguageTag?
  package let profile: ReportProfile
  /// What comes before the first section.
  package let opening: [Block]
  /// Not empty.
  package let sections: [Section]
}

/// A heading with what stands under it.
package struct Section: Equatable, Sendable {
  /// Unique in the document: small ASCII letters, digits and hyphens, a letter first.
  package let anchor: String
  package let title: RichText
  package let blocks: [Block]
  package let sections: [Section]
  /// Whether a page break inside it would part what belongs together, as with a criterion.
  package let isKeptTogether: Bool

  package init(
    _ anchor: String, _ title: RichText, _ blocks: [Block] = [], sections: [Section] = [], isKeptTogether: Bool = false
  ) {
    self.anchor = anchor
    self.title = title
    self.blocks = blocks
    self.sections = sections
    self.isKeptTogether = isKeptTogether
  }
}

/// One thing under a heading.
package enum Block: Equatable, Sendable {
  /// What is read first: a sentence or two set larger.
  case headline(RichText)
  case paragraph(RichText)
  /// What a reader must know before relying on what stands around it.
  case notice(RichText)
  /// Not empty.
  case bullets([RichText])
  /// Not empty; numbered from 1.
  case steps([RichText])
  /// Labels with what is said of each; not empty.
  case facts([Fact])
  /// What somebody typed, its line ends kept; not empty.
  case quote([String])
  case table(Table)
  case figure(Figure)
}

/// A label and what is said of it.
package struct Fact: Equatable, Sendable {
  /// Without a colon: a format puts the one of the language.
  package let label: RichText
  package let text: RichText

  package init(_ label: RichText, _ text: RichText) {
    self.label = label
    self.text = text
  }

  package init(_ label: String, _ text: RichText) { self.init(RichText(label), text) }
}
