import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// What only who leads the workshop needs: what is flagged, what to talk about, what is open and how to ask, and the
  /// time it took; nil where there is nothing of it.
  var facilitationSection: Section? {
    let sections = [flagSection, discussionSection, questionSection, timeSection].compactMap { $0 }
    guard !sections.isEmpty else { return nil }
    return Section("facilitation", RichText(language("Pour l’animation", "For the facilitator")), sections: sections)
  }

  private var flagSection: Section? {
    let flagged = questionnaire.criteria.filter { assessment[$0.id].isFlagged }
    guard !flagged.isEmpty else { return nil }
    return Section(
      "flags", RichText(language("À revoir", "To revisit")),
      [.bullets(flagged.map { [named($0.id)] })])
  }

  private var discussionSection: Section? {
    let points = questionnaire.discussion(of: assessment)
    guard !points.isEmpty else { return nil }
    return Section(
      "discussion", RichText(language("À discuter, et pourquoi", "To discuss, and why")),
      [
        .steps(
          points.map {
            RichText([named($0.criterion), .plain(language.colon)] + RichText(explanation.reasons($0)).spans)
          })
      ])
  }

  /// The open criteria with what to ask when the room is silent.
  private var questionSection: Section? {
    guard !openCriteria.isEmpty else { return nil }
    return Section(
      "questions", RichText(language("Questions à poser", "Questions to ask")),
      [
        .facts(
          openCriteria.map { criterion in
            let prompt = criterion.facilitation.prompt.map { [Span.plain(" "), .quoted($0)] } ?? []
            return Fact(
              [.quoted("\(criterion.id)\u{A0}\(criterion.name)")], RichText([.quoted(criterion.question)] + prompt))
          })
      ])
  }

  private var timeSection: Section? {
    let timed = questionnaire.criteria.map { (criterion: $0.id, seconds: assessment[$0.id].seconds) }
      .filter { $0.seconds > 0 }
    guard !timed.isEmpty else { return nil }
    let total = timed.reduce(0) { $0 + $1.seconds }
    let longest = timed.enumerated().sorted { one, two in
      (two.element.seconds, one.offset) < (one.element.seconds, two.offset)
    }.prefix(10).map(\.element)
    let (all, mean) = (language.duration(seconds: total), language.duration(seconds: total / timed.count))
    let average =
      timed.count > 1
      ? language(
        ", soit \(mean) en moyenne pour \(timed.count)\u{A0}critères",
        ", an average of \(mean) over \(timed.count)\u{A0}criteria")
      : ""
    let spent = language(
      "Temps passé sur les critères\u{A0}: \(all)\(average).", "Time spent on the criteria: \(all)\(average).")
    let pace = explanation.pace(budget: assessment.session.budget, elapsed: total)
    return Section(
      "time", RichText(language("Temps", "Time")),
      [
        .paragraph(RichText([spent, pace].compactMap { $0 }.joined(separator: " "))),
        .table(
          Table(
            language("Les critères qui ont pris le plus de temps", "The criteria that took longest"),
            [
              .init(language("Critère", "Criterion"), breadth: 5),
              .init(language("Temps", "Time"), isNumeric: true),
            ],
            longest.map {
              [.init([named($0.criterion, isStrong: false)]), .init(language.duration(seconds: $0.seconds))]
            })),
      ])
  }
}
