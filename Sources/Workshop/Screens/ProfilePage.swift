import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Each axis as a bar with its level, index, bounds and target; on wide screens a radar beside them.
  func profileBody(_ open: OpenAssessment, width: Int) -> Body {
    let rows = layout.bodyRows.count
    let hasRadar = size.columns >= 110 && !layout.isCompact
    let left = hasRadar ? min(width, max(58, width / 2)) : min(width, 110)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    addBars(open, width: left, &body)
    let radar = hasRadar ? radar(open).lines(in: Size(rows: rows, columns: width - left - 2)) : []
    addLegend(open, hasRadar: !radar.isEmpty, width: left, &body)
    guard !radar.isEmpty else { return body }
    var whole = Body.beside([body, Body(lines: radar)], width: left)
    whole.cursor = body.cursor
    return whole
  }

  private func addBars(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let axes = open.questionnaire.axes
    let titles = [
      language("Axe", "Axis"), language("niveau", "level"), language("indice", "index"), language("cible", "target"),
    ]
    let names = axes.map { "\($0.id) \(width >= 90 ? $0.name : $0.shortName)" }
    let levels = open.scorecard.axes.map { explanation.short($0.level) }
    let scores = open.scorecard.axes.map { explanation.short($0.index) }
    let nameWidth = min(([titles[0]] + names).map(\.displayWidth).max() ?? 0, max(6, width / 3))
    let levelWidth = ([titles[1]] + levels).map(\.displayWidth).max() ?? 0
    let scoreWidth = ([titles[2]] + scores).map(\.displayWidth).max() ?? 0
    let fixed = nameWidth + levelWidth + scoreWidth + titles[3].displayWidth + 7
    let gauge = min(40, width - fixed)
    let blank = gauge >= 6 ? String(repeating: " ", count: gauge + 1) : ""
    body.add(
      StyledLine(
        "\(titles[0].padded(to: nameWidth + 1))\(blank)\(titles[1].padded(to: levelWidth + 2))"
          + "\(titles[2].padded(to: scoreWidth + 2))\(titles[3])", .dim))
    for (index, axis) in open.scorecard.axes.enumerated() {
      let target = open.target(of: axes[index])
      var line = StyledLine(names[index].truncated(to: nameWidth).padded(to: nameWidth + 1))
      if gauge >= 6 {
        line = .joined([line, bar(axis.index, target: target, open, columns: gauge), StyledLine(" ")])
      }
      line = line.adding(levels[index].padded(to: levelWidth + 2), .bold)
      line = line.adding(scores[index].padded(to: scoreWidth + 2)).adding(explanation.number(target), .dim)
      body.add(line)
    }
  }

  /// Filled up to the index, shaded up to where open answers could take it, with a mark at the target.
  private func bar(_ index: Estimate<Fraction>, target: Rank, _ open: OpenAssessment, columns: Int) -> StyledLine {
    let filled = min(columns, index.value?.rounded(times: columns) ?? 0)
    let possible = max(filled, min(columns, index.high?.rounded(times: columns) ?? 0))
    let top = max(1, open.questionnaire.scale.top.value)
    let mark = min(columns - 1, target.value * columns / top)
    return (0..<columns).reduce(StyledLine()) { line, column in
      if column == mark { return line.adding("│", .bold) }
      return line.adding(column < filled ? "█" : column < possible ? "▒" : "░", column < filled ? .accent : .dim)
    }
  }

  private func addLegend(_ open: OpenAssessment, hasRadar: Bool, width: Int, _ body: inout Body) {
    if !layout.isCompact { body.add() }
    body.addWrapped(
      language(
        "█ indice, ▒ ce que les réponses ouvertes peuvent y ajouter, │ cible.",
        "█ index, ▒ what open answers may add to it, │ target."), width: width, style: .dim)
    guard hasRadar else { return }
    body.addWrapped(
      language(
        "Radar\u{A0}: trait plein et ●, l’indice\u{202F}; pointillé, la cible\u{202F}; contour, le dernier niveau.",
        "Radar: solid line and ●, the index; dotted line, the target; outline, the last level."), width: width,
      style: .dim)
  }

  private func radar(_ open: OpenAssessment) -> Radar {
    let axes = open.questionnaire.axes
    let top = Double(max(1, open.questionnaire.scale.top.value))
    return Radar(
      values: open.scorecard.axes.map { $0.index.value.map { Double($0.rounded(times: 1000)) / 1000 } },
      targets: axes.map { Double(open.target(of: $0).value) / top },
      labels: axes.map(\.id.rawValue), names: axes.map { "\($0.id) \($0.shortName)" })
  }
}

extension OpenAssessment {
  /// The rank aimed at for an axis, on the scale (SCORING.md §6); its criteria may have targets of their own.
  fileprivate func target(of axis: Axis) -> Rank {
    let target = assessment.axisTargets[axis.id] ?? assessment.target ?? questionnaire.rules.target
    return max(0, min(target, questionnaire.scale.top))
  }
}
