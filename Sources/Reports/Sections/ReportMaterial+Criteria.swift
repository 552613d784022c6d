import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// Every axis with its criteria: what was answered, why, and the next step.
  var criteriaSection: Section {
    let axes = scorecard.axes.enumerated().compactMap { place, score -> Section? in
      guard let axis = questionnaire.axis(score.axis) else { return nil }
      return Section(
        "axis-\(place + 1)", [.quoted(axisName(axis.id))],
        [.paragraph([.quoted(axis.summary)]), .facts(facts(of: score))],
        sections: axis.criteria.map(section))
    }
    return Section("criteria", RichText(language("Critère par critère", "Criterion by criterion")), sections: axes)
  }

  private func facts(of score: AxisScore) -> [Fact] {
    var facts = [
      Fact(language("Niveau", "Level"), [.quoted(level(score.level))]),
      Fact(language("Indice", "Index"), RichText(explanation.short(score.index))),
      Fact(language("Réponses", "Answers"), RichText(explanation.coverage(of: score.coverage))),
    ]
    if let target = assessment.axisTargets[score.axis] {
      facts.append(Fact(language("Cible", "Target"), [.quoted(explanation.levelName(target))]))
    }
    if let title = explanation.whyNotNextLevelTitle(of: score) {
      facts.append(Fact(title, RichText(explanation.whyNotNextLevel(of: score).joined(separator: " "))))
    }
    return facts
  }

  private func section(_ criterion: Criterion) -> Section {
    let answer = assessment[criterion.id]
    let essential = criterion.isEssential ? language(" (essentiel)", " (essential)") : ""
    var blocks: [Block] = [.paragraph([.quoted(criterion.question)]), .facts(facts(of: criterion, answer))]
    let note = Note.lines(of: answer.note)
    if !note.isEmpty { blocks.append(.quote(note)) }
    return Section(
      anchor(of: criterion.id), [.quoted("\(criterion.id)\u{A0}\(criterion.name)"), .plain(essential)], blocks,
      isKeptTogether: true)
  }

  private func facts(of criterion: Criterion, _ answer: Answer) -> [Fact] {
    var facts = [Fact(language("Réponse", "Answer"), wording(of: answer.state, on: criterion))]
    if let decision = answer.decidedBy {
      facts.append(
        Fact(language("Décision", "Decision"), RichText([language.mode(decision).capitalised].sentences)))
    }
    facts += votes(on: answer)
    if let target = answer.target {
      facts.append(Fact(language("Cible", "Target"), [.quoted(explanation.levelName(target))]))
    }
    if let next = nextStep(from: answer.state, on: criterion) { facts.append(next) }
    facts += answer.evidence.map { Fact(language("Preuve", "Evidence"), typed($0.text, language.detail($0))) }
    facts += answer.actions.map { Fact(language("Action", "Action"), typed($0.text, language.detail($0))) }
    if profile == .facilitator { facts += marks(of: answer) }
    return facts
  }

  /// What somebody wrote, then the rest in brackets.
  private func typed(_ text: String, _ detail: Phrase) -> RichText {
    let said: Phrase = text.isEmpty ? "–" : .typed(text)
    return RichText(detail.isEmpty ? said : "\(said) (\(detail))")
  }

  /// The level with its descriptor; any other state as a sentence.
  private func wording(of state: AnswerState, on criterion: Criterion) -> RichText {
    guard case .answered(let rank) = state, let descriptor = criterion.descriptor(at: rank) else {
      let words = questionnaire.phrase(of: state, in: language)
      return RichText([words].sentences.capitalised)
    }
    return [
      .quoted([explanation.levelName(rank)].sentences, isStrong: true), .plain(" "), .quoted([descriptor].sentences),
    ]
  }

  /// The concrete step from the answer's level to the next, or where nobody wrote any that level's descriptor; nil at the
  /// top and without a rank.
  private func nextStep(from state: AnswerState, on criterion: Criterion) -> Fact? {
    guard case .answered(let rank) = state, criterion.descriptor(at: rank) != nil else { return nil }
    let next = Rank(rank.value + 1)
    guard let descriptor = criterion.descriptor(at: next) else { return nil }
    let goal = explanation.levelName(next)
    return Fact(
      RichText(language("Vers \(quoted: goal)", "Towards \(quoted: goal)")),
      [.quoted([criterion.facilitation.nextStep(from: rank) ?? descriptor].sentences)])
  }

  private func votes(on answer: Answer) -> [Fact] {
    guard let tally = Tally(of: answer.votes, on: questionnaire.scale) else { return [] }
    let apart = tally.all.disagreement.flatMap { $0.votes > 1 ? " (\(explanation.spread($0)))" : nil } ?? ""
    var facts = [Fact("Votes", RichText(explanation.hands(tally.all) + apart + "."))]
    for role in tally.roles where !role.name.isEmpty {
      facts.append(
        Fact(
          RichText("Votes (\(typed: role.name))" as Phrase),
          RichText(explanation.hands(role.hands) + ".")))
    }
    if case .answered(let rank) = answer.state, let dissent = explanation.dissent(tally.all, from: rank) {
      facts.append(Fact(language("Désaccord", "Dissent"), RichText(dissent)))
    }
    if let roles = explanation.opposed(tally) {
      facts.append(Fact(explanation.opposedTitle, RichText(roles + ".")))
    }
    return facts
  }

  private func marks(of answer: Answer) -> [Fact] {
    var facts: [Fact] = []
    if answer.isFlagged {
      facts.append(Fact(language("À revoir", "To revisit"), RichText(language("oui", "yes"))))
    }
    if answer.seconds > 0 {
      facts.append(Fact(language("Temps", "Time"), RichText(language.duration(seconds: answer.seconds))))
    }
    return facts
  }
}
