import Maturity
import Reports
import Storage
import Wording
import Workshop

/// Writes a session's reports.
struct SessionExport {
  let language: Language

  /// The report at `path`, or beside the assessment under a name that nothing has yet.
  ///
  /// - Parameters:
  ///   - open: what to report on.
  ///   - path: where, when the person said it; a file that is there is not replaced.
  ///   - assessmentPath: the file of the assessment.
  /// - Returns: the path written.
  /// - Throws: a ``Failure`` when nothing could be written.
  func write(_ open: OpenAssessment, to path: String?, beside assessmentPath: String) throws(Failure) -> String {
    let format = ReportFormat.markdown
    let bytes = format.bytes(
      of: ReportMaterial(
        assessment: open.assessment, questionnaire: open.questionnaire, scorecard: open.scorecard, language: language))
    let stem = assessmentPath.hasSuffix(".json") ? String(assessmentPath.dropLast(5)) : assessmentPath
    let names = (1...999).lazy.map { "\(stem)\($0 == 1 ? "" : "-\($0)").\(format.fileExtension)" }
    for target in path.map({ [$0] }) ?? Array(names) {
      do throws(DurableFileError) {
        try DurableFile.write(bytes, to: target, mode: .createOnly)
        return target
      } catch .alreadyExists where path == nil {
        continue
      } catch {
        throw error.failure(in: language)
      }
    }
    throw Failure(
      language("\(stem)\u{A0}: trop de rapports à côté", "\(stem): too many reports beside it"), .cannotWrite)
  }
}
