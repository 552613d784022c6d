import Canvas
import Maturity
import Wording

/// What a session says line by line, for those who hear or feel it rather than see it: each time only what is new.
package struct SpokenScreen: Sendable {
  /// Wide enough for sentences; as many rows as a screen may need, so that nothing has to be scrolled.
  package static let size = Size(rows: 1000, columns: 80)

  fileprivate var place: Place?
  private var lines: [String] = []
  /// What was said of a criterion, which is not said again while only votes, a note or a question come and go over it.
  private var heard: (criterion: Criterion.ID, lines: [String])?
  private var answer = Answer()
  private var level = ""
  private var notice: Workshop.Notice?

  package init() {}

  /// Where the person is: what is new there is said whole.
  fileprivate struct Place: Equatable {
    var screen: String
    var criterion: Criterion.ID?
    var overlay: String
  }

  /// The lines to say now, without control characters; empty when nothing changed.
  package mutating func say(_ workshop: Workshop) -> [String] {
    // How large it is drawn is nothing to hear.
    var workshop = workshop
    workshop.drawNormally()
    let now = Place(workshop)
    let body = workshop.spokenLines
    var said: [String] = []
    let isNew = now != place
    if isNew, place != nil { said.append("") }
    if let heard, workshop.isOnCriterion, now.criterion == heard.criterion {
      if isNew { said += body.prefix(1) + body.dropFirst().unsaid(in: heard.lines) }
      said += newAnswer(workshop)
    } else if isNew {
      said += body
    } else {
      said += body.unsaid(in: lines)
    }
    if let open = workshop.open, now != place || !workshop.isOnCriterion { answer = open.answer }
    if let fresh = workshop.notice, fresh != notice { said.append((fresh.isWarning ? "! " : "") + fresh.text) }
    said += newLevel(workshop)
    place = now
    lines = body
    if let id = now.criterion {
      if workshop.isOnPlainCriterion || id != heard?.criterion { heard = (id, body) }
    } else if !workshop.isAsking {
      heard = nil
    }
    notice = workshop.notice
    if case .prompt(let prompt) = workshop.overlay { said.append(workshop.question(of: prompt)) }
    return said.map { Sanitiser.line($0) }
  }

  private mutating func newAnswer(_ workshop: Workshop) -> [String] {
    guard let open = workshop.open, open.answer != answer else { return [] }
    defer { answer = open.answer }
    var said: [String] = []
    let id = open.criterion.id
    if open.answer.state != answer.state {
      let wording = open.questionnaire.wording(of: open.answer.state, in: workshop.language)
      said.append(workshop.language("Réponse à \(id)\u{A0}: \(wording).", "Answer to \(id): \(wording)."))
    }
    if open.answer.note != answer.note {
      said.append(workshop.language("Note de \(id)\u{A0}: ", "Note on \(id): ") + open.answer.note)
    }
    if open.answer.votes != answer.votes { said += workshop.spokenVotes }
    return said
  }

  /// The score in words, when it is another than was said last.
  private mutating func newLevel(_ workshop: Workshop) -> [String] {
    guard let open = workshop.open else { return [] }
    let explanation = Explanation(open.scorecard, of: open.questionnaire, in: workshop.language)
    let text = (explanation.level.prefix(1).map(\.text) + [explanation.coverage]).joined(separator: " ")
    defer { level = text }
    return text == level ? [] : [text]
  }
}

extension SpokenScreen.Place {
  fileprivate init(_ workshop: Workshop) {
    overlay =
      switch workshop.overlay {
      case nil: ""
      case .help: "help"
      case .glossary: "glossary"
      case .prompt(let prompt): "\(prompt.purpose)"
      case .decision: "decision"
      case .target(let scope): "target \(scope)"
      case .search(let search): "search \(search.buffer.text)"
      case .export: "export"
      case .written: "written"
      }
    guard let open = workshop.open else {
      screen = "start"
      criterion = nil
      return
    }
    criterion = workshop.isOnCriterion ? open.criterion.id : nil
    screen =
      switch open.screen {
      case .details(let form): "details \(form.focus)"
      case .criterion(let view):
        "criterion \(view.note == nil) \(view.pane.map { "\($0)" } ?? "") \(view.votes.map(\.situation) ?? "")"
      case .matrix: "matrix"
      case .demand: "demand"
      case .result(let view): "result \(view.page)"
      case .comparison: "comparison"
      case .records(let view): "records \(view.kind) \(view.form.map { "\($0.focus)" } ?? "")"
      case .discussion: "discussion"
      }
  }
}

extension Workshop {
  fileprivate var isOnCriterion: Bool {
    if overlay == nil, case .criterion = open?.screen { true } else { false }
  }

  fileprivate mutating func drawNormally() {
    guard var open, open.isLarge else { return }
    open.isLarge = false
    stage = .open(open)
  }

  /// Whether it is on a criterion with nothing opened on it.
  fileprivate var isOnPlainCriterion: Bool {
    guard isOnCriterion, case .criterion(let view) = open?.screen else { return false }
    return view.pane == nil && view.note == nil && view.votes == nil
  }

  /// Whether something is only asked over the criterion.
  fileprivate var isAsking: Bool {
    guard case .criterion = open?.screen else { return false }
    switch overlay {
    case .prompt, .decision, .target: return true
    case .help, .glossary, .search, .export, .written, nil: return false
    }
  }

