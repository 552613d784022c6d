import ArgumentParser
import Reports
import Wording

/// Formats as one argument: a name or what comes after the dot, or several with commas between them.
struct ReportFormats: ExpressibleByArgument {
  /// Not empty.
  let formats: [ReportFormat]

  init?(argument: String) {
    let named = argument.lowercased().split(separator: ",", omittingEmptySubsequences: false).map { part in
      let name = String(part.filter { $0 != " " })
      return ReportFormat(rawValue: name) ?? ReportFormat(fileExtension: name)
    }
    guard !named.contains(nil) else { return nil }
    formats = named.compactMap { $0 }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}

extension ReportProfile: ExpressibleByArgument {}
extension CSVReport.Separator: ExpressibleByArgument {}

extension ReportFormat {
  /// The format that a file's name tells; nil for another.
  init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(fileExtension: path[path.index(after: dot)...].lowercased())
  }
}
