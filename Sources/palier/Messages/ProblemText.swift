import Canvas
import Maturity
import Wording

extension Problem {
  /// “FILE:LINE:COLUMN: axis 3 › criterion 3.2: what is wrong; what to do”, on one line.
  func text(in language: Language) -> String {
    let place = location.map { "\(Sanitiser.line($0.file)):\($0.line):\($0.column): " } ?? ""
    let steps = path.map { $0.text(in: language) }.joined(separator: " › ")
    let what = "\(kind.wrong(in: language))\(language("\u{202F}; ", "; "))\(kind.remedy(in: language))"
    return place + (steps.isEmpty ? "" : steps + language.colon) + what
  }
}

extension Problem.Element {
  fileprivate func text(in language: Language) -> String { "\(role.text(in: language)) \(name.excerpt)" }
}

extension Problem.Element.Role {
  /// With its article left out: “criterion”.
  func text(in language: Language) -> String {
    switch self {
    case .source: language("source", "source")
    case .level: language("niveau", "level")
    case .support: language("accompagnement", "support")
    case .question: language("question", "question")
    case .axis: language("axe", "axis")
    case .criterion: language("critère", "criterion")
    case .rule: language("règle", "rule")
    case .reference: language("référence", "reference")
    case .step: language("étape", "step")
    case .stake: language("enjeu", "stake")
    case .migration: language("migration", "migration")
    case .formerCriterion: language("ancien critère", "former criterion")
    case .audience: language("public", "audience")
    case .offer: language("offre", "offer")
    case .path: language("parcours", "path")
    case .followUp: language("suite", "follow-up")
    case .hostingOffer: language("hébergement", "hosting offer")
    case .fact: language("fait", "fact")
    case .row: language("ligne", "row")
    case .comparison: language("comparaison", "comparison")
    case .term: language("terme", "term")
    }
  }
}

extension Language {
  /// Words of a file between quotation marks: cleaned and cut.
  func quotedExcerpt(_ text: String) -> String { quoted(text.excerpt) }

  /// “perhaps …?”, or `otherwise` where nothing is near.
  func suggestion(_ nearest: String?, otherwise: String) -> String {
    guard let nearest else { return otherwise }
    return self("peut-être \(quotedExcerpt(nearest))\u{202F}?", "perhaps \(quotedExcerpt(nearest))?")
  }
}

extension String {
  /// At most 60 characters, fit for one line of a terminal.
  fileprivate var excerpt: String {
    // A text may be a million scalars long: cut before cleaning, then once more.
    let start = Sanitiser.line(String(unicodeScalars.prefix(240)))
    return start.count > 60 || unicodeScalars.count > 240 ? "\(start.prefix(59))…" : start
  }
}
