import Canvas
import JSON
import Maturity
import Reports
import Scoring
import Storage
import Wording

extension Loading {
  /// What to know before relying on a result, in one line: the file was made with another edition of the questionnaire,
  /// or the scorecard that it carries is not what its answers give.
  func remark(on document: AssessmentDocument, with questionnaire: Questionnaire) -> String? {
    let scorecard = Scorecard(of: document.assessment.sheet, with: questionnaire)
    if let difference = StoredScorecard(document.source?["scorecard"])?.difference(from: scorecard, of: questionnaire) {
      return text(of: difference, scorecard, questionnaire)
    }
    let reference = document.assessment.questionnaire
    guard reference.version == questionnaire.version else {
      return language(
        "réponses données sur la version \(reference.version) de \(reference.id), lues avec la \(questionnaire.version)",
        "answers given on version \(reference.version) of \(reference.id), read with \(questionnaire.version)")
    }
    guard !reference.digest.isEmpty, reference.digest != questionnaire.digest else { return nil }
    return language(
      "le texte de \(reference.id) \(reference.version) a changé depuis ces réponses",
      "the text of \(reference.id) \(reference.version) has changed since these answers")
  }

  private func text(
    of difference: StoredScorecard.Difference, _ scorecard: Scorecard, _ questionnaire: Questionnaire
  ) -> String {
    let id = questionnaire.id
    let cause =
      switch difference.cause {
      case .version(let version):
        language(
          "calculé avec la version \(Sanitiser.line(version.shortened)) de \(id)",
          "computed with version \(Sanitiser.line(version.shortened)) of \(id)")
      case .questionnaire:
        language("\(id) \(questionnaire.version) a changé depuis", "\(id) \(questionnaire.version) has changed since")
      case .rules(let rules):
        language(
          "calculé avec l’édition \(Sanitiser.line(rules.shortened)) des règles",
          "computed with edition \(Sanitiser.line(rules.shortened)) of the rules")
      case .edited:
        language("fichier modifié par un autre programme", "file changed by another program")
      }
    let now = scorecard.level.value.flatMap { questionnaire.scale[$0] }.map { String($0.number) }
    guard let was = difference.level.flatMap({ questionnaire.scale[$0] })?.number else {
      return language(
        "le résultat enregistré n’est plus celui que donnent les réponses (\(cause))\u{202F}; il est recalculé",
        "the stored result is not what the answers give (\(cause)); it is computed again")
    }
    return language(
      "le niveau enregistré était \(was), les réponses donnent \(now ?? "aucun niveau") (\(cause))",
      "the stored level was \(was), the answers give \(now ?? "no level") (\(cause))")
  }
}
