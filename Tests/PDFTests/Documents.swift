import Maturity
import Wording

@testable import Reports

extension Document {
  /// A document made by hand.
  static func made(
    _ sections: [Section], as profile: ReportProfile = .synthesis, in language: Language = .french,
    title: String = "Diagnostic", date: CalendarDate? = CalendarDate(year: 2026, month: 10, day: 15),
    questionnaireLanguage: LanguageTag? = nil
  ) -> Document {
    Document(
      title: RichText(title), runningHead: "DSI Exemple · 15 octobre 2026", date: date, language: language,
      questionnaireLanguage: questionnaireLanguage, profile: profile, opening: [], sections: sections)
  }

  /// One section with these blocks.
  static func made(_ blocks: [Block], as profile: ReportProfile = .synthesis) -> Document {
    made([Section("only", "Partie", blocks)], as: profile)
  }
}

extension Table {
  /// As many rows as asked, each of one line.
  static func long(_ count: Int) -> Table {
    Table(
      "Une longue table", [Column("Rang"), Column("Nom"), Column("Valeur", isNumeric: true)],
      (1...count).map { [Cell("r\($0)"), "nom", Cell("\($0 * 10)")] })
  }
}
