import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// In place of the usual header while answers are only tried: that they are, and level, recommendation and needs before
  /// and after.
  func drawTrialHeader(_ open: OpenAssessment, _ trial: Trial, _ grid: inout Grid) {
    let before = Explanation(trial.scorecard, of: open.questionnaire, in: language)
    let after = Explanation(open.scorecard, of: open.questionnaire, in: language)
    let label = language("ESSAI", "TRIAL")
    let calm = language(", rien n’est enregistré", ", nothing is saved")
    let isNarrow = size.columns < 70
    let level =
      language(isNarrow ? "Niv. " : "Niveau ", isNarrow ? "Lvl " : "Level ")
      + self.level(before, after)
    let recommended = change(before, after) { support($0) ?? "–" }
    let room = size.columns - 2 - label.displayWidth - 2
    let both = "\(level), \(recommended)"
    let right = both.displayWidth <= room ? both : level
    let column = max(0, size.columns - 1 - right.displayWidth)
    let end = grid.write(label, row: 0, column: 1, style: .warning)
    if end + calm.displayWidth + 2 <= column { grid.write(calm, row: 0, column: end, style: .warning) }
    grid.write(right, row: 0, column: column, style: .title)
    guard !layout.isCompact else { return }
    grid.write(needs(before, after), row: 1, column: 1, width: size.columns - 2)
    drawTrail(of: open, &grid)
  }

  /// “ESSAI Niveau 2 → 3”, where there is room for no more.
  func trialStatus(_ open: OpenAssessment) -> StyledLine {
    let before = open.trial.map { Explanation($0.scorecard, of: open.questionnaire, in: language) }
    let after = Explanation(open.scorecard, of: open.questionnaire, in: language)
    return StyledLine(language("ESSAI", "TRIAL"), .warning)
      .adding(language(" niveau ", " level ") + level(before ?? after, after), .title)
  }

  private func level(_ before: Explanation, _ after: Explanation) -> String {
    change(before, after) { $0.scorecard.level.value.map($0.number) ?? "–" }
  }

  /// Each need before and after: “Coaching 43 → 38 %”.
  private func needs(_ before: Explanation, _ after: Explanation) -> StyledLine {
    let pairs = zip(before.scorecard.needs, after.scorecard.needs)
    return pairs.reduce(StyledLine(language("Besoins ", "Needs "), .dim)) { line, pair in
      let (old, new) = (pair.0.need.value, pair.1.need.value)
      let last = new.map(language.percent) ?? "–"
      let isSame = old?.percent == new?.percent
      let text = isSame ? last : "\(old.map { String($0.percent) } ?? "–") → \(last)"
      return line.adding(" " + after.name(pair.0.kind) + " ", .accent).adding(text + " ", isSame ? .plain : .bold)
    }
  }

  /// “2 → 3”, or “2” alone where nothing changes.
  private func change(_ before: Explanation, _ after: Explanation, _ text: (Explanation) -> String) -> String {
    let (old, new) = (text(before), text(after))
    return old == new ? new : "\(old) → \(new)"
  }
}
