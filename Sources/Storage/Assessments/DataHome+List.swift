import Glibc
import Maturity

/// What a list says of one assessment file.
package struct AssessmentSummary: Equatable, Sendable {
  package let path: String
  package let modified: Timestamp?
  package let content: Content

  /// What the file turned out to hold.
  package enum Content: Equatable, Sendable {
    case readable(Readable)
    /// ``AssessmentFileError/unreadable(_:)`` or ``AssessmentFileError/malformed(path:_:)``.
    case damaged(AssessmentFileError)

    /// Nil when the file is damaged.
    package var readable: Readable? {
      if case .readable(let readable) = self { return readable }
      return nil
    }
  }

  /// What tells one assessment from another in a list.
  package struct Readable: Equatable, Sendable {
    package let organisation: String
    package let team: String
    package let product: String
    package let questionnaire: Questionnaire.ID
    package let date: CalendarDate?
    /// Criteria that are answered with a rank.
    package let answered: Int
  }

  /// Of any assessment file, in the data home or not.
  package init(of path: String) {
    let status = stat(of: path)
    self.init(path: path, modified: status.flatMap { Timestamp(secondsSince1970: $0.st_mtim.tv_sec) })
  }

  init(path: String, modified: Timestamp?) {
    self.path = path
    self.modified = modified
    do throws(AssessmentFileError) {
      content = .readable(Readable(try AssessmentFile.read(path).document.assessment))
    } catch {
      content = .damaged(error)
    }
  }
}

extension AssessmentSummary.Readable {
  fileprivate init(_ assessment: Assessment) {
    self.init(
      organisation: assessment.subject.organisation, team: assessment.subject.team,
      product: assessment.subject.product, questionnaire: assessment.questionnaire.id, date: assessment.session.date,
      answered: assessment.answers.values.count { $0.state.rank != nil })
  }
}

extension DataHome {
  /// The assessments of the data home, the most recently modified first, at most `limit` of them read.
  ///
  /// Regular files called `*.json` whose name is UTF-8 and has no leading full stop; none where the directory cannot be
  /// read.
  package func list(limit: Int = 200) -> [AssessmentSummary] {
    let found = names().compactMap { name -> (path: String, time: timespec)? in
      let path = FilePath.join(assessmentsPath, name)
      guard let status = stat(of: path, followingLinks: false), FileKind(status) == .regular else { return nil }
      return (path, status.st_mtim)
    }
    let latestFirst = found.sorted {
      ($1.time.tv_sec, $1.time.tv_nsec, $0.path) < ($0.time.tv_sec, $0.time.tv_nsec, $1.path)
    }
    return latestFirst.prefix(max(0, limit)).map {
      AssessmentSummary(path: $0.path, modified: Timestamp(secondsSince1970: $0.time.tv_sec))
    }
  }

  private func names() -> [String] {
    guard let directory = opendir(assessmentsPath) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let name, name.hasSuffix(".json"), !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
