import Maturity
import Reports
import Storage
import Wording
import Workshop

/// Writes a session's reports.
struct SessionExport {
  let language: Language

  /// Reports at `path`, or beside the assessment under names that nothing has yet.
  ///
  /// - Parameters:
  ///   - open: what to report on.
  ///   - document: the same as its file has it.
  ///   - choice: which formats, and how much they say.
  ///   - earlier: the assessment to say what changed since.
  ///   - path: where, when the person said it: a file for one format, a folder for several; what is there is not replaced.
  ///   - assessmentPath: the file of the assessment.
  /// - Returns: the paths written.
  /// - Throws: a ``Failure`` when nothing could be written.
  func write(
    _ open: OpenAssessment, _ document: AssessmentDocument, _ choice: ReportChoice, since earlier: Assessment?,
    to path: String?, beside assessmentPath: String
  ) throws(Failure) -> [String] {
    let stem = assessmentPath.hasSuffix(".json") ? String(assessmentPath.dropLast(5)) : assessmentPath
    let content = ExportContent(
      material: ReportMaterial(
        assessment: open.assessment, questionnaire: open.questionnaire, scorecard: open.scorecard, language: language,
        profile: choice.profile, earlier: earlier),
      document: document)
    let name = stem.split(separator: "/").last.map(String.init) ?? stem
    let destination: ReportWriter.Destination =
      if let path {
        try .init(path: path, for: choice.formats, stem: name, isReplaced: false, in: language)
      } else {
        .beside(stem: stem)
      }
    return try ReportWriter(language: language).write(choice.formats, of: content, to: destination)
  }
}
