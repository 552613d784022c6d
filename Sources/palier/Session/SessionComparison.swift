import Maturity
import Storage
import Wording
import Workshop

/// Finds and reads what the open assessment of a session is compared with.
struct SessionComparison {
  let loading: Loading
  /// The file of the open assessment; nil before its first save.
  let openPath: String?

  private var language: Language { loading.language }

  /// The most recent assessment of the same questionnaire and organisation that is not dated later, one of the same team
  /// and product if there is one; empty where there is none.
  func proposal(for assessment: Assessment) -> String {
    let subject = assessment.subject
    guard !subject.organisation.isEmpty else { return "" }
    let found = SessionCatalogue.assessments.compactMap { summary -> Candidate? in
      guard let content = summary.content.readable, content.questionnaire == assessment.questionnaire.id,
        content.organisation == subject.organisation, !isOpen(summary.path)
      else { return nil }
      if let date = content.date, let today = assessment.session.date, date > today { return nil }
      let isSameTeam = content.team == subject.team && content.product == subject.product
      return Candidate(path: summary.path, isSameTeam: isSameTeam, date: content.date)
    }
    // In the order of their last change: of two that are as good, the first is the one.
    let best = found.enumerated().max { $0.element.isWorse(than: $1.element, after: $0.offset > $1.offset) }
    return best?.element.path.abbreviatingHome ?? ""
  }

  /// Reads the assessment at `path`.
  ///
  /// - Throws: a ``Failure`` when it is no assessment that `assessment` can be compared with.
  func load(
    _ path: String, before assessment: Assessment, with questionnaire: Questionnaire
  ) throws(Failure) -> Completion {
    guard !isOpen(path) else {
      throw Failure(
        language(
          "\(path)\u{A0}: c’est l’évaluation ouverte\u{202F}; donnez-en une autre",
          "\(path): this is the open assessment; give another one"), .badUsage)
    }
    let document = try loading.document(ofFile: path)
    try loading.checkComparable(
      document, label: path, with: assessment, label: language("l’évaluation ouverte", "the open assessment"))
    try loading.checkEarlier(document, label: path, before: assessment, with: questionnaire)
    let earlier = document.assessment
    let isSameVersion = earlier.questionnaire.version == assessment.questionnaire.version
    return .earlierLoaded(
      earlier, label: path.abbreviatingHome,
      remark: isSameVersion ? loading.remark(on: document, with: questionnaire) : nil)
  }

  private func isOpen(_ path: String) -> Bool { openPath.map { FileIdentity.areSame(path, $0) } ?? false }

  private struct Candidate {
    let path: String
    let isSameTeam: Bool
    let date: CalendarDate?

    /// `isAfter` decides where nothing else does.
    func isWorse(than other: Candidate, after isAfter: Bool) -> Bool {
      if isSameTeam != other.isSameTeam { return other.isSameTeam }
      if date != other.date { return other.date.map { second in date.map { $0 < second } ?? true } ?? false }
      return isAfter
    }
  }
}
