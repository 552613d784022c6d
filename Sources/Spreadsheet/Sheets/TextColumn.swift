import Canvas
import Reports

/// The synthesis as rows of a label and a text, from top to bottom.
struct TextColumn {
  let sheet: Sheet
  let report: SpreadsheetReport
  /// The next row.
  private(set) var row: Int
  /// Of all rows so far, in points.
  private var height = 0.0

  private let widths: (label: Int, text: Int)

  init(sheet: Sheet, report: SpreadsheetReport, row: Int, widths: (label: Int, text: Int)) {
    self.sheet = sheet
    self.report = report
    self.row = row
    self.widths = widths
  }

  mutating func add(_ section: Section) {
    add(section.blocks, under: section.title.plain)
    for section in section.sections { add(section) }
  }

  /// The label stands beside the first of the blocks.
  mutating func add(_ blocks: [Block], under label: String = "") {
    let lines = blocks.flatMap(Self.lines)
    for (place, line) in lines.enumerated() {
      put(line.label ?? (place == 0 ? label : ""), line.text, line.look)
    }
    if !lines.isEmpty { put("", "", .paragraph) }
  }

  /// Goes on until the rows are that high, in points.
  mutating func fill(to wanted: Double) {
    guard height < wanted else { return }
    // A row may be 409 points high at most.
    sheet.setHeight(min(400, wanted - height), ofRow: row)
    height = wanted
    row += 1
  }

  private mutating func put(_ label: String, _ text: String, _ look: Look) {
    if !label.isEmpty { sheet.put(.text(report.fit(label)), row: row, column: 0, .label) }
    if !text.isEmpty { sheet.put(.text(report.fit(text)), row: row, column: 1, look) }
    let lines = max(Look.label.lines(of: label, in: widths.label), look.lines(of: text, in: widths.text))
    let points = text.isEmpty && label.isEmpty ? 7 : look.height(ofLines: lines)
    sheet.setHeight(points, ofRow: row)
    height += points
    row += 1
  }

  private typealias Line = (label: String?, text: String, look: Look)

  private static func lines(of block: Block) -> [Line] {
    switch block {
    case .headline(let text): [(nil, text.plain, .headline)]
    case .paragraph(let text): [(nil, text.plain, .paragraph)]
    case .notice(let text): [(nil, text.plain, .paragraph.with { $0.isItalic = true })]
    case .bullets(let items): items.map { (nil, "• " + $0.plain, .paragraph) }
    case .steps(let items): items.enumerated().map { (nil, "\($0.offset + 1). " + $0.element.plain, .paragraph) }
    case .facts(let facts): facts.map { ($0.label.plain, $0.text.plain, .paragraph) }
    case .quote(let lines): [(nil, lines.joined(separator: "\n"), .paragraph)]
    // The numbers stand below, as numbers.
    case .table, .figure: []
    }
  }
}
