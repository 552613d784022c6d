/// The formats that a report can be exported to, by the name people type.
package enum ReportFormat: String, CaseIterable, Sendable {
  case markdown

  /// What a file of this format is called after the dot.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    }
  }

  /// The report in this format: the same bytes for the same material.
  package func bytes(of material: ReportMaterial) -> [UInt8] {
    switch self {
    case .markdown: MarkdownReport(material.document).bytes
    }
  }
}
