import ArgumentParser
import Maturity
import Storage
import Wording

extension QuestionnaireLoadError {
  /// All of what is wrong, a line each, and the exit code.
  func failure(in language: Language) -> Failure {
    switch self {
    case .unreadable(let path, let number):
      return Failure("\(path)\(language.colon)\(systemError(number))", .inputOutput)
    case .notARegularFile(let path):
      return Failure(
        language("\(path)\u{A0}: n’est pas un fichier ordinaire", "\(path): is not a regular file"), .badData)
    case .noQuestionnaire(let directory):
      return Failure(
        language(
          "\(directory)\u{A0}: ce dossier n’a pas de \(QuestionnaireFile.name)",
          "\(directory): this directory has no \(QuestionnaireFile.name)"), .inputOutput)
    case .tooLarge(let path, let limit):
      return Failure(
        language(
          "\(path)\u{A0}: plus de \(language.grouped(limit))\u{A0}octets",
          "\(path): more than \(language.grouped(limit)) bytes"), .badData)
    case .unknown(let id, let nearest):
      let hint =
        nearest.map { language("\u{202F}; \($0)\u{202F}?", "; \($0)?") }
        ?? language("\u{202F}; voir palier list", "; see palier list")
      return Failure(language("questionnaire inconnu\u{A0}: \(id)", "unknown questionnaire: \(id)") + hint, .badData)
    case .misplaced(let path, let directory, let id):
      return Failure(
        language(
          "\(path)\u{A0}: le dossier s’appelle \(directory), le questionnaire \(id)\u{202F}; donnez-leur le même nom",
          "\(path): the directory is called \(directory), the questionnaire \(id); give them the same name"), .badData)
    case .problems(let found):
      return Failure(found.problems.map { $0.text(in: language) }, .badData)
    }
  }
}
