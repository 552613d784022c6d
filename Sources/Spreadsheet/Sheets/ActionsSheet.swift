import Maturity
import Reports
import Scoring
import Wording

/// An action with the criterion that it is for.
struct ActionRow {
  let axis: Axis?
  let criterion: Criterion?
  let level: Level?
  let action: NextAction
}

extension SpreadsheetReport {
  /// What the team means to do, the first due first, with a column to follow it up.
  var actions: DataTable<ActionRow> {
    let rows = questionnaire.actions(of: material.assessment).map { id, action in
      ActionRow(
        axis: questionnaire.axis(of: id), criterion: questionnaire.criterion(id),
        level: material.assessment[id].state.rank.flatMap { questionnaire.scale[$0] }, action: action)
    }
    return DataTable(
      columns: [
        .init(title: language("Action", "Action"), width: 56) { .text($0.action.text) },
        .init(title: language("Responsable", "Owner"), width: 22) { .text($0.action.owner) },
        .init(title: language("Échéance", "Due"), width: 12, look: .centred) { .date($0.action.due) },
        .init(
          title: language("Avancement", "Progress"), width: 14,
          choices: [language("à faire", "to do"), language("en cours", "under way"), language("fait", "done")]
        ) { _ in .text("") },
        .init(title: language("Id.", "Id"), width: 7) { .text($0.criterion?.id.rawValue ?? "") },
        .init(title: language("Critère", "Criterion"), width: 30) { .text($0.criterion?.name ?? "") },
        .init(title: language("Niveau", "Level"), width: 8, look: .centred, isLevel: true) {
          .integer($0.level?.number)
        },
        .init(title: language("Axe", "Axis"), width: 28) { row in .text(row.axis.map { "\($0.id) \($0.name)" } ?? "") },
      ], rows: rows, remarks: rows.isEmpty ? [language("Aucune action n’a été notée.", "No action was recorded.")] : [])
  }
}
