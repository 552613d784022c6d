import Glibc
import JSON
import Maturity
import Reports
import Scoring
import Storage
import Wording
import Workshop

/// The one assessment that a session has open, and what of it is on the disk.
final class SessionFiles {
  /// Of messages; the person may change it on the start screen.
  var language: Language
  /// The questionnaire asked for on the command line, for new assessments.
  private let questionnaireName: String?
  /// Whose sheet a new assessment is; nil for a workshop.
  private let respondent: String?
  private var held: HeldAssessment?

  init(language: Language, questionnaire: String?, respondent: String? = nil) {
    self.language = language
    self.respondent = respondent
    questionnaireName = questionnaire
  }

  private var loading: Loading { Loading(language: language) }

  var catalogue: Catalogue {
    SessionCatalogue(loading: loading, questionnaireName: questionnaireName).catalogue()
  }

  /// Whether new assessments have the questionnaire that was asked for.
  func checkQuestionnaire() throws(Failure) {
    if let questionnaireName { _ = try loading.questionnaire(named: questionnaireName) }
  }

  /// A new assessment on its details, to be saved in the data home.
  func create(_ id: Questionnaire.ID) throws(Failure) -> OpenAssessment {
    let questionnaire =
      if let questionnaireName { try loading.questionnaire(named: questionnaireName) } else {
        try loading.questionnaire(id)
      }
    do throws(DataHomeError) {
      let home = try DataHome(environment: Process.environment)
      // A home that cannot be written is said before a word is typed.
      try home.prepareAssessments()
      return create(with: questionnaire, in: .dataHome(home))
    } catch {
      throw error.failure(in: language)
    }
  }

  /// A new assessment on its details, to be saved at `path`, where nothing is.
  func create(at path: String) throws(Failure) -> OpenAssessment {
    let directory = path.lastIndex(of: "/").map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
    guard access(directory, W_OK | X_OK) == 0 else {
      throw Failure(
        language(
          "\(path)\u{A0}: création impossible dans ce dossier, \(systemError(errno, of: .directory))",
          "\(path): cannot create in this directory, \(systemError(errno, of: .directory))"), .cannotWrite)
    }
    return create(with: try loading.questionnaireForNew(questionnaireName), in: .path(path))
  }

  private func create(with questionnaire: Questionnaire, in birthplace: HeldAssessment.Birthplace) -> OpenAssessment {
    let assessment = Assessment(
      id: .random(), questionnaire: questionnaire.reference, session: Maturity.Session(date: Process.today),
      respondent: respondent)
    close()
    held = HeldAssessment(questionnaire: questionnaire, place: .notYet(AssessmentDocument(assessment), birthplace))
    var open = OpenAssessment(
      assessment, of: questionnaire, label: language("pas encore de fichier", "no file yet"),
      screen: .details(DetailsForm(assessment)))
    if case .path(let path) = birthplace {
      open.remark = language(
        "\(path.abbreviatingHome) n’existe pas\u{202F}: il sera créé à la première saisie.",
        "\(path.abbreviatingHome) does not exist: it will be created when something is typed.")
    }
    return open
  }

  /// The assessment at `path`, nil when nothing is there.
  func openExisting(_ path: String) throws(Failure) -> OpenAssessment? {
    guard access(path, F_OK) != 0, errno == ENOENT else { return try open(path) }
    return nil
  }

  /// An assessment to work on; read only, with the reason, when it cannot be written.
  func open(_ path: String) throws(Failure) -> OpenAssessment {
    let (file, reason) = try openFile(path)
    let questionnaire = try loading.questionnaire(for: file.document, label: path, named: questionnaireName)
    if let respondent, file.document.assessment.respondent != respondent {
      file.close()
      throw wrongSheet(path, file.document.assessment.respondent)
    }
    hold(file, questionnaire)
    var open = OpenAssessment(
      file.document.assessment, of: questionnaire, label: file.path.abbreviatingHome,
      access: reason.map { .readOnly(reason: $0) } ?? .readWrite)
    open.remark = loading.remark(on: file.document, with: questionnaire)
    return open
  }

  private func wrongSheet(_ path: String, _ owner: String?) -> Failure {
    let french = owner.map { "la feuille de \($0)" } ?? "l’évaluation d’une équipe, pas une feuille"
    let english = owner.map { "the sheet of \($0)" } ?? "a team’s assessment, not a sheet"
    return Failure(language("\(path)\u{A0}: \(french)", "\(path): \(english)"), .badData)
  }

  /// The file, and why it is only open to be read, if it is.
  private func openFile(_ path: String) throws(Failure) -> (file: AssessmentFile, reason: String?) {
    do throws(AssessmentFileError) {
      return (try AssessmentFile.open(path, .readWrite), nil)
    } catch {
      switch error {
      case .locked, .cannotLock, .protected: break
      default: throw error.failure(in: language)
      }
      let reason = error.text(in: language).withoutDirectories
      do throws(AssessmentFileError) {
        return (try AssessmentFile.open(path, .readOnly), reason)
      } catch {
        throw error.failure(in: language)
      }
    }
  }

  /// The shipped example, as a file of the data home that stays what one makes of it.
  func openExample() throws(Failure) -> OpenAssessment {
    guard let content = ShippedExample.content else {
      throw Failure(language("aucun exemple dans ce programme", "no example in this program"))
    }
    let home: DataHome
    do throws(DataHomeError) {
      home = try DataHome(environment: Process.environment)
      try home.prepareAssessments()
    } catch {
      throw error.failure(in: language)
    }
    let path = "\(home.assessmentsPath)/\(language("exemple", "example")).json"
    do throws(DurableFileError) {
      try DurableFile.write(Array(content.utf8), to: path, mode: .createOnly)
    } catch .alreadyExists {
      return try open(path)
    } catch {
      throw error.failure(in: language)
    }
    return try open(path)
  }

