import Maturity
import Scoring
import Wording

/// Two assessments compared, as a document to circulate: CommonMark with GitHub's tables, no HTML.
package struct ComparisonMarkdown: Sendable {
  private let wording: ComparisonWording
  private var language: Language { wording.language }

  package init(_ wording: ComparisonWording) { self.wording = wording }

  /// Ends with one line feed.
  package var text: String {
    var document = MarkdownDocument()
    addTitle(&document)
    addResult(&document)
    addProfile(&document)
    for group in wording.groups {
      document.heading(2, group.title)
      document.bullets(group.items.map(spans))
    }
    addSupport(&document)
    return document.text
  }

  private func addTitle(_ document: inout MarkdownDocument) {
    let questionnaire = wording.questionnaire
    document.heading(1, language("Comparaison", "Comparison") + language.colon + questionnaire.title)
    document.paragraph(wording.languageNote ?? "")
    document.bullets([
      [.strong(label(wording.labels.before)), .plain(wording.about.before)],
      [.strong(label(wording.labels.after)), .plain(wording.about.after)],
    ])
    for remark in wording.remarks { document.paragraph(remark) }
  }

  private func addResult(_ document: inout MarkdownDocument) {
    document.heading(2, language("Synthèse", "Summary"))
    document.paragraph([.strong(wording.overall.joined(separator: " "))])
    document.paragraph(wording.counts)
    document.bullets([wording.coverage.before, wording.coverage.after])
  }

  private func addProfile(_ document: inout MarkdownDocument) {
    document.heading(2, language("Profil par axe", "Profile by axis"))
    document.table(
      [
        .init(title: language("Axe", "Axis")), .init(title: language("Niveau", "Level")),
        .init(title: language("Indice", "Index")),
      ],
      wording.comparison.axes.map { axis in
        let name = "\(axis.axis) \(wording.questionnaire.axis(axis.axis)?.name ?? "")"
        guard let scores = wording.scores(of: axis) else { return [name, wording.whyNotComparable(axis)] }
        return [name, scores.level, scores.index]
      })
  }

  private func addSupport(_ document: inout MarkdownDocument) {
    document.heading(2, language("Accompagnement", "Support"))
    let recommendations = wording.recommendations
    document.bullets([
      [.strong(label(wording.labels.before)), .plain(recommendations.before)],
      [.strong(label(wording.labels.after)), .plain(recommendations.after)],
    ])
    for followUp in wording.followUps {
      document.paragraph(followUp.sentence)
      document.paragraph(followUp.title ?? "")
      document.bullets(followUp.items.map(spans))
    }
  }

  private func spans(_ item: ComparisonWording.Item) -> [MarkdownDocument.Span] {
    [.strong(label(item.name)), .plain(item.text)]
  }

  private func label(_ text: String) -> String { text + language("\u{A0}:", ":") }
}
