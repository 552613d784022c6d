import Canvas
import Maturity

extension KeyGroup {
  /// What keys do in an open assessment.
  static func groups(for open: OpenAssessment) -> [KeyGroup] {
    switch open.screen {
    case .details: details
    case .criterion(let view) where view.note != nil: note
    case .criterion(let view) where view.votes != nil: votes(open)
    case .criterion:
      withSaving(
        open,
        criterion(open) + session(without: nil) + marking + gathering + [quick, glossary, trying, compare] + reading,
        [large(open)])
    case .matrix:
      withSaving(
        open, matrix(open) + session(without: .showMatrix) + changes + [filtering] + marking + [quick, trying, compare])
    case .demand: withSaving(open, demand + session(without: .showDemand) + changes + [trying, compare])
    case .result(let view): withSaving(open, result(view, of: open) + session(without: .showResult) + changes)
    case .comparison: withSaving(open, [export, compareAnother] + reading + session(without: nil))
    case .records(let view): view.form == nil ? withSaving(open, records + session(without: nil) + changes) : record
    case .discussion:
      withSaving(open, discussion + session(without: .showDiscussion) + changes + [quick, trying, compare])
    }
  }

  private static let details = [
    KeyGroup(
      "Tab ↑ ↓", brief: "Tab", "champ suivant", "next field",
      [
        (.tab, .nextField), (.down, .nextField), (.backTab, .previousField), (.up, .previousField),
      ]),
    KeyGroup("Entrée", "suivant, puis les critères", "next, then the criteria", [(.enter, .confirm)]),
    KeyGroup("Échap", "terminer", "done", [(.escape, .back)]),
    helpWhileTyping,
  ]

  private static let note = [
    KeyGroup("Entrée", "nouvelle ligne", "new line", []),
    KeyGroup("Ctrl-W Ctrl-U", "effacer le mot, la ligne", "delete the word, the line", []),
    KeyGroup("Échap", "terminer la note", "end the note", [(.escape, .back)]),
    helpWhileTyping,
  ]

  /// Terminals that keep F1 for themselves leave Ctrl-G.
  static let helpWhileTyping = KeyGroup(
    "F1 Ctrl-G", brief: "F1", "aide", "help", [(.function(1), .help), (.control("g"), .help)])

  private static func criterion(_ open: OpenAssessment) -> [KeyGroup] {
    answers(open) + [
      KeyGroup("v", "votes", "votes", [(.character("v"), .openVotes)]),
      KeyGroup("n", "note", "note", [(.character("n"), .editNote)]),
      KeyGroup(
        "N", "note dans votre éditeur ($EDITOR)", "note in your editor ($EDITOR)", footer: false,
        [(.character("N"), .editNoteElsewhere)]),
      KeyGroup(
        "← → Entrée", brief: "← →", "critère", "criterion",
        [
          (.left, .previousCriterion), (.right, .nextCriterion), (.enter, .nextCriterion),
          (.character(" "), .nextCriterion),
        ]),
    ] + changes + [
      nextUnanswered
    ] + panes
  }

  private static let panes = [
    KeyGroup(
      "a p f", "en clair, preuves, animation", "in plain words, evidence, facilitation",
      footerLabel: ("fiches", "guides"),
      [
        (.character("a"), .togglePane(.explanation)), (.character("p"), .togglePane(.evidence)),
        (.character("f"), .togglePane(.facilitation)),
      ])
  ]

  private static let nextUnanswered = KeyGroup(
    "Tab", "suivant sans réponse", "next unanswered", footerLabel: ("à faire", "to do"),
    [(.tab, .nextUnanswered), (.backTab, .previousUnanswered)])

  private static func matrix(_ open: OpenAssessment) -> [KeyGroup] {
    [
      KeyGroup(
        "← → ↑ ↓", "choisir", "choose",
        [
          (.left, .move(.left)), (.right, .move(.right)), (.up, .move(.up)), (.down, .move(.down)),
          (.home, .move(.home)), (.end, .move(.end)),
        ]),
      KeyGroup("Entrée", "ouvrir le critère", "open the criterion", [(.enter, .showCriterion)]),
    ] + answers(open) + [nextUnanswered]
  }

