extension MigrationDraft {
  func assembled() -> Migration? {
    guard let from = id.flatMap({ SemanticVersion($0.value) }) else { return nil }
    var assembled: [Criterion.ID: Migration.Fate] = [:]
    for fate in fates {
      guard let id = fate.id, let what = fate.assembled() else { return nil }
      assembled[.init(id.value)] = what
    }
    return Migration(from: from, fates: assembled)
  }
}

extension FateDraft {
  fileprivate func assembled() -> Migration.Fate? {
    guard let word = became.flatMap({ FateWord(rawValue: $0.value) }), word.successors.contains(into.count) else {
      return nil
    }
    let successors: [Criterion.ID] = into.identifiers()
    switch word {
    case .same: return successors.first.map { .same($0) }
    case .reworded: return successors.first.map { .reworded($0) }
    case .merged: return successors.first.map { .merged($0) }
    case .split: return .split(successors)
    case .dropped: return .dropped
    }
  }
}

/// What files call the fates of criteria.
enum FateWord: String, CaseIterable {
  case same, reworded, split, merged, dropped

  /// How many criteria of the present version come of one.
  var successors: ClosedRange<Int> {
    switch self {
    case .same, .reworded, .merged: 1...1
    case .split: 2...Questionnaire.Limits.criteria.upperBound
    case .dropped: 0...0
    }
  }
}