  /// What the screen shows between its header and its keys, as lines of words.
  fileprivate var spokenLines: [String] {
    if case .start(let view) = stage, overlay == nil { return numbered(view) }
    if case .details(let form) = open?.screen, overlay == nil { return [field(of: form)] }
    let rows = draw().lines
    let body = rows.dropFirst(layout.headerRows).dropLast(layout.keyRows + layout.ruleRows)
    let words = body.map(Self.spoken).filter { !$0.isEmpty }
    switch overlay {
    case .help: return [howToType] + words
    case .search(let search): return words.prefix(search.hits.isEmpty ? 1 : 0) + numbered(search)
    case .decision, .target: return words.suffix(1) + keyGroups.filter(\.isInFooter).map(spoken)
    case .export(let view): return numbered(view) + keyGroups.filter(\.isInFooter).map(spoken)
    case .written(let paths, _):
      return [writtenName(paths) + language("\u{A0}:", ":")] + paths
        + keyGroups.filter(\.isInFooter).map(spoken)
    case .glossary, .prompt, nil: return words
    }
  }

  private var howToType: String {
    language(
      "Tapez un mot ou une touche, puis Entrée. Mots\u{A0}: suivant, précédent, libre (prochain sans réponse), aller 6.1, "
        + "note TEXTE, objet RAISON (sans objet), effacer, annuler, rétablir, expliquer, preuves, animer, termes, matrice, "
        + "résultat, questions, séance, votes, revoir, cible, actions, recueillies, discuter, chercher TEXTE, comparer, "
        + "essayer, exporter, grand, retour, aide, quitter\u{202F}; ou toute touche "
        + "ci-dessous par son nom\u{A0}: 3, ?, droite, entrée, échap.",
      "Type a word or a key, then Enter. Words: next, previous, unanswered, go 6.1, note TEXT, na REASON (not "
        + "applicable), clear, undo, redo, explain, evidence, facilitate, terms, matrix, result, questions, session, "
        + "votes, mark, target, actions, gathered, discuss, search TEXT, compare, try, export, large, back, help, quit; or "
        + "any key below by its name: 3, ?, right, enter, esc."
    )
  }

  /// One field at a time, with what stands there.
  private func field(of form: DetailsForm) -> String {
    let now = form[form.focus].text
    let kept =
      now.isEmpty
      ? language("ligne vide\u{A0}: passer", "empty line: skip")
      : language("ligne vide\u{A0}: \(now)", "empty line: \(now)")
    return label(of: form.focus) + "(\(kept)\(language("\u{202F}; un point\u{A0}: terminer", "; a full stop: done")))"
  }

  private func numbered(_ view: StartView) -> [String] {
    let entries = view.entries.enumerated().map { "\($0 + 1). \(text(of: $1))" }
    let how = language(
      "Tapez un numéro, ou aide, ou quitter.", "Type a number, or help, or quit.")
    return [language("Palier", "Palier")] + entries + [how]
  }

  private func numbered(_ search: SearchView) -> [String] {
    search.hits.enumerated().map {
      "\($0 + 1). \(kind(of: $1.place))\($1.title). \($1.excerpt.truncated(to: Self.excerptWidth))"
    }
  }

  /// A number ticks a format, or leaves it out.
  private func numbered(_ view: ExportView) -> [String] {
    let profile = view.choice.profile
    let formats = ReportFormat.allCases.enumerated().map { place, format in
      let isTicked = view.choice.formats.contains(format)
      let state = isTicked ? language("coché", "ticked") : language("non coché", "not ticked")
      return "\(place + 1). \(format.rawValue), \(state)\(language.colon)\(format.purpose(in: language))"
    }
    return [
      language("Profil", "Profile") + language.colon + profile.name(in: language) + ", "
        + profile.purpose(in: language)
    ] + formats
  }

  private func spoken(_ group: KeyGroup) -> String { "\(group.shown(in: language)) \(group.label(in: language))" }

  /// The votes as they stand, what a secret ballot hides left out.
  fileprivate var spokenVotes: [String] {
    guard let open, case .criterion(let view) = open.screen else { return [] }
    var body = Body()
    if let panel = view.votes {
      addVotePanel(panel, of: open, width: Self.spokenWidth, &body)
    } else {
      addVotes(open, width: Self.spokenWidth, &body)
    }
    return body.lines.map { Self.spoken($0.text) }.filter { !$0.isEmpty }
  }

  private static let spokenWidth = 200
  private static let excerptWidth = 120

  /// Marks that are only seen become words or go: bars, rules, arrows that point at the current line.
  private static func spoken(_ line: String) -> String {
    var text = ""
    for character in line {
      switch character {
      case "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█", "░", "▒", "─", "│": text += " "
      case "▸": text += ">"
      case "•": text += "-"
      default: text.append(character)
      }
    }
    // A hand is a mark to the eye, a number to the ear: the longest row of marks is counted first.
    for count in stride(from: 6, through: 1, by: -1) {
      text = text.replacing(String(repeating: "▪", count: count), with: "×\(count)")
    }
    text = text.replacing("×1×", with: "×")
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    return words.joined(separator: " ")
  }

  /// What a prompt asks, and what stands there already.
  fileprivate func question(of prompt: Prompt) -> String {
    let now = prompt.buffer.text
    let kept = now.isEmpty ? "" : language(" (ligne vide\u{A0}: \(now))", " (empty line: \(now))")
    return prompt.question(in: language) + kept + language.colon
  }
}

extension Sequence<String> {
  /// The lines that were not said; the same line twice is new the second time.
  fileprivate func unsaid(in said: [String]) -> [String] {
    var known = Dictionary(grouping: said) { $0 }.mapValues(\.count)
    return filter { line in
      guard let count = known[line], count > 0 else { return true }
      known[line] = count - 1
      return false
    }
  }
}
