import ArgumentParser
import Reports
import Wording

/// Formats as one argument: a name, or several with commas between them.
struct ReportFormats: ExpressibleByArgument {
  /// Not empty.
  let formats: [ReportFormat]

  init?(argument: String) {
    let named = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      ReportFormat(rawValue: String($0))
    }
    guard !named.contains(nil) else { return nil }
    formats = named.compactMap { $0 }
  }

  init(_ format: ReportFormat) { formats = [format] }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}

extension ReportProfile: ExpressibleByArgument {}
extension CSVReport.Separator: ExpressibleByArgument {}
