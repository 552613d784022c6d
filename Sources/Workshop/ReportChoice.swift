import Maturity
import Wording

/// Which reports to write.
package struct ReportChoice: Equatable, Sendable {
  package var profile = ReportProfile.full
  /// In the order of ``ReportFormat/allCases``.
  package var formats: [ReportFormat] = [.html]

  package init(profile: ReportProfile = .full, formats: [ReportFormat] = [.html]) {
    self.profile = profile
    self.formats = formats
  }

  /// Adds a format, or leaves it out.
  mutating func toggle(_ format: ReportFormat) {
    let isIn = formats.contains(format)
    formats = ReportFormat.allCases.filter { $0 == format ? !isIn : formats.contains($0) }
  }
}

/// Choosing which reports to write.
package struct ExportView: Equatable, Sendable {
  package var choice: ReportChoice
  /// Among ``ReportFormat/allCases``.
  package var selection = 0
  /// The assessment to say what changed since; nil where none was compared with.
  package let earlier: Assessment?

  package init(_ choice: ReportChoice, since earlier: Assessment? = nil) {
    self.choice = choice
    self.earlier = earlier
  }
}

extension ReportChoice {
  /// A place to propose: a file where there is one format, else a folder.
  package func proposal(stem: String, in language: Language) -> String {
    formats.count == 1 ? formats[0].path(stem, profile, in: language) : "\(stem)/"
  }
}
