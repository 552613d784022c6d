import Maturity
import Reports
import Scoring
import Wording

/// The page for a sponsor: the neutral report's synthesis beside a chart, then the axes and the needs as numbers.
///
/// Labels are in the first column and texts in the second, wide enough to read, so that no cell need be merged; the
/// columns after them are the tables', and the chart stands over them beside the texts.
struct SynthesisSheet {
  let report: SpreadsheetReport

  /// Of the columns, in characters: a label, a text, a number.
  private static let widths = (label: 24, text: 72, number: 10)
  /// In pixels: as wide as the columns of numbers.
  private static let chart = (width: 670.0, height: 380.0)
  /// Where texts and the chart begin, below the title.
  private static let top = 2

  private var language: Language { report.language }

  func write(to sheet: Sheet) {
    sheet.hideGridlines()
    sheet.acceptNumbersAsText()
    for (place, column) in axesTable.columns.enumerated() { sheet.setWidth(Double(column.width), ofColumn: place) }
    sheet.put(.text(report.fit(report.synthesis.title.plain)), row: 0, column: 0, .title)
    sheet.setHeight(24, ofRow: 0)
    var text = TextColumn(
      sheet: sheet, report: report, row: Self.top, widths: (Self.widths.label, Self.widths.text))
    text.add(report.synthesis.opening)
    for section in report.synthesis.sections { text.add(section) }
    // In points, of which a pixel is three quarters.
    text.fill(to: Self.chart.height * 0.75 + 15)
    let axes = add(axesTable, language("Profil par axe", "Profile by axis"), to: sheet, at: text.row + 1)
    let needs = add(
      needsTable, language("Besoins d’accompagnement", "Support needs"), to: sheet, at: axes.rows.upperBound + 2)
    sheet.put(chart(over: axes), row: Self.top, column: 2)
    sheet.setPrintArea(CellRange(rows: 0...needs.rows.upperBound, columns: axes.columns))
  }

  private func add<Row>(_ table: DataTable<Row>, _ title: String, to sheet: Sheet, at row: Int) -> CellRange {
    sheet.put(.text(title), row: row, column: 0, .subtitle)
    sheet.setHeight(Look.subtitle.height(ofLines: 1), ofRow: row)
    return table.write(to: sheet, of: report, at: row + 1)
  }

  private var axesTable: DataTable<AxisScore> {
    let axis = { (score: AxisScore) in report.questionnaire.axis(score.axis) }
    let number = { (rank: Rank?) in CellValue.integer(rank.flatMap { report.questionnaire.scale[$0] }?.number) }
    return DataTable(
      columns: [
        .init(title: language("Axe", "Axis"), width: Self.widths.label, look: .text.with { $0.isBold = true }) {
          .text("\($0.axis) \(axis($0)?.shortName ?? "")")
        },
        .init(title: language("Intitulé", "Title"), width: Self.widths.text) { .text(axis($0)?.name ?? "") },
        .init(title: language("Niveau", "Level"), width: Self.widths.number, look: .centred, isLevel: true) {
          number($0.level.value)
        },
        .init(title: language("Niveau, au moins", "Level, at least"), width: Self.widths.number, look: .centred) {
          number($0.level.low)
        },
        .init(title: language("Niveau, au plus", "Level, at most"), width: Self.widths.number, look: .centred) {
          number($0.level.high)
        },
        .init(title: language("Cible", "Target"), width: Self.widths.number, look: .centred) {
          number(report.questionnaire.target(of: $0.axis, in: report.material.assessment.sheet))
        },
        .init(title: language("Indice sur 100", "Index out of 100"), width: Self.widths.number, look: .whole) {
          .number($0.index.value?.points)
        },
        .init(title: language("Indice, au moins", "Index, at least"), width: Self.widths.number, look: .whole) {
          .number($0.index.low?.points)
        },
        .init(title: language("Indice, au plus", "Index, at most"), width: Self.widths.number, look: .whole) {
          .number($0.index.high?.points)
        },
        .init(title: language("Réponses données", "Answers given"), width: Self.widths.number, look: .centred) {
          .integer($0.coverage.answered)
        },
        .init(title: language("Réponses attendues", "Answers expected"), width: Self.widths.number, look: .centred) {
          .integer($0.coverage.applicable)
        },
      ], rows: report.scorecard.axes)
  }

  private var needsTable: DataTable<SupportNeed> {
    let needs = report.scorecard.needs
    return DataTable(
      columns: [
        .init(
          title: language("Accompagnement", "Support"), width: Self.widths.label, look: .text.with { $0.isBold = true }
        ) {
          .text(report.explanation.name($0.kind))
        },
        .init(title: language("Ce qui porte le besoin", "What drives the need"), width: Self.widths.text) {
          .text(report.explanation.drivers($0, atMost: 6))
        },
        .init(title: language("Besoin", "Need"), width: Self.widths.number, look: .percent) {
          .number($0.need.value?.share)
        },
        .init(title: language("Besoin, au moins", "Need, at least"), width: Self.widths.number, look: .percent) {
          .number($0.need.low?.share)
        },
        .init(title: language("Besoin, au plus", "Need, at most"), width: Self.widths.number, look: .percent) {
          .number($0.need.high?.share)
        },
        .init(title: language("Demande", "Demand"), width: Self.widths.number, look: .centred) { .integer($0.demand) },
        .init(title: language("Priorité", "Priority"), width: Self.widths.number, look: .tenths) {
          .number(Double($0.priority.rounded(times: 100)) / 100)
        },
      ],
      rows: report.scorecard.recommendation.ranking.compactMap { kind in needs.first { $0.kind == kind } })
  }

  /// A radar of few axes is a line, one of many a blot, and one with an axis missing a lie: those are bars.
  private func chart(over axes: CellRange) -> Chart {
    let scores = report.scorecard.axes
    let rows = (axes.rows.lowerBound + 1)...axes.rows.upperBound
    return Chart(
      isRadar: (3...12).contains(scores.count) && scores.allSatisfy { $0.index.value != nil },
      names: CellRange(rows: rows, columns: 0...0),
      values: CellRange(rows: rows, columns: 6...6), most: 100,
      title: language("Indice de chaque axe, sur\u{A0}100", "Index of each axis, out of\u{A0}100"),
      alternative: report.fit(report.alternative), width: Self.chart.width, height: Self.chart.height)
  }
}

extension SpreadsheetReport {
  /// What the chart shows, in words, as the synthesis has it.
  fileprivate var alternative: String {
    for case .figure(let figure) in synthesis.sections.flatMap(\.blocks) { return figure.alternative }
    return ""
  }
}
