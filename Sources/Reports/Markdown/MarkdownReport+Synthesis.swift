import Maturity
import Scoring
import Wording

extension MarkdownReport {
  /// One page for a sponsor: the level, how far, why not the next, and what support to bring.
  func addSynthesis(_ document: inout MarkdownDocument) {
    document.heading(2, language("Synthèse", "Summary"))
    addLevel(&document)
    if let title = explanation.whyNotNextLevelTitle {
      document.heading(3, title)
      document.bullets(explanation.whyNotNextLevel)
    }
    document.heading(3, supportTitle)
    addRecommendation(&document)
    addFirstSteps(&document)
  }

  /// Says “recommended” only where something is.
  private var supportTitle: String {
    switch scorecard.recommendation.outcome {
    case .insufficientDiagnosis:
      language("Accompagnement\u{A0}: pas encore de recommandation", "Support: no recommendation yet")
    case .autonomy: language("Accompagnement", "Support")
    case .support: language("Accompagnement recommandé", "Recommended support")
    }
  }

  private func addLevel(_ document: inout MarkdownDocument) {
    let sentences = explanation.level
    guard let rank = scorecard.level.value, let level = questionnaire.scale[rank], let first = sentences.first else {
      document.paragraph(sentences.joined(separator: " "))
      return
    }
    document.paragraph([.strong(first), .plain(level.definition)])
    document.paragraph(sentences.dropFirst().joined(separator: " "))
    document.paragraph(explanation.index + " " + explanation.coverage)
  }

  private func addRecommendation(_ document: inout MarkdownDocument) {
    let sentences = explanation.recommendation
    switch scorecard.recommendation.outcome {
    case .insufficientDiagnosis, .autonomy:
      document.paragraph(sentences.joined(separator: " "))
    case .support:
      document.paragraph([.strong(sentences.joined(separator: " "))])
      document.paragraph([explanation.order, explanation.sequence].compactMap { $0 }.joined(separator: " "))
      document.bullets(
        scorecard.recommendation.sequence.compactMap(questionnaire.support).map { kind in
          [.strong(label(kind.name)), .plain([kind.title, kind.description].sentences)]
        })
    }
  }

  /// The criteria that weigh most in the need for the kind to bring first, each with the landing to reach.
  private func addFirstSteps(_ document: inout MarkdownDocument) {
    let steps = firstSteps
    guard let first = scorecard.recommendation.sequence.first, !steps.isEmpty else { return }
    document.heading(3, language("Par où commencer", "Where to start"))
    document.paragraph([
      .strong(label(explanation.name(first))),
      .plain(language("les critères qui pèsent le plus dans ce besoin.", "the criteria that weigh most in this need.")),
    ])
    document.bullets(steps)
  }

  /// Three at most; none unless support is recommended.
  private var firstSteps: [[MarkdownDocument.Span]] {
    guard let first = scorecard.recommendation.sequence.first,
      let need = scorecard.needs.first(where: { $0.kind == first })
    else { return [] }
    return need.drivers.prefix(3).compactMap { driver in
      guard let criterion = questionnaire.criterion(driver.criterion),
        case .answered(let rank) = material.assessment[criterion.id].state
      else { return nil }
      let next = Rank(rank.value + 1)
      guard let descriptor = criterion.descriptor(at: next) else { return nil }
      let (here, there) = (explanation.levelName(rank), explanation.levelName(next))
      return [
        .strong(label("\(criterion.id)\u{A0}\(criterion.name)")),
        .plain(language("de \(here) à \(there)", "from \(here) to \(there)") + "\u{A0}— \(descriptor)"),
      ]
    }
  }
}

extension [String] {
  /// The texts one after the other, each ended by a full stop where it has no end of its own; empty ones left out.
  var sentences: String {
    filter { !$0.isEmpty }.map { text in
      text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }.joined(separator: " ")
  }
}
