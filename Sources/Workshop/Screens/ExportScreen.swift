import Canvas
import Wording

extension Workshop {
  var exportName: String { language("Exporter", "Export") }

  /// How much the reports say, which formats, and where they go.
  func exportBody(_ view: ExportView) -> Body {
    let choice = view.choice
    let width = min(110, layout.textColumns(withPane: false))
    var body = Body()
    body.add(language("Profil", "Profile"), .title)
    body.followsCursor = true
    for profile in ReportProfile.allCases {
      let isChosen = profile == choice.profile
      body.addWrapped(
        profile.purpose(in: language), width: width,
        lead: StyledLine(isChosen ? "(•) " : "( ) ", isChosen ? .good : .plain)
          .adding(profile.name(in: language).padded(to: nameWidth), isChosen ? .bold : .plain),
        indent: nil)
    }
    if !layout.isCompact { body.add() }
    body.add("Formats", .title)
    for (place, format) in ReportFormat.allCases.enumerated() {
      let isTicked = choice.formats.contains(format)
      let isHere = place == view.selection
      if isHere { body.cursor = Position(row: body.lines.count, column: 2) }
      body.addWrapped(
        format.purpose(in: language), width: width,
        lead: StyledLine(isHere ? "▸ " : "  ", .title).adding(isTicked ? "[x] " : "[ ] ", isTicked ? .good : .plain)
          .adding(format.rawValue.padded(to: formatWidth), isHere ? .bold : .plain),
        indent: nil)
    }
    if !layout.isCompact { body.add() }
    body.addWrapped(destination(of: choice), width: width, style: .dim)
    return body
  }

  func writtenName(_ paths: [String]) -> String {
    language(
      language.plural(paths.count, "Rapport écrit", "Rapports écrits"),
      language.plural(paths.count, "Report written", "Reports written"))
  }

  /// Each path whole, on as many lines as it takes: cut where a line is full, since a space of a name is not to be lost.
  func writtenBody(_ paths: [String]) -> Body {
    let width = layout.textColumns(withPane: false) - 2
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    for path in paths {
      var rest = Sanitiser.line(path)[...]
      var lead = StyledLine("• ", .accent)
      repeat {
        let line = rest.start(of: width)
        body.add(lead.adding(String(line)))
        rest = rest[line.endIndex...]
        lead = StyledLine("  ")
      } while !rest.isEmpty
    }
    return body
  }

  private func destination(of choice: ReportChoice) -> String {
    guard !choice.formats.isEmpty else {
      return language("Cochez au moins un format.", "Tick at least one format.")
    }
    return language(
      "Entrée écrit à côté de l’évaluation, sans rien remplacer\u{202F}; W\u{A0}écrit ailleurs.",
      "Enter writes beside the assessment, replacing nothing; W\u{A0}writes elsewhere.")
  }

  private var nameWidth: Int {
    (ReportProfile.allCases.map { $0.name(in: language).displayWidth }.max() ?? 0) + 2
  }

  private var formatWidth: Int { (ReportFormat.allCases.map(\.rawValue.displayWidth).max() ?? 0) + 2 }
}

extension Substring {
  /// As much of it as fits so many columns, one character at least.
  fileprivate func start(of columns: Int) -> Substring {
    var end = startIndex
    var width = 0
    while end < endIndex {
      width += String(self[end]).displayWidth
      if width > columns, end > startIndex { break }
      end = index(after: end)
    }
    return self[..<end]
  }
}
