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
      document.heading(2, RichText(group.title))
      document.bullets(group.items.map(spans))
    }
    addSupport(&document)
    return document.text
  }

  private func addTitle(_ document: inout MarkdownDocument) {
    let questionnaire = wording.questionnaire
    document.heading(1, RichText(language("Comparaison", "Comparison") + language.colon + questionnaire.title))
    if let note = wording.languageNote { document.paragraph(RichText(note)) }
    document.bullets([
      fact(wording.labels.before, wording.about.before), fact(wording.labels.after, wording.about.after),
    ])
    for remark in wording.remarks { document.paragraph(RichText(remark)) }
  }

  private func addResult(_ document: inout MarkdownDocument) {
    document.heading(2, RichText(language("Synthèse", "Summary")))
    document.paragraph(RichText(wording.overall.joined(separator: " "), isStrong: true))
    document.paragraph(RichText(wording.counts))
    document.bullets([RichText(wording.coverage.before), RichText(wording.coverage.after)])
  }

  private func addProfile(_ document: inout MarkdownDocument) {
    let title = language("Profil par axe", "Profile by axis")
    document.heading(2, RichText(title))
    document.table(
      Table(
        title,
        [.init(language("Axe", "Axis")), .init(language("Niveau", "Level")), .init(language("Indice", "Index"))],
        wording.comparison.axes.map { axis in
          let name = Table.Cell("\(axis.axis) \(wording.questionnaire.axis(axis.axis)?.name ?? "")")
          guard let scores = wording.scores(of: axis) else { return [name, .init(wording.whyNotComparable(axis)), ""] }
          return [name, .init(scores.level), .init(scores.index)]
        }))
  }

  private func addSupport(_ document: inout MarkdownDocument) {
    document.heading(2, RichText(language("Accompagnement", "Support")))
    let recommendations = wording.recommendations
    document.bullets([
      fact(wording.labels.before, recommendations.before), fact(wording.labels.after, recommendations.after),
    ])
    for followUp in wording.followUps {
      document.paragraph(RichText(followUp.sentence))
      if let title = followUp.title { document.paragraph(RichText(title)) }
      document.bullets(followUp.items.map(spans))
    }
  }

  private func spans(_ item: ComparisonWording.Item) -> RichText { fact(item.name, item.change) }

  private func fact(_ label: String, _ text: Phrase) -> RichText {
    [.strong(label + language("\u{A0}:", ":"))] + RichText(text)
  }
}