  /// Makes an assessment durable, with what it scores.
  ///
  /// - Parameters:
  ///   - assessment: what to save.
  ///   - evenIfRemoved: whether a file that somebody removed is made again.
  /// - Returns: what became of it.
  func save(_ assessment: Assessment, evenIfRemoved: Bool = false) -> Completion {
    guard let held else { return .saveFailed(language("aucun fichier ouvert", "no open file")) }
    do throws(Failure) {
      let scorecard = scorecard(of: assessment, held.questionnaire)
      switch held.place {
      case .file(let file): try save(assessment, scorecard, to: file, evenIfRemoved: evenIfRemoved)
      case .notYet(let document, let birthplace):
        hold(
          try birthplace.bear(AssessmentDocument(assessment, source: document.source), scorecard, language),
          held.questionnaire)
      }
    } catch {
      return .saveFailed(error.lines.first?.withoutDirectories ?? "")
    }
    return .saved(revision: revision, label: label)
  }

  /// Makes durable how long criteria were on the screen; nil where there is no file yet, or it cannot be written: what
  /// was said is on the disk already.
  func saveTime(_ assessment: Assessment) -> Completion? {
    guard let held, let file = held.file else { return nil }
    let scorecard = scorecard(of: assessment, held.questionnaire)
    guard (try? file.save(assessment, scorecard: scorecard, isRevision: false)) != nil else { return nil }
    return .saved(revision: revision, label: label)
  }

  private func save(
    _ assessment: Assessment, _ scorecard: JSONValue, to file: AssessmentFile, evenIfRemoved: Bool
  ) throws(Failure) {
    do throws(AssessmentFileError) {
      do throws(AssessmentFileError) {
        _ = try file.save(assessment, scorecard: scorecard)
      } catch .removedFromDisk where evenIfRemoved {
        try file.recreate(assessment, scorecard: scorecard)
      } catch {
        throw error
      }
    } catch {
      throw error.failure(in: language)
    }
  }

  /// Goes on in another file; the one that could not be written stays as it is.
  func saveElsewhere(_ assessment: Assessment, path: String) throws(Failure) -> Completion {
    guard let held else { throw Failure(language("aucun fichier ouvert", "no open file")) }
    if let format = ReportFormat(path: path), format != .json {
      throw Failure(
        language(
          "\(path)\u{A0}: une évaluation s’enregistre en .json\u{202F}; pour un rapport, e sur le résultat",
          "\(path): an assessment is saved as .json; for a report, e on the result"), .badUsage)
    }
    let document = AssessmentDocument(assessment, source: held.document.source)
    let scorecard = scorecard(of: assessment, held.questionnaire)
    if let file = held.file, file.isNamed(by: path) {
      // Its own name, after somebody removed the file: its lock is still ours.
      do throws(AssessmentFileError) {
        try file.recreate(assessment, scorecard: scorecard)
      } catch {
        throw error.failure(in: language)
      }
    } else {
      hold(try HeldAssessment.Birthplace.path(path).bear(document, scorecard, language), held.questionnaire)
    }
    return .savedElsewhere(label: label, revision: revision)
  }

  /// Writes reports to `path`, or beside the assessment.
  func export(
    _ open: OpenAssessment, _ choice: ReportChoice, since earlier: Assessment?, to path: String?
  ) -> Completion {
    let file = held?.file?.path ?? "palier.json"
    do throws(Failure) {
      let document = AssessmentDocument(open.assessment, source: held?.document.source)
      let paths = try SessionExport(language: language)
        .write(open, document, choice, since: earlier, to: path, beside: file)
      return .exported(paths: paths.map(\.abbreviatingHome))
    } catch {
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
      return .exportFailed(
        error.lines.first?.withoutDirectories ?? "",
        suggestion: path ?? choice.proposal(stem: "~/\(stem)", in: language))
    }
  }

  /// The file that `assessment`, the one that is open, is most likely to be compared with; empty where there is none.
  func earlier(than assessment: Assessment) -> String {
    SessionComparison(loading: loading, openPath: held?.file?.path).proposal(for: assessment)
  }

  /// Reads the assessment that `assessment`, the one that is open, is to be compared with.
  func loadEarlier(_ path: String, than assessment: Assessment) throws(Failure) -> Completion {
    guard let held else { throw Failure(language("aucun fichier ouvert", "no open file")) }
    return try SessionComparison(loading: loading, openPath: held.file?.path)
      .load(path, before: assessment, with: held.questionnaire)
  }

  /// Lets go of the file that is open.
  func close() {
    held?.file?.close()
    held = nil
  }

  private var revision: Int { held?.document.assessment.revision ?? 0 }

  private var label: String {
    held?.file?.path.abbreviatingHome ?? ""
  }

  private func scorecard(of assessment: Assessment, _ questionnaire: Questionnaire) -> JSONValue {
    ScorecardJSON(Scorecard(of: assessment.sheet, with: questionnaire), of: questionnaire).value
  }

  private func hold(_ file: AssessmentFile, _ questionnaire: Questionnaire) {
    close()
    held = HeldAssessment(questionnaire: questionnaire, place: .file(file))
    // A convenience: not being able to remember a path is no reason to trouble anybody.
    try? DataHome(environment: Process.environment).note(file.path)
  }
}
