import Maturity
import Scoring
import Wording

extension MarkdownReport {
  /// Every axis with its criteria: what was answered, why, and the next step.
  func addAxes(_ document: inout MarkdownDocument) {
    document.heading(2, language("Annexe\u{A0}: détail par axe", "Annex: detail by axis"))
    for score in scorecard.axes {
      guard let axis = questionnaire.axis(score.axis) else { continue }
      document.heading(3, "\(axis.id) \(axis.name)")
      document.paragraph(axis.summary)
      addScore(score, &document)
      for criterion in axis.criteria { add(criterion, &document) }
    }
  }

  private func addScore(_ score: AxisScore, _ document: inout MarkdownDocument) {
    var lines: [[MarkdownDocument.Span]] = [
      [.strong(label(language("Niveau", "Level"))), .plain(level(score.level))],
      [.strong(label(language("Indice", "Index"))), .plain(explanation.short(score.index))],
      [.strong(label(language("Réponses", "Answers"))), .plain(explanation.coverage(of: score.coverage) + ".")],
    ]
    if let target = material.assessment.axisTargets[score.axis] {
      lines.append([.strong(label(language("Cible", "Target"))), .plain(explanation.levelName(target))])
    }
    if let title = explanation.whyNotNextLevelTitle(of: score) {
      let reasons = explanation.whyNotNextLevel(of: score).joined(separator: " ")
      lines.append([.strong(label(title)), .plain(reasons)])
    }
    document.bullets(lines)
  }

  private func add(_ criterion: Criterion, _ document: inout MarkdownDocument) {
    let answer = material.assessment[criterion.id]
    let essential = criterion.isEssential ? language(" (essentiel)", " (essential)") : ""
    document.heading(4, "\(criterion.id) \(criterion.name)\(essential)")
    document.paragraph(criterion.question)
    var lines: [[MarkdownDocument.Span]] = [
      [.strong(label(language("Réponse", "Answer"))), .plain(wording(of: answer.state, on: criterion))]
    ]
    if let next = nextLanding(after: answer.state, on: criterion) {
      lines.append([.strong(label(language("Marche suivante", "Next step"))), .plain(next)])
    }
    if let target = answer.target {
      lines.append([.strong(label(language("Cible", "Target"))), .plain(explanation.levelName(target))])
    }
    document.bullets(lines)
    document.quote(answer.note)
  }

  /// The level with its descriptor; any other state as a sentence.
  private func wording(of state: AnswerState, on criterion: Criterion) -> String {
    let words = questionnaire.wording(of: state, in: language).capitalisedSentence
    guard case .answered(let rank) = state, let descriptor = criterion.descriptor(at: rank) else {
      return [words].sentences
    }
    return [words, descriptor].sentences
  }

  /// The level above the answer's with its descriptor; nil at the top and without a rank.
  private func nextLanding(after state: AnswerState, on criterion: Criterion) -> String? {
    guard case .answered(let rank) = state, criterion.descriptor(at: rank) != nil else { return nil }
    let next = Rank(rank.value + 1)
    return criterion.descriptor(at: next).map { [explanation.levelName(next), $0].sentences }
  }
}

extension String {
  /// With a capital at its start.
  fileprivate var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }
}

extension Criterion {
  /// Nil off the scale.
  func descriptor(at rank: Rank) -> String? {
    descriptors.indices.contains(rank.value) ? descriptors[rank.value] : nil
  }
}
