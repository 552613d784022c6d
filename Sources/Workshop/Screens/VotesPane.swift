import Canvas
import Maturity
import Scoring
import Wording

extension Workshop {
  /// The votes on a criterion in a line or two under its levels, and how it was decided.
  func addVotes(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let tally = Tally(of: open.answer.votes, on: open.questionnaire.scale)
    let decision = open.answer.decidedBy.map { language.decision($0) }
    guard tally != nil || decision != nil else { return }
    if !layout.isCompact { body.add() }
    let text = tally.map { summary($0.all, of: open) }
    body.addWrapped(
      [text, decision].compactMap { $0 }.joined(separator: Explanation.gap), width: width, lead: votesLabel)
    if let tally { addOpposed(tally, of: open, width: width, &body) }
  }

  /// The show of hands under way: what is counted, whose hands, and each role's.
  func addVotePanel(_ panel: VotePanel, of open: OpenAssessment, width: Int, _ body: inout Body) {
    if !layout.isCompact { body.add() }
    body.cursor = Position(row: body.lines.count, column: votesIndent)
    body.followsCursor = true
    let first = body.lines.count
    let tally = Tally(of: open.answer.votes, on: open.questionnaire.scale)
    let total = tally?.all.total ?? 0
    let count = "\(total)\u{A0}\(language.plural(total, language("voix", "vote"), language("voix", "votes")))"
    if panel.isSecret {
      body.addWrapped(
        language("vote secret, \(count)", "secret ballot, \(count)"), width: width, style: .bold, lead: votesLabel)
    } else {
      body.addWrapped(
        tally.map { summary($0.all, of: open) } ?? language("aucune voix", "no vote yet"), width: width,
        lead: votesLabel)
    }
    if panel.roles.count > 1 {
      let names = panel.roles.map { role in
        role == panel.role
          ? StyledLine("[\(name(ofRole: role))] ", .title) : StyledLine(" \(name(ofRole: role)) ", .dim)
      }
      add(names, width: width, &body)
    }
    if let tally, !panel.isSecret {
      for role in panel.roles.compactMap({ name in tally.roles.first { $0.name == name } }) {
        body.addWrapped(
          explanation(of: open).marks(role.hands), width: width,
          lead: StyledLine(blank).adding(name(ofRole: role.name) + language.colon, .accent))
      }
      addOpposed(tally, of: open, width: width, &body)
    }
    body.cursorHeight = body.lines.count - first
  }

  private var votesIndent: Int { 7 }
  private var blank: String { String(repeating: " ", count: votesIndent) }
  private var votesLabel: StyledLine { StyledLine(language("Votes  ", "Votes  "), .title) }

  private func name(ofRole role: String) -> String { role.isEmpty ? language("sans rôle", "no role") : role }

  private func explanation(of open: OpenAssessment) -> Explanation {
    Explanation(open.scorecard, of: open.questionnaire, in: language)
  }

  private func summary(_ hands: Hands, of open: OpenAssessment) -> String {
    let explanation = explanation(of: open)
    return [explanation.marks(hands), hands.disagreement.map(explanation.apart)].compactMap { $0 }
      .joined(separator: Explanation.gap)
  }

  private func addOpposed(_ tally: Tally, of open: OpenAssessment, width: Int, _ body: inout Body) {
    let explanation = explanation(of: open)
    guard let roles = explanation.opposed(tally) else { return }
    body.addWrapped(
      explanation.opposedTitle + language.colon + roles.text, width: width, style: .warning,
      lead: StyledLine(blank))
  }

  /// Adds words that keep their styles, on as many lines as they take.
  private func add(_ words: [StyledLine], width: Int, _ body: inout Body) {
    // The brackets of the one chosen hang in the margin.
    let margin = StyledLine(String(blank.dropLast()))
    var line = margin
    for word in words {
      if line.displayWidth + word.displayWidth > width, line.displayWidth > votesIndent {
        body.add(line)
        line = margin
      }
      line = .joined([line, word])
    }
    body.add(line)
  }
}
