import Glibc
import Maturity
import Storage
import Workshop

/// What a session can begin with.
struct SessionCatalogue {
  let loading: Loading
  /// The questionnaire asked for on the command line.
  let questionnaireName: String?

  /// What the start screen offers; what cannot be read is left out or shown as such, never an error.
  func catalogue() -> Catalogue {
    Catalogue(
      questionnaires: questionnaires.map { Catalogue.Offered(id: $0.id, title: $0.title, version: $0.version) },
      assessments: Self.assessments.map(Catalogue.Recent.init), hasExample: ShippedExample.content != nil)
  }

  /// The assessments of the data home and those lately open elsewhere, the last modified first.
  static var assessments: [AssessmentSummary] {
    let home = try? DataHome(environment: Process.environment)
    let own = home?.list() ?? []
    let elsewhere = (home?.recent() ?? []).filter { access($0, R_OK) == 0 }.map { AssessmentSummary(of: $0) }
    return (own + elsewhere).sorted { lhs, rhs in
      guard let left = lhs.modified, let right = rhs.modified else { return lhs.modified != nil }
      return left > right
    }
  }

  private var questionnaires: [Questionnaire] {
    if let questionnaireName, let named = try? loading.questionnaire(named: questionnaireName) { return [named] }
    return loading.catalogue.entries.compactMap { try? loading.catalogue.questionnaire($0, in: loading.language) }
  }
}

extension Catalogue.Recent {
  init(_ summary: AssessmentSummary) {
    let readable = summary.content.readable
    self.init(
      path: summary.path,
      subject: [readable?.organisation, readable?.team, readable?.product].compactMap { $0 }.filter { !$0.isEmpty },
      date: readable?.date, answered: readable?.answered)
  }
}
