import Maturity
import Wording

/// Figures as tables of text, for a format that has no pictures.
enum MarkdownFigure {
  /// A bar for each axis, with the level and the index.
  static func table(of profile: Figure.Profile, titled title: String, in language: Language) -> Table {
    Table(
      title,
      [
        .init(language("Axe", "Axis")), .init(language("Niveau", "Level")), .init(language("Barre", "Bar")),
        .init(language("Indice", "Index"), isNumeric: true),
      ],
      profile.bars.map { bar in
        let level = bar.level.flatMap {
          profile.levels.indices.contains($0.value) ? profile.levels[$0.value].number : nil
        }
        return [
          .init([.quoted(bar.name)]), .init(level ?? "–"), .init(Gauge.text(bar.index, columns: 10)),
          .init(bar.index.map { "\($0.percent)" } ?? "–"),
        ]
      })
  }

  /// A row for each axis, its criteria one after the other: “6.1: 2”.
  static func table(of map: Figure.HeatMap, titled title: String, in language: Language) -> Table {
    let width = map.rows.map(\.cells.count).max() ?? 0
    return Table(
      title,
      [.init(language("Axe", "Axis"))]
        + (0..<width).map { .init(language("Critère\u{A0}\($0 + 1)", "Criterion\u{A0}\($0 + 1)")) },
      map.rows.map { row in
        let cells = row.cells.map { Table.Cell(RichText("\($0.criterion)\(language.colon)\($0.symbol)")) }
        return [.init([.quoted(row.name)])] + cells + Array(repeating: "", count: width - cells.count)
      })
  }
}
