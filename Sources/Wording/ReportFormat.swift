import Maturity

/// The formats that an assessment can be exported to, by the name people type.
package enum ReportFormat: String, CaseIterable, Sendable {
  case html, pdf, xlsx, markdown, csv, json, svg

  /// What a file of this format is called after the dot.
  package var fileExtension: String { self == .markdown ? "md" : rawValue }

  /// The format that a file's extension tells; nil for another.
  package init?(fileExtension: String) {
    guard let format = Self.allCases.first(where: { $0.fileExtension == fileExtension }) else { return nil }
    self = format
  }

  /// Whether what it holds depends on the report’s profile.
  package var hasProfiles: Bool {
    switch self {
    case .html, .pdf, .xlsx, .markdown: true
    case .csv, .json, .svg: false
    }
  }

  /// Whether a terminal may show it.
  package var isText: Bool {
    switch self {
    case .html, .markdown, .csv, .json, .svg: true
    case .pdf, .xlsx: false
    }
  }

  /// What it is for, in a few words.
  package func purpose(in language: Language) -> String {
    switch self {
    case .html: language("une page à ouvrir, à envoyer, à imprimer", "a page to open, to send, to print")
    case .pdf: language("le rapport à faire circuler, balisé", "the report to circulate, tagged")
    case .xlsx: language("un classeur\u{A0}: filtres, couleurs, graphique", "a workbook: filters, colours, a chart")
    case .markdown: language("pour une forge ou un wiki", "for a code repository or a wiki")
    case .csv: language("une ligne par critère, pour un tableur", "a row for each criterion, for a spreadsheet")
    case .json: language("tout, pour un autre outil", "everything, for another tool")
    case .svg: language("le graphique des axes, pour une présentation", "the chart of the axes, for a slide")
    }
  }

  /// What the file is called: “atelier-synthese.html” — the profile is part of the name where it is part of the report.
  ///
  /// `stem` is the path without what comes after the dot.
  package func path(_ stem: String, _ profile: ReportProfile, in language: Language) -> String {
    let suffix =
      switch (hasProfiles, profile) {
      // An assessment is a file of this kind too, and must not be taken for its export, nor written over by it.
      case (false, _) where self == .json: "-export"
      case (false, _), (true, .full): ""
      case (true, .synthesis): language("-synthese", "-summary")
      case (true, .facilitator): language("-animation", "-facilitator")
      }
    return "\(stem)\(suffix).\(fileExtension)"
  }
}
