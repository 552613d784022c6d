import Glibc
import Maturity
import Reports
import Storage
import Wording

/// Where reports go: the one place that makes up their paths, opens them and writes them.
struct ReportWriter {
  let language: Language

  /// A place for reports.
  enum Destination {
    case file(String, isReplaced: Bool)
    /// A folder, made where there is none, in which each report is called after the assessment.
    case folder(String, stem: String, isReplaced: Bool)
    /// Beside an assessment, under names that nothing has yet.
    case beside(stem: String)

    /// What a person means by a path: a folder where it is one or says so, and for several formats; else a file.
    ///
    /// Reports in a folder are called `stem`. Several formats and the name of one file are refused.
    init(
      path: String, for formats: [ReportFormat], stem: String, isReplaced: Bool, in language: Language
    ) throws(Failure) {
      let isFolder = path.hasSuffix("/") || FileIdentity.isFolder(path)
      guard formats.count > 1 || isFolder else {
        self = .file(path, isReplaced: isReplaced)
        return
      }
      guard isFolder || ReportFormat(path: path) == nil else {
        throw Failure(
          language(
            "\(path)\u{A0}: plusieurs formats vont dans un dossier\u{202F}; donnez-en un",
            "\(path): several formats go into a folder; give one"), .badUsage)
      }
      self = .folder(path, stem: stem, isReplaced: isReplaced)
    }
  }

  /// A file that reports are made of, which none may take the place of.
  struct Input {
    let path: String
    let role: Role

    enum Role { case assessment, earlier, logo }
  }

  /// Takes the place of every report, makes them all, then writes them: what cannot be written is said before the long
  /// work, and a format that fails, or a disk that is full, leaves no file of any.
  ///
  /// - Parameters:
  ///   - formats: not empty; one where the destination is a file.
  ///   - content: whose profile the names of the files tell.
  ///   - destination: where they go.
  ///   - inputs: the files that the reports are made of, which none replaces, whatever the destination says.
  /// - Returns: the paths written, in the order of the formats.
  /// - Throws: a ``Failure`` that names the first file that cannot be written.
  func write(
    _ formats: [ReportFormat], of content: ExportContent, to destination: Destination, sparing inputs: [Input] = []
  ) throws(Failure) -> [String] {
    let places = try places(for: formats, content.material.profile, at: destination, sparing: inputs)
    var reports: [(path: String, file: PendingFile, bytes: [UInt8])] = []
    for (format, place) in zip(formats, places) {
      reports.append((place.path, place.file, try content.bytes(in: format)))
    }
    do throws(DurableFileError) {
      try Self.writeAll(reports.map { ($0.file, $0.bytes) })
    } catch {
      throw error.failure(in: language, canForce: true)
    }
    return reports.map(\.path)
  }

  /// All of them or none, but for files that were there before and are replaced already when a later one fails.
  ///
  /// A signal that ends the program waits until then: it leaves no part of a set.
  private static func writeAll(_ reports: [(file: PendingFile, bytes: [UInt8])]) throws(DurableFileError) {
    var (ending, before) = (sigset_t(), sigset_t())
    sigemptyset(&ending)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { sigaddset(&ending, signal) }
    pthread_sigmask(SIG_BLOCK, &ending, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    do throws(DurableFileError) {
      for report in reports { try report.file.stage(report.bytes) }
      for report in reports { try report.file.commit() }
    } catch {
      for report in reports {
        report.file.discard()
        report.file.withdraw()
      }
      throw error
    }
  }

  private typealias Place = (path: String, file: PendingFile)

  private func places(
    for formats: [ReportFormat], _ profile: ReportProfile, at destination: Destination, sparing inputs: [Input]
  ) throws(Failure) -> [Place] {
    switch destination {
    case .file(let path, let isReplaced):
      return try open(formats.map { _ in path }, isReplaced: isReplaced, sparing: inputs)
    case .folder(let folder, let stem, let isReplaced):
      do throws(DurableFileError) {
        try DurableFile.makeFolder(folder)
      } catch {
        throw error.failure(in: language)
      }
      let start = folder.hasSuffix("/") ? folder + stem : "\(folder)/\(stem)"
      return try open(formats.map { $0.path(start, profile, in: language) }, isReplaced: isReplaced, sparing: inputs)
    case .beside(let stem):
      return try unused(formats, profile, stem: stem)
    }
  }

  private func open(_ paths: [String], isReplaced: Bool, sparing inputs: [Input]) throws(Failure) -> [Place] {
    var places: [Place] = []
    for path in paths {
      if let input = inputs.first(where: { FileIdentity.areSame($0.path, path) }) {
        throw Failure(
          language(
            "\(path)\u{A0}: c’est \(name(of: input.role))\u{202F}; choisissez un autre nom",
            "\(path): it is \(name(of: input.role)); choose another name"), .cannotWrite)
      }
      do throws(DurableFileError) {
        places.append((path, try DurableFile.begin(at: path, mode: isReplaced ? .replace : .createOnly)))
      } catch {
        throw error.failure(in: language, canForce: true)
      }
    }
    return places
  }

  private func name(of role: Input.Role) -> String {
    switch role {
    case .assessment: language("l’évaluation elle-même", "the assessment itself")
    case .earlier: language("l’évaluation à laquelle comparer", "the assessment to compare with")
    case .logo: language("le logo", "the logo")
    }
  }

  /// The first number under which none of the names is taken.
  private func unused(
    _ formats: [ReportFormat], _ profile: ReportProfile, stem: String
  ) throws(Failure) -> [Place] {
    numbers: for number in 1...999 {
      let start = number == 1 ? stem : "\(stem)-\(number)"
      var places: [Place] = []
      for path in formats.map({ $0.path(start, profile, in: language) }) {
        do throws(DurableFileError) {
          places.append((path, try DurableFile.begin(at: path, mode: .createOnly)))
        } catch .alreadyExists {
          continue numbers
        } catch {
          throw error.failure(in: language)
        }
      }
      return places
    }
    throw Failure(
      language("\(stem)\u{A0}: trop de rapports à côté", "\(stem): too many reports beside it"), .cannotWrite)
  }
}
