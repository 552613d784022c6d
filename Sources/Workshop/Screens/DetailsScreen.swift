import Canvas
import Maturity
import Wording

extension Workshop {
  /// The form of the session: a label and a text on each line.
  func detailsBody(_ form: DetailsForm) -> Body {
    let width = layout.textColumns(withPane: false)
    let labels = DetailsForm.Field.allCases.map { label(of: $0) }
    let labelWidth = (labels.map(\.displayWidth).max() ?? 0) + 2
    var body = Body()
    body.followsCursor = true
    if !layout.isCompact {
      body.add(language("Séance", "Session"), .title)
      body.add()
    }
    for field in DetailsForm.Field.allCases {
      let isFocused = field == form.focus
      let buffer = form[field]
      let room = width - labelWidth
      let window = isFocused ? buffer.window(width: room) : (text: buffer.text.truncated(to: room), cursor: 0)
      if isFocused { body.cursor = Position(row: body.lines.count, column: labelWidth + window.cursor) }
      let label = (isFocused ? "▸ " : "  ") + labels[field.rawValue]
      body.add(
        StyledLine(label.padded(to: labelWidth), isFocused ? .title : .accent)
          .adding(window.text, isFocused ? .bold : .plain))
      if let hint = hint(for: field), isFocused, !layout.isCompact {
        body.add(StyledLine(String(repeating: " ", count: labelWidth)).adding(hint, .dim))
      } else if !layout.isCompact {
        body.add()
      }
    }
    return body
  }

  func label(of field: DetailsForm.Field) -> String {
    let name =
      switch field {
      case .organisation: language("Organisation", "Organisation")
      case .team: language("Équipe", "Team")
      case .product: language("Produit", "Product")
      case .scope: language("Périmètre", "Scope")
      case .facilitator: language("Animation", "Facilitator")
      case .participants: language("Participants", "Participants")
      case .date: language("Date", "Date")
      case .budget: language("Durée prévue", "Time planned")
      }
    return name + language.colon
  }

  private func hint(for field: DetailsForm.Field) -> String? {
    switch field {
    case .participants:
      language("leurs rôles, séparés par des virgules", "their roles, separated by commas")
    case .scope: language("ce que l’évaluation couvre, et ce qu’elle laisse", "what is assessed, and what is not")
    case .date: language("2026-11-23 ou 23/11/2026", "2026-11-23 or 23/11/2026")
    case .budget: language("en minutes\u{A0}: 120", "in minutes: 120")
    case .organisation, .team, .product, .facilitator: nil
    }
  }
}
