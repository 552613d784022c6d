import Canvas
import Maturity
import Scoring
import Wording

extension TextReport {
  /// The axes as a table: name, gauge, level and index with their bounds, answers.
  var profile: [String] {
    let axes = material.scorecard.axes
    let scores = padded(
      axes.map { score in
        [
          Gauge.text(score.index.value, columns: 10),
          language("niveau ", "level ") + explanation.short(score.level),
          language("indice ", "index ") + explanation.short(score.index),
          language("réponses ", "answers ") + "\(score.coverage.answered)/\(score.coverage.applicable)",
        ]
      })
    let room = Self.columns - 2 - (scores.map(\.displayWidth).max() ?? 0) - 2
    let names = names(of: axes.compactMap { material.questionnaire.axis($0.axis) }, in: room)
    return wrapped(language("Profil par axe", "Profile by axis")) + zip(names, scores).map { "  \($0)  \($1)" }
  }

  /// What is recommended, then each kind in order of priority with what makes its need.
  var support: [String] {
    let sentences = explanation.recommendation + [explanation.order, explanation.sequence].compactMap { $0 }
    let kinds = material.scorecard.recommendation.ranking.compactMap { kind in
      material.scorecard.needs.first { $0.kind == kind }
    }
    let names = kinds.map { explanation.name($0.kind).truncated(to: 30) }
    let width = names.map(\.displayWidth).max() ?? 0
    let lines = zip(kinds, names).flatMap { kind, name in
      let priority = language("priorité", "priority") + "\u{A0}" + language.decimal(kind.priority)
      let first = wrapped("\(explanation.need(kind)), \(priority)", lead: "  " + name.padded(to: width + 2))
      let because = explanation.drivenBy(kind, atMost: 6)
      return first + (because.map { wrapped($0, lead: String(repeating: " ", count: width + 4)) } ?? [])
    }
    return wrapped(language("Accompagnement", "Support")) + sentences.flatMap { wrapped($0.text, lead: "  ") } + lines
  }

  /// The axes by name where all the names fit in `columns`, else by short name, cut where even that is too long.
  private func names(of axes: [Axis], in columns: Int) -> [String] {
    let names = axes.map { Sanitiser.line("\($0.id) \($0.name)") }
    let isRoomy = names.allSatisfy { $0.displayWidth <= columns }
    let shown = isRoomy ? names : axes.map { "\($0.id) \($0.shortName)".truncated(to: columns) }
    let width = shown.map(\.displayWidth).max() ?? 0
    return shown.map { $0.padded(to: width) }
  }

  /// Rows whose columns start at the same place, two columns apart, without spaces at their ends.
  private func padded(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].displayWidth : nil }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { position, cell in
        position == row.count - 1 ? cell.0 : cell.0.padded(to: cell.1)
      }.joined(separator: "  ")
    }
  }
}
