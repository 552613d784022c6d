import Maturity
import Scoring
import Wording

extension CSVReport {
  /// Which criterion, what was decided, how, and what follows.
  var columns: [Column] { [number] + subject + identity + decision + discussion + followUp }

  private var language: Language { material.language }

  /// Keeps the questionnaire's order through any sorting, which identifiers (“10.1” before “2.1”) do not.
  private var number: Column { Column(language("N°", "No.")) { position, _ in .integer(position) } }

  /// The same in every row, so that the tables of several teams can be put under one another.
  private var subject: [Column] {
    let (subject, date) = (material.assessment.subject, material.assessment.session.date)
    return [
      Column(language("Organisation", "Organisation")) { _ in .text(subject.organisation) },
      Column(language("Équipe", "Team")) { _ in .text(subject.team) },
      Column(language("Produit", "Product")) { _ in .text(subject.product) },
      Column(language("Date", "Date")) { _ in .text(date?.description ?? "") },
    ]
  }

  private var identity: [Column] {
    [
      Column(language("Id. de l’axe", "Axis id")) { .text($0.axis.id.rawValue) },
      Column(language("Axe", "Axis")) { .text($0.axis.name) },
      Column(language("Poids de l’axe", "Axis weight")) { .integer($0.axis.weight) },
      Column(language("Id. du critère", "Criterion id")) { .text($0.criterion.id.rawValue) },
      Column(language("Critère", "Criterion")) { .text($0.criterion.name) },
      Column(language("Essentiel", "Essential")) { .text(yesOrNo($0.criterion.isEssential)) },
      Column(language("Poids du critère", "Criterion weight")) { .integer($0.criterion.weight) },
      Column(language("Accompagnement principal", "Main support")) { .text(material.primarySupport(of: $0.criterion)) },
      Column(language("Autres accompagnements", "Other support")) {
        .text(material.secondarySupports(of: $0.criterion).joined(separator: ", "))
      },
    ]
  }

  private var decision: [Column] {
    [
      Column(language("État", "State")) { .text(material.word(for: $0)) },
      Column(language("Niveau", "Level")) { .integer($0.level?.number) },
      Column(language("Nom du niveau", "Level name")) { .text($0.level?.name ?? "") },
      Column(language("Descripteur", "Descriptor")) { .text($0.descriptor) },
      Column(language("Motif du sans objet", "Why not applicable")) { .text($0.reason) },
      Column(language("Cible", "Target")) { .integer($0.target?.number) },
      Column(language("Niveaux à gagner", "Levels to gain")) { .integer($0.gap) },
      Column(language("Note", "Note")) { .text($0.answer.note) },
    ]
  }

  /// Hands are counted where there were votes: an empty field is no vote, 0 is no hand for that level.
  private var discussion: [Column] {
    [
      Column(language("Décidé par", "Decided by")) { .text($0.answer.decidedBy?.word(in: language) ?? "") },
      Column(language("Décidé le (UTC)", "Decided at (UTC)")) { .text($0.answer.decidedAt?.sortable ?? "") },
    ]
      + material.questionnaire.scale.levels.map { level in
        Column(language("Voix\u{A0}\(level.number)", "Votes\u{A0}\(level.number)")) { row in
          .integer(row.hands.map { $0.counts[level.rank] ?? 0 })
        }
      } + [
        Column(language("Voix «\u{A0}ne sait pas\u{A0}»", "Votes “don’t know”")) { .integer($0.hands?.unknown) },
        Column(language("Écart des voix", "Vote spread")) { .integer($0.hands?.disagreement?.spread) },
        Column(language("Consensus", "Consensus")) { .hundredths($0.hands?.disagreement?.consensus) },
        Column(language("À revoir", "To revisit")) { .text(yesOrNo($0.answer.isFlagged)) },
        Column(language("Durée (s)", "Time (s)")) { .integer($0.answer.seconds) },
      ]
  }

  private var followUp: [Column] {
    [
      Column(language("Preuves", "Evidence")) { .text($0.evidence(in: language).joined(separator: "\n")) },
      Column(language("Actions", "Actions")) { .text($0.actions(in: language).joined(separator: "\n")) },
      Column(language("Étape suivante", "Next step")) { .text($0.nextStep) },
    ]
  }

  private func yesOrNo(_ isSo: Bool) -> String { isSo ? language("oui", "yes") : language("non", "no") }
}

extension Timestamp {
  /// As spreadsheets take for a date and a time: “2026-11-23 14:42:07”.
  fileprivate var sortable: String { description.replacing("T", with: " ").replacing("Z", with: "") }
}
