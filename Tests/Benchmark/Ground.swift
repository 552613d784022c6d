import Glibc
import Maturity
import Reports
import Scoring
import Storage

/// What the measurements work on: the shipped questionnaire, a complete assessment of it, and a data home for it.
struct Ground {
  let questionnaire: Questionnaire
  let assessment: Assessment
  /// The data home, a new directory beside the assessments of nobody.
  let home: String
  /// Where ``assessment`` is saved.
  let path: String

  struct Failure: Error {
    let reason: String
  }

  init() throws {
    guard let id = QuestionnaireCatalogue.shipped.first else { throw Failure(reason: "no shipped questionnaire") }
    questionnaire = try QuestionnaireCatalogue.shipped(id)
    assessment = Self.complete(questionnaire)
    // Not /tmp, which may be a file system in memory, on which a synchronisation costs nothing.
    var template = Array("/var/tmp/palier-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(reason: "mkdtemp: \(String(cString: strerror(errno)))") }
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = "\(home)/benchmark.json"
    let scorecard = ScorecardJSON(Scorecard(of: assessment.sheet, with: questionnaire), of: questionnaire).value
    try AssessmentFile.create(path, AssessmentDocument(assessment), scorecard: scorecard).close()
  }

  /// Removes the data home.
  func clear() { Self.remove(home) }

  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name != ".", name != ".." { remove("\(path)/\(name)") }
      }
      closedir(stream)
    }
    Glibc.remove(path)
  }

  /// Every criterion answered, the ranks in turn, every third with a note.
  private static func complete(_ questionnaire: Questionnaire) -> Assessment {
    var assessment = Assessment(
      id: .random(), questionnaire: questionnaire.reference,
      subject: Subject(organisation: "DSI Exemple", team: "Équipe Exemple", product: "Rizomo"),
      session: Session(date: CalendarDate(year: 2026, month: 11, day: 23)))
    let levels = questionnaire.scale.levels
    for (offset, criterion) in questionnaire.criteria.enumerated() {
      assessment[criterion.id] = Answer(
        state: .answered(levels[offset % levels.count].rank),
        note: offset.isMultiple(of: 3) ? "Terraform chez l’équipe plateforme seulement" : "",
        decidedAt: Timestamp.now())
    }
    return assessment
  }
}
