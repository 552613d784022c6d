import JSON
import Maturity
import Storage
import Wording

/// What a session has open; a new assessment has no file until something is said in it.
struct HeldAssessment {
  let questionnaire: Questionnaire
  let place: Place

  enum Place {
    case file(AssessmentFile)
    case notYet(AssessmentDocument, Birthplace)
  }

  /// Where the file of a new assessment will be.
  enum Birthplace {
    /// Under a name made of the date.
    case dataHome(DataHome)
    case path(String)
  }

  var document: AssessmentDocument {
    switch place {
    case .file(let file): file.document
    case .notYet(let document, _): document
    }
  }

  /// Nil before the first save.
  var file: AssessmentFile? {
    if case .file(let file) = place { file } else { nil }
  }
}

extension HeldAssessment.Birthplace {
  /// Makes the file, where nothing has its name.
  func bear(
    _ document: AssessmentDocument, _ scorecard: JSONValue, _ language: Language
  ) throws(Failure) -> AssessmentFile {
    switch self {
    case .dataHome(let home):
      do throws(DataHomeError) {
        return try home.create(document, on: Process.today, scorecard: scorecard)
      } catch {
        throw error.failure(in: language)
      }
    case .path(let path):
      do throws(AssessmentFileError) {
        return try AssessmentFile.create(path, document, scorecard: scorecard)
      } catch {
        throw error.failure(in: language)
      }
    }
  }
}
