import ArgumentParser
import Maturity
import Reports
import Scoring
import Storage
import Wording

/// `palier merge`: participants' own sheets as the start of a workshop.
struct Merge: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: Process.language(
        "Réunir les feuilles des participants en une évaluation d’atelier.",
        "Merge participants’ sheets into one workshop assessment."),
      discussion: Process.language(
        "Les réponses de chacun deviennent des votes, par rôle\u{202F}; rien n’est décidé d’avance, aucune note n’est perdue.",
        "Everybody’s answers become votes, by role; nothing is decided beforehand, no note is lost."))
  }

  @Argument(
    help: .say(
      "Les feuilles, faites avec palier take --sheet RÔLE.", "The sheets, made with palier take --sheet ROLE.",
      valueName: Process.language("feuille", "sheet")))
  var sheets: [String]

  @OptionGroup var file: NewFileOptions
  @OptionGroup var questionnaire: QuestionnaireOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.language
    let loading = Loading(language: language)
    var loaded: [LoadedAssessment] = []
    var problems: [String] = []
    var code = ExitCode.badData
    for path in sheets {
      do throws(Failure) {
        loaded.append(try loading.assessment(at: path, questionnaire: questionnaire.name))
      } catch {
        problems += error.lines
        code = error.code
      }
    }
    guard problems.isEmpty, let matrix = loaded.first?.questionnaire else { throw Failure(problems, code) }
    let workshop = try merged(loaded.map(\.document.assessment))
    let scorecard = Scorecard(of: workshop.sheet, with: matrix)
    try file.write(workshop, ScorecardJSON(scorecard, of: matrix).value, in: language)
  }

  private func merged(_ assessments: [Assessment]) throws(Failure) -> Assessment {
    let language = common.language
    do throws(MergeError) {
      return try Assessment(merging: assessments) { reason in
        language("sans objet", "not applicable") + (reason.isEmpty ? "" : language.colon + reason)
      }
    } catch {
      switch error {
      case .noSheet: throw Failure(language("aucune feuille", "no sheet"), .badUsage)
      case .repeated(let position, let first):
        throw Failure(
          language(
            "\(sheets[position])\u{A0}: la même feuille que \(sheets[first])",
            "\(sheets[position]): the same sheet as \(sheets[first])"), .badData)
      case .otherQuestionnaire(let position, let reference):
        let first = assessments[0].questionnaire
        throw Failure(
          language(
            "\(sheets[position])\u{A0}: faite avec \(reference.id) \(reference.version), et \(sheets[0]) avec "
              + "\(first.id) \(first.version)",
            "\(sheets[position]): made with \(reference.id) \(reference.version), and \(sheets[0]) with "
              + "\(first.id) \(first.version)"), .badData)
      }
    }
  }
}
