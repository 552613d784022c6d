import Maturity

/// Reads one YAML document into a tree, refusing whatever could cost more than the bytes it takes, or mean two things.
struct YAMLReader: ~Copyable {
  enum Limits {
    static let bytes = 1 << 20
    /// Collections within collections; also bounds the recursion below.
    static let depth = 32
    /// Scalars (keys too), lists and mappings.
    static let values = 50_000
    static let problems = QuestionnaireProblems.limit
  }

  /// What could not be taken and does not stop the reading.
  private(set) var problems: [Problem] = []
  private let text: YAMLText
  private var events: YAMLEvents
  private var values = 0

  /// - Parameter text: at most ``Limits/bytes``, in valid UTF-8.
  init?(_ text: YAMLText) {
    guard let events = YAMLEvents(text.bytes) else { return nil }
    self.events = events
    self.text = text
  }

  /// The document's root.
  /// - Throws: all problems found up to where the reading had to stop.
  mutating func document() throws(QuestionnaireProblems) -> YAMLNode {
    _ = try next()
    let start = try next()
    guard start.kind == .documentStart else { throw stop(.emptyDocument, at: start) }
    let root = try node(at: next(), depth: 0)
    _ = try next()
    let end = try next()
    guard end.kind == .streamEnd else { throw stop(.severalDocuments, at: end) }
    return root
  }

  private mutating func node(at event: YAMLEvent, depth: Int) throws(QuestionnaireProblems) -> YAMLNode {
    values += 1
    guard values <= Limits.values else { throw stop(.tooManyValues(limit: Limits.values), at: event) }
    let location = location(of: event)
    if let anchor = event.anchor { try report(.anchor(anchor), at: location) }
    switch event.kind {
    case .scalar(let scalar, var isPlain):
      switch event.tag {
      case nil: break
      case "tag:yaml.org,2002:str": isPlain = false
      case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null":
        isPlain = true
      case .some(let tag): try report(.tag(tag), at: location)
      }
      return YAMLNode(content: .scalar(scalar, isPlain: isPlain), location: location)
    case .sequenceStart:
      if let tag = event.tag, tag != "tag:yaml.org,2002:seq" { try report(.tag(tag), at: location) }
      return YAMLNode(content: .sequence(try sequence(from: event, depth: depth + 1)), location: location)
    case .mappingStart:
      if let tag = event.tag, tag != "tag:yaml.org,2002:map" { try report(.tag(tag), at: location) }
      return YAMLNode(content: .mapping(try mapping(from: event, depth: depth + 1)), location: location)
    case .alias(let name):
      try report(.alias(name), at: location)
      return YAMLNode(content: .refused, location: location)
    default:
      return YAMLNode(content: .refused, location: location)
    }
  }

  private mutating func sequence(from start: YAMLEvent, depth: Int) throws(QuestionnaireProblems) -> [YAMLNode] {
    guard depth <= Limits.depth else { throw stop(.tooDeep(limit: Limits.depth), at: start) }
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == .sequenceEnd { return items }
      items.append(try node(at: event, depth: depth))
    }
  }

  private mutating func mapping(from start: YAMLEvent, depth: Int) throws(QuestionnaireProblems) -> [YAMLNode.Entry] {
    guard depth <= Limits.depth else { throw stop(.tooDeep(limit: Limits.depth), at: start) }
    var entries: [YAMLNode.Entry] = []
    var firstLines: [String: Int] = [:]
    while true {
      let event = try next()
      if event.kind == .mappingEnd { return entries }
      let key = try node(at: event, depth: depth)
      let value = try node(at: next(), depth: depth)
      switch key.content {
      case .scalar(let name, _):
        if let firstLine = firstLines[name] {
          try report(.duplicateKey(name, firstLine: firstLine), at: key.location)
        } else {
          firstLines[name] = key.location.line
          entries.append(YAMLNode.Entry(key: name, keyLocation: key.location, value: value))
        }
      case .sequence, .mapping: try report(.keyIsNotText, at: key.location)
      case .refused: break
      }
    }
  }

  private mutating func next() throws(QuestionnaireProblems) -> YAMLEvent {
    do {
      return try events.next()
    } catch {
      throw QuestionnaireProblems(problems + [error.problem(in: text)])
    }
  }

  private mutating func report(_ kind: Problem.Kind, at location: SourceLocation) throws(QuestionnaireProblems) {
    problems.append(Problem(kind, at: location))
    guard problems.count < Limits.problems else {
      let last = Problem(.tooManyProblems(limit: Limits.problems), at: location)
      throw QuestionnaireProblems(problems + [last])
    }
  }

  private func stop(_ kind: Problem.Kind, at event: YAMLEvent) -> QuestionnaireProblems {
    QuestionnaireProblems(problems + [Problem(kind, at: location(of: event))])
  }

  private func location(of event: YAMLEvent) -> SourceLocation {
    text.location(line: event.line, column: event.column)
  }
}
