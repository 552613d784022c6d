import Maturity

/// A draft that reads itself off a mapping's keys.
protocol ReadableDraft: DraftEntity {
  /// Asks for every key there is: what is not asked for is unknown to the format.
  mutating func read(_ keys: MappingReader)
}

/// The keys of one mapping, taken by name; reports what is missing, of the wrong shape or unknown, each once.
final class MappingReader {
  /// Shared by all the readers of one document.
  final class Log {
    var problems: [Problem]

    init(_ problems: [Problem] = []) { self.problems = problems }
  }

  /// The keys whose value could not be taken whole.
  var unread: Set<String> = []
  let entries: [YAMLNode.Entry]
  private let location: SourceLocation
  let path: [Problem.Element]
  /// Put before a key in problems: “rules.”.
  private let prefix: String
  let log: Log
  private var asked: [String] = []
  /// Whether any key may be there: whoever reads the mapping takes them as they come.
  var takesEveryKey = false

  init(
    _ entries: [YAMLNode.Entry], at location: SourceLocation, path: [Problem.Element], prefix: String, log: Log
  ) {
    self.entries = entries
    self.location = location
    self.path = path
    self.prefix = prefix
    self.log = log
  }

  /// The draft that a whole document gives, or nil where it is no mapping.
  static func draft<Draft: ReadableDraft>(from root: YAMLNode, log: Log) -> Draft? {
    guard case .mapping(let entries) = root.content else {
      if case .refused = root.content { return nil }
      log.problems.append(Problem(.rootIsNotMapping(found: root.found), at: root.location))
      return nil
    }
    return MappingReader(entries, at: root.location, path: [], prefix: "", log: log).draft()
  }

  /// Whether the key is there, whatever its value.
  func has(_ key: String) -> Bool {
    asked.append(key)
    return entries.contains { $0.key == key }
  }

  /// A text, without the line ends that close a block.
  func text(_ key: String, isRequired: Bool = true) -> Located<String>? {
    take(key, .text, isRequired: isRequired, Self.text)
  }

  /// A whole number, without quotes; `missing` where the key is not there.
  func integer(_ key: String, missing: Int? = nil) -> Located<Int>? {
    take(key, .integer, missing: missing) { PlainValue.integer($0) }
  }

  /// A fraction: `3/5`, `0.6`, `60 %` or `1`.
  func fraction(_ key: String) -> Located<DraftFraction>? { take(key, .fraction) { PlainValue.fraction($0) } }

  /// `true` or `false`; `missing` where the key is not there.
  func flag(_ key: String, missing: Bool) -> Located<Bool>? {
    take(key, .boolean, missing: missing) { PlainValue.flag($0) }
  }

  /// A list of texts; where it may be absent, also one text alone.
  func texts(_ key: String, isRequired: Bool = true) -> [Located<String>] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    if !isRequired, let text = Self.text(node) { return [Located(text, at: node.location)] }
    guard let items = items(of: node, key) else { return [] }
    return texts(items, key)
  }

  /// A list of mappings.
  func list<Draft: ReadableDraft & NamedDraft>(_ key: String, isRequired: Bool = true) -> [Draft] {
    guard let node = node(key, isRequired: isRequired), let items = items(of: node, key) else { return [] }
    return items.enumerated().compactMap { offset, item in
      guard case .mapping(let entries) = item.content else {
        report(key, .mapping, item, path: path + [Problem.Element(Draft.role, id: nil, position: offset + 1)])
        return nil
      }
      let id = entries.first { $0.key == Draft.idKey }.flatMap { Self.text($0.value) }
      let element = Problem.Element(Draft.role, id: id, position: offset + 1)
      return MappingReader(entries, at: item.location, path: path + [element], prefix: "", log: log).draft()
    }
  }

  /// A mapping from keys that the file chooses to texts.
  func pairs(_ key: String, isRequired: Bool = true) -> [PairDraft] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard case .mapping(let entries) = node.content else {
      report(key, .mapping, node)
      return []
    }
    return pairs(entries, key)
  }

  /// A mapping that is an entity of its own.
  func entity<Draft: ReadableDraft>(_ key: String) -> Draft? { inner(key)?.draft() }

  /// A mapping that only groups keys.
  func group(_ key: String, _ read: (MappingReader) -> Void) {
    guard let inner = inner(key) else { return }
    read(inner)
    inner.reportUnknownKeys()
  }

  private func inner(_ key: String) -> MappingReader? {
    guard let node = node(key, isRequired: true) else { return nil }
    guard case .mapping(let entries) = node.content else {
      report(key, .mapping, node)
      return nil
    }
    return MappingReader(entries, at: node.location, path: path, prefix: "\(prefix)\(key).", log: log)
  }

  func draft<Draft: ReadableDraft>() -> Draft {
    var draft = Draft()
    draft.location = location
    draft.read(self)
    draft.unread = unread
    reportUnknownKeys()
    return draft
  }

  private func take<Value>(
    _ key: String, _ shape: Problem.Shape, missing: Value? = nil, isRequired: Bool = true,
    _ read: (YAMLNode) -> Value?
  ) -> Located<Value>? {
    guard let node = node(key, isRequired: isRequired && missing == nil) else { return missing.map { Located($0) } }
    guard let value = read(node) else {
      report(key, shape, node)
      return nil
    }
    return Located(value, at: node.location)
  }

  func node(_ key: String, isRequired: Bool) -> YAMLNode? {
    asked.append(key)
    if let entry = entries.first(where: { $0.key == key }) { return entry.value }
    if isRequired {
      unread.insert(key)
      log.problems.append(Problem(.missing(key: prefix + key), path: path, at: location))
    }
    return nil
  }

  private func items(of node: YAMLNode, _ key: String) -> [YAMLNode]? {
    if case .sequence(let items) = node.content { return items }
    report(key, .list, node)
    return nil
  }

  func report(_ key: String, _ shape: Problem.Shape, _ node: YAMLNode, path: [Problem.Element]? = nil) {
    unread.insert(key)
    if case .refused = node.content { return }
    let kind = Problem.Kind.wrongShape(key: prefix + key, expected: shape, found: node.found)
    log.problems.append(Problem(kind, path: path ?? self.path, at: node.location))
  }

  private func reportUnknownKeys() {
    if takesEveryKey { return }
    for entry in entries where !asked.contains(entry.key) {
      let nearest = Suggestion.nearest(to: entry.key, among: asked)
      log.problems.append(Problem(.unknownKey(entry.key, nearest: nearest), path: path, at: entry.keyLocation))
    }
  }

  static func text(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.content, node.found != .nothing else { return nil }
    guard text.utf8.last == 0x0A else { return text }
    var utf8 = text.utf8[...]
    while utf8.last == 0x0A { utf8.removeLast() }
    return String(Substring(utf8))
  }
}