  private static let demand = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Espace Entrée", "cocher", "tick", [(.character(" "), .toggle), (.enter, .toggle)]),
  ]

  private static func result(_ view: ResultView, of open: OpenAssessment) -> [KeyGroup] {
    switch view.page {
    case .hosting: [pages, export, compareFromResult] + facts
    case .summary, .support, .actions: [pages] + choosing + [trying, export, compareFromResult, page]
    case .path: [pages] + choosing + path + [trying, export, compareFromResult, page]
    case .profile, .offers, .steps: [pages, export, compareFromResult] + reading + [trying]
    }
  }

  private static let pages = KeyGroup("← →", "page", "page", [(.left, .move(.left)), (.right, .move(.right))])

  private static let export = KeyGroup(
    "e", "exporter des rapports", "export reports", footerLabel: ("exporter", "export"), [(.character("e"), .export)])

  private static let choosing = [
    KeyGroup(
      "↑ ↓", "choisir un critère", "choose a criterion", footerLabel: ("choisir", "choose"),
      [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup(
      "Entrée", "ouvrir le critère", "open the criterion", footerLabel: ("ouvrir", "open"), [(.enter, .confirm)]),
  ]

  private static let path = [
    KeyGroup("Espace", "essayer l’étape", "try the step", [(.character(" "), .toggle)]),
    KeyGroup(
      "Y", "essayer tout le chemin", "try the whole path", footerLabel: ("tout essayer", "try all"),
      [(.character("Y"), .tryPath)]),
  ]

  private static let compare = KeyGroup(
    "c", "comparer à une autre évaluation", "compare with another assessment", footer: false,
    [(.character("c"), .compare)])

  private static let compareFromResult = KeyGroup(
    "c", "comparer à une autre évaluation", "compare with another assessment", footerLabel: ("comparer", "compare"),
    [(.character("c"), .compare)])

  private static let compareAnother = KeyGroup(
    "c", "comparer à une autre évaluation", "compare with another assessment",
    footerLabel: ("autre évaluation", "another assessment"), [(.character("c"), .compare)])

  private static let facts = [
    KeyGroup("↑ ↓", "choisir", "choose", [(.up, .move(.up)), (.down, .move(.down))]),
    KeyGroup("Espace Entrée", "oui, non", "yes, no", [(.character(" "), .toggle), (.enter, .toggle)]),
    KeyGroup(
      "? x", "ne sait pas", "don’t know",
      [(.character("?"), .markUnknown), (.character(","), .markUnknown), (.character("x"), .clear)]),
    page,
  ]

  /// Keys 1 to 5 on a French keyboard are & é " ' ( without the shift key: they answer too.
  private static let azerty: [Character] = ["à", "&", "é", "\"", "'", "(", "-", "è", "_", "ç"]

  static func unshifted(_ number: Int) -> Character? { azerty.indices.contains(number) ? azerty[number] : nil }

  /// A key for each level, with what it means for its rank.
  static func digits(_ levels: [Level], _ french: String, _ english: String, _ action: (Rank) -> Action) -> KeyGroup {
    let pairs = levels.flatMap { level -> [(Key, Action)] in
      guard let digit = String(level.number).first, let other = unshifted(level.number) else { return [] }
      return [(.character(digit), action(level.rank)), (.character(other), action(level.rank))]
    }
    let numbers = levels.map(\.number)
    return KeyGroup("\(numbers.first ?? 0)-\(numbers.last ?? 0)", french, english, pairs)
  }

  private static func answers(_ open: OpenAssessment) -> [KeyGroup] {
    let levels = open.questionnaire.scale.levels
    return [
      digits(levels, "répondre", "answer") { .answer($0) },
      KeyGroup("?", "ne sait pas", "don’t know", [(.character("?"), .markUnknown), (.character(","), .markUnknown)]),
      KeyGroup("s", "sans objet", "not applicable", [(.character("s"), .askReason)]),
      KeyGroup(
        "x Suppr", "effacer", "clear", footer: false,
        [(.character("x"), .clear), (.delete, .clear), (.backspace, .clear)]),
    ]
  }

  /// How to get to the other screens.
  private static func session(without current: Action?) -> [KeyGroup] {
    [
      KeyGroup("m", "matrice", "matrix", [(.character("m"), .showMatrix)]),
      KeyGroup("r", "résultat", "result", [(.character("r"), .showResult)]),
      KeyGroup("g", "aller à", "go to", [(.character("g"), .askJump)]),
      KeyGroup("D", "à discuter", "to discuss", [(.character("D"), .showDiscussion)]),
      KeyGroup("/", "rechercher", "search", [(.character("/"), .askSearch)]),
      KeyGroup("d", "questions", "questions", [(.character("d"), .showDemand)]),
      KeyGroup("i", "séance", "session", [(.character("i"), .showDetails)]),
    ].filter { group in !group.pairs.contains { $0.action == current } }
  }

  private static let changes = [
    KeyGroup("u", "annuler", "undo", [(.character("u"), .undo)]),
    KeyGroup("U Ctrl-R", "rétablir", "redo", footer: false, [(.character("U"), .redo), (.control("r"), .redo)]),
  ]

  /// Adds the keys that save, first of all once a save has failed, and the way out.
  private static func withSaving(
    _ open: OpenAssessment, _ groups: [KeyGroup], _ last: [KeyGroup] = []
  ) -> [KeyGroup] {
    let saving = saving(open) + [mouse]
    if open.trial != nil { return whileTrying(groups + saving + last) }
    let offered = open.access != .readWrite ? groups.map(\.withoutChanges) : groups
    return (open.hasFailedToSave ? saving + offered : offered + saving) + last + [back, help]
  }

  /// For a projector.
  private static func large(_ open: OpenAssessment) -> KeyGroup {
    KeyGroup(
      "z", "critère en grand, pour un projecteur, ou non", "criterion in large, for a projector, or not",
      footerLabel: open.isLarge ? ("réduire", "shrink") : ("en grand", "large"), [(.character("z"), .toggleLarge)])
  }

  private static let mouse = KeyGroup(
    "M", "souris\u{A0}: la prendre, la rendre au terminal", "mouse: take it, leave it to the terminal", footer: false,
    [(.character("M"), .toggleMouse)])

  private static func saving(_ open: OpenAssessment) -> [KeyGroup] {
    let hasFailed = open.hasFailedToSave
    return [
      KeyGroup("w", "enregistrer de nouveau", "retry saving", footer: hasFailed, [(.character("w"), .retrySave)]),
      KeyGroup(
        "W", "enregistrer ailleurs", "save elsewhere", footer: hasFailed || open.access != .readWrite,
        [(.character("W"), .askSaveElsewhere)]),
    ]
  }
}
