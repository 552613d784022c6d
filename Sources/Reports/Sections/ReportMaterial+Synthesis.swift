import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// One page for a sponsor: where the team stands, what it can build on, what holds it back, and what would help.
  var synthesis: [Section] {
    [levelSection, strengthsSection, blockersSection, recommendationSection, pathSection, changeSection, scopeSection]
      .compactMap { $0 }
  }

  private var levelSection: Section {
    var blocks: [Block] = [.headline(RichText(explanation.headline))]
    if let rank = scorecard.level.value, let level = questionnaire.scale[rank] {
      blocks.append(.paragraph([.quoted(level.definition)]))
    }
    if let why = explanation.whyProvisional { blocks.append(.notice(RichText(why))) }
    let index = scorecard.index.value == nil ? "" : explanation.index + " "
    if scorecard.coverage.applicable > 0 { blocks.append(.paragraph(RichText(index + explanation.coverage))) }
    if profile == .synthesis { blocks.append(.figure(profileFigure)) }
    if let title = explanation.whyNotNextLevelTitle {
      let reasons = explanation.whyNotNextLevel.joined(separator: " ")
      blocks.append(.paragraph(RichText([.strong(title + language.colon)] + RichText(reasons).spans)))
    }
    return Section("level", RichText(language("Niveau de maturité", "Maturity level")), blocks)
  }

  private var strengthsSection: Section? {
    let items = highlights.strengths.map { strength in
      proven(
        strength.criterion, at: strength.rank, .quoted(explanation.levelName(strength.rank)),
        isBrief: profile == .synthesis)
    }
    guard !items.isEmpty else { return nil }
    return Section("strengths", RichText(language("Points forts", "Strengths")), [.bullets(items)])
  }

  private var blockersSection: Section? {
    let blockers = highlights.blockers
    let items = blockers.map { blocker in
      proven(blocker.criterion, at: blocker.rank, explanation.reason(blocker))
    }
    guard !items.isEmpty else { return nil }
    let isBehind = blockers.contains { $0.rank < target(of: $0.criterion) }
    let title =
      isBehind
      ? language("Ce qui retient l’équipe", "What holds the team back")
      : language("Ce qui sépare du niveau suivant", "What separates the team from the next level")
    return Section("blockers", RichText(title), [.bullets(items)])
  }

  /// A criterion, where it stands, and the descriptor that the team found true; of a strength, only where there is room.
  private func proven(_ id: Criterion.ID, at rank: Rank, _ standing: Phrase, isBrief: Bool = false) -> RichText {
    let descriptor = isBrief ? "" : questionnaire.criterion(id)?.descriptor(at: rank) ?? ""
    let sentences = RichText([standing, .quoted(descriptor)].sentences)
    return RichText([named(id), .plain(language.colon)] + sentences.spans)
  }

  private var recommendationSection: Section {
    let sentences = RichText(explanation.recommendation.joined(separator: " "))
    var blocks: [Block] = []
    switch scorecard.recommendation.outcome {
    case .insufficientDiagnosis, .autonomy: blocks.append(.paragraph(sentences))
    case .support:
      blocks.append(.headline(sentences))
      let order = [explanation.order, explanation.sequence].compactMap { $0 }.joined(separator: " ")
      if !order.isEmpty { blocks.append(.paragraph(RichText(order))) }
      blocks.append(.bullets(scorecard.recommendation.sequence.compactMap(questionnaire.support).map(reasons)))
    }
    if scorecard.coverage.applicable > 0 { blocks.append(.paragraph(RichText(firmness))) }
    return Section("recommendation", RichText(supportTitle), blocks)
  }

  /// A kind of support, what it is and what drives the need for it.
  private func reasons(for kind: SupportKind) -> RichText {
    let drivers = scorecard.needs.first { $0.kind == kind.id }.flatMap { explanation.drivenBy($0, atMost: 3) }
    return [
      .quoted(kind.name, isStrong: true), .plain(language.colon), .quoted([kind.title, kind.description].sentences),
      .plain(drivers.map { language(" Besoin ", " Need ") + $0 + "." } ?? ""),
    ]
  }

  private var firmness: String {
    let firmness = Firmness(of: assessment.sheet, with: questionnaire)
    return explanation.firmness(firmness, atMost: profile == .synthesis ? 3 : 6)
  }

  /// Says “recommended” only where something is.
  private var supportTitle: String {
    switch scorecard.recommendation.outcome {
    case .insufficientDiagnosis:
      scorecard.coverage.applicable > 0
        ? language("Accompagnement\u{A0}: pas encore de recommandation", "Support: no recommendation yet")
        : language("Accompagnement\u{A0}: sans objet", "Support: not applicable")
    case .autonomy: language("Accompagnement", "Support")
    case .support: language("Accompagnement recommandé", "Recommended support")
    }
  }

  private var pathSection: Section? {
    let path = ShortestPath(of: assessment.sheet, with: questionnaire)
    guard let path else {
      guard scorecard.level.value != nil else { return nil }
      return Section("path", RichText(language("Et après", "What next")), [.paragraph(RichText(explanation.path(nil)))])
    }
    let most = profile == .synthesis ? 5 : Int.max
    var steps = path.steps.prefix(most).map(rise)
    if path.steps.count > most {
      let rest = path.steps.count - most
      steps.append(
        RichText(
          language(
            language.plural(rest, "et un autre critère", "et \(rest)\u{A0}autres critères"),
            language.plural(rest, "and one other criterion", "and \(rest)\u{A0}other criteria"))))
    }
    var blocks: [Block] = [.paragraph(RichText(explanation.path(path))), .bullets(steps)]
    // Their list would fill the synthesis.
    let open = profile == .synthesis ? explanation.mayChange(path) : explanation.toClarify(path)
    if let open { blocks.append(.paragraph(RichText(open))) }
    let goal = Phrase.quoted(explanation.levelName(path.rank))
    return Section(
      "path", RichText(language("Pour atteindre le niveau\u{A0}\(goal)", "To reach level\u{A0}\(goal)") as Phrase),
      blocks)
  }

  private func rise(_ step: ShortestPath.Step) -> RichText {
    let (from, to) = (explanation.number(step.from), Phrase.quoted(explanation.levelName(step.to)))
    let move: Phrase = language("de\u{A0}\(from) à\u{A0}\(to)", "from\u{A0}\(from) to\u{A0}\(to)")
    var text = RichText([named(step.criterion), .plain(language.colon)] + RichText(move).spans)
    // The next thing to do says more than where it leads, where somebody wrote it.
    if profile != .synthesis, let next = questionnaire.criterion(step.criterion)?.facilitation.nextStep(from: step.from)
    {
      text = RichText(text.spans + [.plain(" — "), .quoted(next)])
    }
    return text
  }

  private var changeSection: Section? {
    guard profile == .synthesis, let wording = comparison else { return nil }
    let since = wording.earlier.session.date.map(language.longDate)
    let title =
      since.map { language("Depuis le \($0)", "Since \($0)") }
      ?? language("Depuis l’évaluation précédente", "Since the earlier assessment")
    return Section(
      "change", RichText(title),
      [.paragraph(RichText((wording.overall + [Phrase(wording.counts)]).joined(separator: " ")))])
  }

  private var scopeSection: Section? {
    guard profile == .synthesis else { return nil }
    return Section(
      "scope", RichText(language("Portée et limites", "Scope and limits")),
      [.paragraph([.quoted(questionnaire.notice)])])
  }

  private var highlights: Highlights { Highlights(of: assessment.sheet, with: questionnaire) }

  /// Nil without an earlier assessment.
  var comparison: ComparisonWording? {
    earlier.map { ComparisonWording(from: $0, to: assessment, of: questionnaire, in: language) }
  }
}
