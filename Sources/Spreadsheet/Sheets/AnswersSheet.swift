import Maturity
import Reports
import Scoring
import Wording

extension SpreadsheetReport {
  /// A row per criterion: what is printed first, then what people filter and count by.
  var answers: DataTable<CriterionRow> {
    DataTable(
      columns: decided + counted + (material.profile == .facilitator ? led : []), rows: material.criterionRows,
      frozenColumns: 2, printedColumns: decided.count)
  }

  private typealias Column = DataTable<CriterionRow>.Column<CriterionRow>

  private var decided: [Column] {
    [
      Column(title: language("Id.", "Id"), width: 7) { .text($0.criterion.id.rawValue) },
      Column(title: language("Critère", "Criterion"), width: 28, look: .text.with { $0.isBold = true }) {
        .text($0.criterion.name)
      },
      Column(title: language("Niveau", "Level"), width: 8, look: .centred, isLevel: true) {
        .integer($0.level?.number)
      },
      Column(title: language("État", "State"), width: 13) { .text(material.word(for: $0)) },
      Column(title: language("Cible", "Target"), width: 8, look: .centred) { .integer($0.target?.number) },
      Column(title: language("À gagner", "To gain"), width: 9, look: .centred) { .integer($0.gap) },
      Column(title: language("Où en est l’équipe", "Where the team stands"), width: 44) {
        .text($0.descriptor.isEmpty ? $0.reason : $0.descriptor)
      },
      Column(title: language("Note", "Note"), width: 40) { .text($0.answer.note) },
      Column(title: language("Étape suivante", "Next step"), width: 44) { .text($0.nextStep) },
    ]
  }

  private var counted: [Column] {
    [
      Column(title: language("Preuves", "Evidence"), width: 48) {
        .text($0.evidence(in: language).joined(separator: "\n"))
      },
      Column(title: language("Axe", "Axis"), width: 36) { .text("\($0.axis.id) \($0.axis.name)") },
      Column(title: language("Essentiel", "Essential"), width: 10) { .text(yesOrNo($0.criterion.isEssential)) },
      Column(title: language("Poids", "Weight"), width: 8, look: .centred) { .integer($0.criterion.weight) },
      Column(title: language("Accompagnement principal", "Main support"), width: 18) {
        .text(material.primarySupport(of: $0.criterion))
      },
      Column(title: language("Autres accompagnements", "Other support"), width: 18) {
        .text(material.secondarySupports(of: $0.criterion).joined(separator: ", "))
      },
      Column(title: language("Nom du niveau", "Level name"), width: 18) { .text($0.level?.name ?? "") },
      Column(title: language("Décidé par", "Decided by"), width: 14) {
        .text($0.answer.decidedBy?.word(in: language) ?? "")
      },
      Column(title: language("Décidé le", "Decided on"), width: 12) { .date($0.answer.decidedAt?.date) },
      Column(title: language("Voix", "Votes"), width: 40) { .text($0.hands.map(explanation.hands) ?? "") },
      Column(title: language("Écart des voix", "Vote spread"), width: 10, look: .centred) {
        .integer($0.hands?.disagreement?.spread)
      },
      Column(title: language("Consensus", "Consensus"), width: 11, look: .centred) {
        .number($0.hands?.disagreement.map { ($0.consensus * 100).rounded() / 100 })
      },
    ]
  }

  /// For who leads the workshop.
  private var led: [Column] {
    [
      Column(title: language("À revoir", "To revisit"), width: 10) { .text(yesOrNo($0.answer.isFlagged)) },
      Column(title: language("Durée (s)", "Time (s)"), width: 9, look: .centred) { .integer($0.answer.seconds) },
    ]
  }
}
