import Maturity

/// Why there is no questionnaire to be had.
package enum QuestionnaireLoadError: Error, Equatable {
  /// The system refused, with its `errno`.
  case unreadable(path: String, errno: Int32)
  /// A device, a pipe, a socket, or a directory called like a file.
  case notARegularFile(path: String)
  /// A directory without questionnaire.yaml.
  case noQuestionnaire(directory: String)
  /// `limit` in bytes.
  case tooLarge(path: String, limit: Int)
  /// No shipped questionnaire and none of the user's has this identifier.
  case unknown(id: String, nearest: String?)
  /// A directory is named after its questionnaire; this one is not.
  case misplaced(path: String, directory: String, id: Questionnaire.ID)
  case problems(QuestionnaireProblems)
}
