import Maturity

/// Mappings whose keys are the file's to choose.
extension MappingReader {
  /// The mappings of a mapping whose keys are identifiers, one after the other: nil for one of another shape.
  ///
  /// - Returns: where the mapping is; nil when it could not be read or is not there.
  func each<Draft: ReadableDraft>(
    _ key: String, _ take: (Located<String>, Draft?) -> Void, path step: (String) -> Problem.Element
  ) -> SourceLocation? {
    guard let node = node(key, isRequired: false) else { return nil }
    guard case .mapping(let entries) = node.content else {
      report(key, .mapping, node)
      return nil
    }
    for entry in entries {
      let id = Located(entry.key, at: entry.keyLocation)
      let path = path + [step(entry.key)]
      guard case .mapping(let inner) = entry.value.content else {
        report(key, .mapping, entry.value, path: path)
        // The others of the section were taken.
        unread.remove(key)
        take(id, nil)
        continue
      }
      take(id, MappingReader(inner, at: entry.keyLocation, path: path, prefix: "", log: log).draft())
    }
    return node.location
  }

  /// The texts of every key but some, which were asked for: one, a list or a mapping of them.
  func translatedTexts(except keys: Set<String>) -> [TranslatedText] {
    takesEveryKey = true
    return entries.filter { !keys.contains($0.key) }.compactMap { entry in
      translatedValue(entry).map {
        TranslatedText(Located(entry.key, at: entry.keyLocation), $0, at: entry.value.location)
      }
    }
  }

  /// The texts among the items of a list.
  func texts(_ items: [YAMLNode], _ key: String) -> [Located<String>] {
    items.compactMap { item in
      guard let text = Self.text(item) else {
        report(key, .text, item)
        return nil
      }
      return Located(text, at: item.location)
    }
  }

  /// The texts among the values of a mapping.
  func pairs(_ entries: [YAMLNode.Entry], _ key: String) -> [PairDraft] {
    entries.compactMap { entry in
      guard let text = Self.text(entry.value) else {
        report(key, .text, entry.value)
        return nil
      }
      return PairDraft(Located(entry.key, at: entry.keyLocation), Located(text, at: entry.value.location))
    }
  }

  private func translatedValue(_ entry: YAMLNode.Entry) -> TranslatedText.Value? {
    switch entry.value.content {
    case .sequence(let items): return .list(texts(items, entry.key))
    case .mapping(let entries): return .pairs(pairs(entries, entry.key))
    case .scalar, .refused:
      if let text = Self.text(entry.value) { return .text(text) }
      report(entry.key, .text, entry.value)
      return nil
    }
  }
}
