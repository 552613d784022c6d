import Maturity
import Wording

extension ReportMaterial {
  /// What the team means to do, by due date; nil where it decided on nothing.
  var actionsSection: Section? {
    let actions = questionnaire.actions(of: assessment)
    guard !actions.isEmpty else { return nil }
    return Section(
      "actions", RichText(language("Actions à mener", "Actions to take")),
      [
        .table(
          Table(
            language("Actions par échéance", "Actions by due date"),
            [
              .init(language("Action", "Action"), breadth: 5), .init(language("Qui", "Who"), breadth: 2),
              .init(language("Échéance", "Due"), breadth: 2), .init(language("Critère", "Criterion")),
            ],
            actions.map { criterion, action in
              [
                .init([.typed(action.text)]), .init(action.owner.isEmpty ? "–" : [.typed(action.owner)]),
                .init(action.due.map(language.longDate) ?? "–"), .init(RichText(numbers(of: [criterion]))),
              ]
            }))
      ])
  }

  /// The criteria to come back to before anything is decided; nil where there are none.
  var openSection: Section? {
    guard !openCriteria.isEmpty else { return nil }
    return Section(
      "open", RichText(language("À clarifier", "To clarify")),
      [
        .bullets(
          openCriteria.map { criterion in
            let state = questionnaire.phrase(of: assessment[criterion.id].state, in: language)
            return RichText([named(criterion.id), .plain(language.colon)] + RichText(state).spans)
          })
      ])
  }
}
