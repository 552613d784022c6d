import Canvas
import Maturity
import Scoring
import Wording

/// Two assessments compared, as plain text in lines of at most 80 columns: what `palier compare` prints.
package struct ComparisonText: Sendable {
  static let columns = 80

  private let wording: ComparisonWording
  private var language: Language { wording.language }

  package init(_ wording: ComparisonWording) { self.wording = wording }

  /// Ends with one line feed; every text from a file has passed the sanitiser.
  package var text: String {
    let sections = [heading, wording.remarks.flatMap { wrapped($0.text) }, result, profile] + groups + [support]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let questionnaire = wording.questionnaire
    let title =
      "\(questionnaire.title) \(questionnaire.version)\(language.colon)\(language("comparaison", "comparison"))"
    return wrapped(title) + labelled(wording.about, lead: "") + (wording.languageNote.map { wrapped($0) } ?? [])
  }

  private var result: [String] {
    let coverage = wording.coverage
    return (wording.overall.map(\.text) + [coverage.before, coverage.after, wording.counts]).flatMap { wrapped($0) }
  }

  private var profile: [String] {
    let axes = wording.comparison.axes
    let scores = axes.map { wording.scores(of: $0) }
    let width = scores.map { $0?.level.displayWidth ?? 0 }.max() ?? 0
    let names = axes.map { axis in
      Sanitiser.line("\(axis.axis) \(wording.questionnaire.axis(axis.axis)?.name ?? "")").truncated(to: 44)
    }
    let nameWidth = names.map(\.displayWidth).max() ?? 0
    let lines = zip(axes, names).enumerated().flatMap { position, axis in
      let text =
        scores[position].map { score in
          language("niveau ", "level ") + score.level.padded(to: width) + language("  indice ", "  index ")
            + score.index
        } ?? wording.whyNotComparable(axis.0)
      return aligned(text, lead: "  \(axis.1.padded(to: nameWidth))  ")
    }
    return wrapped(language("Profil par axe", "Profile by axis")) + lines
  }

  private var groups: [[String]] {
    wording.groups.map { wrapped($0.title) + bullets($0.items) }
  }

  private var support: [String] {
    wrapped(language("Accompagnement", "Support")) + labelled(wording.recommendations, lead: "  ")
      + wording.followUps.flatMap { followUp in
        wrapped(followUp.sentence.text, lead: "  ")
          + (followUp.title.map { wrapped($0, lead: "  ") } ?? [])
          + bullets(followUp.items, lead: "    • ")
      }
  }

  private func bullets(_ items: [ComparisonWording.Item], lead: String = "  • ") -> [String] {
    items.flatMap { wrapped($0.name + language.colon + $0.change.text, lead: lead) }
  }

  private func labelled(_ texts: (before: Phrase, after: Phrase), lead: String) -> [String] {
    let labels = wording.labels
    let width = max(labels.before.displayWidth, labels.after.displayWidth)
    return wrapped(texts.before.text, lead: lead + labels.before.padded(to: width + 2))
      + wrapped(texts.after.text, lead: lead + labels.after.padded(to: width + 2))
  }

  /// As ``wrapped(_:lead:)``, for text whose runs of spaces are columns.
  private func aligned(_ text: String, lead: String) -> [String] {
    lead.displayWidth + text.displayWidth <= Self.columns ? [lead + text] : wrapped(text, lead: lead)
  }

  /// The text in lines, the first after `lead` and the others indented as far.
  private func wrapped(_ text: String, lead: String = "") -> [String] {
    let indent = lead.displayWidth
    return Sanitiser.line(text).wrapped(to: Self.columns - indent).enumerated().map { position, line in
      (position == 0 ? lead : String(repeating: " ", count: indent)) + line
    }
  }
}
