import Glibc
import JSON
import Maturity

/// Why there is no place for a person's assessments.
package enum DataHomeError: Error, Equatable, Sendable {
  /// None of `PALIER_HOME`, `XDG_DATA_HOME` and `HOME` says where.
  case nowhere
  /// `PALIER_HOME` is a relative path.
  case notAbsolute(variable: String, value: String)
  case cannotCreate(path: String, errno: Int32)
  case notSaved(AssessmentFileError)
}

/// Where a person's assessments are when nobody says otherwise.
package struct DataHome: Equatable, Sendable {
  /// Absolute; it need not exist yet.
  package let path: String

  package init(path: String) { self.path = path }

  /// `PALIER_HOME`, else `XDG_DATA_HOME/palier`, else `HOME/.local/share/palier`.
  ///
  /// Empty variables count as unset; so does a relative `XDG_DATA_HOME`, as its specification asks. A relative
  /// `PALIER_HOME` is an error, since it was meant for us.
  package init(environment: [String: String]) throws(DataHomeError) {
    if let own = environment["PALIER_HOME"], !own.isEmpty {
      guard own.hasPrefix("/") else { throw .notAbsolute(variable: "PALIER_HOME", value: own) }
      path = own
    } else if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      path = FilePath.join(data, "palier")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = FilePath.join(home, ".local/share/palier")
    } else {
      throw .nowhere
    }
  }

  /// The directory of assessments; it need not exist yet.
  package var assessmentsPath: String { FilePath.join(path, "assessments") }
  var recentPath: String { FilePath.join(path, "recent.json") }

  /// Makes the directory of assessments if it is not there, for its owner alone.
  package func prepareAssessments() throws(DataHomeError) {
    if let code = PrivateDirectory.create(assessmentsPath) {
      throw .cannotCreate(path: assessmentsPath, errno: code)
    }
  }

  /// Saves a new assessment as `assessments/2026-11-23-ab12cd.json`, from `date` and the start of its
  /// identifier; without a date, from its questionnaire's identifier.
  package func create(
    _ document: AssessmentDocument, on date: CalendarDate?, scorecard: JSONValue? = nil, calls: FileCalls = .system
  ) throws(DataHomeError) -> AssessmentFile {
    try prepareAssessments()
    let name = date?.description ?? document.assessment.questionnaire.id.rawValue
    let id = document.assessment.id.rawValue.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    let suffixes = [6, 12, 32].map { String(id.prefix($0)) } + [Assessment.ID.random().rawValue]
    var failure: AssessmentFileError?
    for suffix in suffixes where !suffix.isEmpty {
      let path = FilePath.join(assessmentsPath, "\(name)-\(suffix).json")
      do throws(AssessmentFileError) {
        return try AssessmentFile.create(path, document, scorecard: scorecard, calls: calls)
      } catch {
        switch error {
        case .alreadyExists, .locked: failure = error
        default: throw .notSaved(error)
        }
      }
    }
    throw .notSaved(failure ?? .alreadyExists(path: assessmentsPath))
  }
}
