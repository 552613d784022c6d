import Canvas
import Maturity
import Wording

extension Workshop {
  /// What is asked on the last row of the body, where a key answers it.
  func drawQuestion(_ grid: inout Grid) {
    guard let open else { return }
    switch overlay {
    case .decision: draw(decisionQuestion, "", &grid)
    case .target(let scope): draw(question(about: scope, in: open), targets(beside: scope, in: open), &grid)
    case .help, .glossary, .prompt, .search, .export, .written, nil: break
    }
  }

  /// Names the answers where the row of keys has no room for what they mean.
  private var decisionQuestion: String {
    size.columns < 70 && layout.keyRows == 1
      ? language("Consensus, majorité, facilitateur\u{202F}?", "Consensus, majority, facilitator?")
      : language("Comment l’avez-vous décidé\u{202F}?", "How did you decide it?")
  }

  private func draw(_ question: String, _ rest: String, _ grid: inout Grid) {
    let row = layout.bodyRows.upperBound - 1
    grid.fill(row: row, columns: 0..<size.columns, with: " ")
    let end = grid.write(question, row: row, column: 1, style: .title, width: size.columns - 2)
    if end + 3 < size.columns {
      grid.write(rest, row: row, column: end + 2, style: .dim, width: size.columns - end - 3)
    }
    grid.cursor = Position(row: row, column: min(end, size.columns - 1))
  }

  /// “Cible, critère 6.1 : 3”.
  private func question(about scope: TargetScope, in open: OpenAssessment) -> String {
    language("Cible", "Target") + ", \(name(of: scope, in: open))" + language.colon
      + target(for: scope, in: open)
  }

  /// The targets that hold where this one is not set.
  private func targets(beside scope: TargetScope, in open: OpenAssessment) -> String {
    let others = TargetScope.allCases.filter { $0 != scope }.map {
      name(of: $0, in: open) + language.colon + target(for: $0, in: open)
    }
    let rule = open.questionnaire.scale[open.questionnaire.rules.target].map { String($0.number) } ?? "–"
    return (others + [language("sinon", "else") + language.colon + rule]).joined(separator: ", ")
  }

  private func target(for scope: TargetScope, in open: OpenAssessment) -> String {
    open.assessment.target(for: scope, of: open.criterion.id, in: open.questionnaire)
      .flatMap { open.questionnaire.scale[$0] }.map { String($0.number) } ?? "–"
  }
}
