import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// Levels then and now, what rose, fell, opened and closed, and what became of the support recommended then.
  func comparisonBody(_ view: ComparisonView, of open: OpenAssessment) -> Body {
    let width = min(110, layout.textColumns(withPane: false))
    let wording = ComparisonWording(
      from: view.earlier, to: open.assessment, of: open.questionnaire, in: language)
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(wording.overall.joined(separator: " ").text, width: width, style: .title)
    addLabelled(wording.about, wording, width: width, &body)
    for remark in wording.remarks {
      body.addWrapped(remark.text, width: width, style: .warning, lead: StyledLine("! "))
    }
    body.addWrapped(wording.counts, width: width)
    addProfile(wording, width: width, &body)
    for group in wording.groups {
      addSection(group.title, &body)
      add(group.items, width: width, &body)
    }
    addSupport(wording, width: width, &body)
    addSection(language("Réponses", "Answers"), &body)
    body.addWrapped(wording.coverage.before, width: width)
    body.addWrapped(wording.coverage.after, width: width)
    return body
  }

  private func addProfile(_ wording: ComparisonWording, width: Int, _ body: inout Body) {
    addSection(language("Profil par axe", "Profile by axis"), &body)
    let axes = wording.comparison.axes
    let names = axes.map { axis in
      let named = wording.questionnaire.axis(axis.axis)
      return "\(axis.axis) \((width >= 90 ? named?.name : named?.shortName) ?? "")"
    }
    let nameWidth = min((names.map(\.displayWidth).max() ?? 0) + 2, width / 2)
    let levelWidth = (axes.compactMap { wording.scores(of: $0)?.level.displayWidth }.max() ?? 0) + 2
    for (axis, name) in zip(axes, names) {
      let lead = StyledLine(name.truncated(to: nameWidth - 1).padded(to: nameWidth))
      guard let scores = wording.scores(of: axis) else {
        body.addWrapped(wording.whyNotComparable(axis), width: width, style: .dim, lead: lead)
        continue
      }
      let hasMoved = axis.scores.map { $0.level.before != $0.level.after } ?? false
      let level = (language("niv. ", "lvl ") + scores.level).padded(to: levelWidth + 5)
      body.add(lead.adding(level, hasMoved ? .bold : .plain).adding(scores.index))
    }
  }

  private func addSupport(_ wording: ComparisonWording, width: Int, _ body: inout Body) {
    addSection(language("Accompagnement", "Support"), &body)
    addLabelled(wording.recommendations, wording, width: width, &body)
    for followUp in wording.followUps {
      body.addWrapped(followUp.sentence.text, width: width)
      if let title = followUp.title { body.add(title) }
      add(followUp.items, width: width, &body)
    }
  }

  private func add(_ items: [ComparisonWording.Item], width: Int, _ body: inout Body) {
    for item in items {
      body.addWrapped(
        item.change.text, width: width, lead: StyledLine("• ", .accent).adding(item.name + language.colon, .bold),
        indent: 4)
    }
  }

  private func addLabelled(
    _ texts: (before: Phrase, after: Phrase), _ wording: ComparisonWording, width: Int, _ body: inout Body
  ) {
    let labels = wording.labels
    let labelWidth = max(labels.before.displayWidth, labels.after.displayWidth) + 2
    for (label, text) in [(labels.before, texts.before), (labels.after, texts.after)] {
      body.addWrapped(text.text, width: width, lead: StyledLine(label.padded(to: labelWidth), .accent))
    }
  }
}
