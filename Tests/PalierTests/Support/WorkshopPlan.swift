import JSON

/// What a team says in a two-hour workshop, however it is keyed in.
enum WorkshopPlan {
  /// An axis a line, a criterion a character: a level's number, “?” for unknown, “s” for not applicable.
  static let says = ["34233", "23322", "12321", "33443", "2s322", "12?21", "43322", "22231"]

  /// Hands as they are raised, a tab for the next role; secret where it begins with “s”.
  static let votes = [
    "1.1": "\t44\t2", "1.2": "334", "2.1": "2234", "2.4": "445", "3.1": "12?", "4.1": "33", "5.1": "1133",
    "6.1": "\t1\t55", "7.1": "3\t3\t4", "8.1": "s24",
  ]

  /// How the answers that were voted on were decided, by the keys that say it.
  static let decisions = ["1.1": "c", "2.1": "m", "3.1": "f", "6.1": "m", "8.1": "c"]

  static let notes = [
    "1.3": "Relevé à l’étage, « très bien » : œuvre collective", "4.4": "Déjà décidé ; à revoir cet été",
    "6.3": "Chaîne coûteuse, où ça ? À L’Haÿ", "8.5": "Journées d’échange",
  ]

  static let organisation = "DSI Exemple"
  static let roles = ["", "architecte", "RSSI"]
  static let reason = "confié à un autre service"

  /// Answered 4, undone at once, then as planned.
  static let undone = "2.3"
  /// Answered 5, cleared, then as planned.
  static let cleared = "4.2"
  /// Gone back to after another criterion, and answered anew.
  static let changed = (criterion: "3.2", after: "3.5", number: "4")
  /// Where the program ends in the middle, after its note and before its answer.
  static let interrupted = "6.3"

  /// Every criterion, with what the team says first.
  static let criteria = says.enumerated().flatMap { axis, row in
    row.enumerated().map { (id: "\(axis + 1).\($0.offset + 1)", key: $0.element) }
  }

  /// The answers in the end.
  static let answers: [String: Reckoning.Answer] = {
    var answers: [String: Reckoning.Answer] = [:]
    for (id, key) in criteria {
      answers[id] = key == "s" ? .notApplicable : key.wholeNumberValue.map { .rank($0 - 1) } ?? .unknown
    }
    answers[changed.criterion] = Int(changed.number).map { .rank($0 - 1) }
    return answers
  }()

  /// Each hand as the role that raised it and the file's rank, or “unknown”; sorted.
  static func hands(on criterion: String) -> [String] {
    var role = 0
    var hands: [String] = []
    for key in votes[criterion] ?? "" {
      switch key {
      case "s": break
      case "\t": role += 1
      default: hands.append("\(roles[role]) \(key.wholeNumberValue.map { "\($0 - 1)" } ?? "unknown")")
      }
    }
    return hands.sorted()
  }
}

extension SavedAssessment {
  /// As ``WorkshopPlan/hands(on:)`` has them.
  func hands(on criterion: String) -> [String] {
    guard case .array(let votes)? = tree["answers"]?[criterion]?["votes"] else { return [] }
    return votes.flatMap { vote in
      let rank = vote["rank"].flatMap { $0.kind == .null ? nil : $0.plain } ?? "unknown"
      let hand = "\(vote["role"]?.plain ?? "") \(rank)"
      return Array(repeating: hand, count: vote["count"]?.plain.flatMap { Int($0) } ?? 1)
    }.sorted()
  }

  /// The answers without what depends on when they were given.
  var timelessAnswers: [String: JSONValue] {
    var answers: [String: JSONValue] = [:]
    for member in tree["answers"]?.members ?? [] {
      answers[member.name] = .object(member.value.members.filter { !["decidedAt", "seconds"].contains($0.name) })
    }
    return answers
  }
}
