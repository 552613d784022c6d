import Maturity

/// Where the criteria of a questionnaire come from, seen from an earlier version (SCORING.md §11).
struct Lineage {
  private let migration: Migration?
  /// The earlier criteria that each criterion of the map comes from.
  private let sources: [Criterion.ID: [(id: Criterion.ID, fate: Migration.Fate)]]

  /// By the first migration that serves `version`; a version that none serves had the same criteria, as one has that is
  /// not earlier.
  init(of questionnaire: Questionnaire, since version: SemanticVersion) {
    migration = questionnaire.migration(since: version)
    let pairs = (migration?.fates ?? [:]).sorted { $0.key < $1.key }
      .flatMap { id, fate in fate.successors.map { (successor: $0, source: (id: id, fate: fate)) } }
    sources = Dictionary(grouping: pairs, by: \.successor).mapValues { $0.map(\.source) }
  }

  /// Whatever the map says of a criterion; what it does not mention stayed the same if `sheet` speaks of it.
  func origin(of criterion: Criterion.ID, in sheet: AnswerSheet) -> CriterionComparison.Origin {
    guard let migration else { return .same(criterion) }
    guard let sources = sources[criterion] else {
      let stayed = migration.fates[criterion] == nil && sheet.states[criterion] != nil
      return stayed ? .same(criterion) : .new
    }
    if let only = sources.first, sources.count == 1 {
      switch only.fate {
      case .same: return .same(only.id)
      case .reworded: return .reworded(only.id)
      case .split: return .split(only.id)
      case .merged, .dropped: break
      }
    }
    return .merged(sources.map(\.id))
  }

  /// The earlier criteria that none of `criteria` comes from, those of the map and those that `sheet` speaks of.
  func lost(from sheet: AnswerSheet, to criteria: [Criterion.ID]) -> [Criterion.ID] {
    let present = Set(criteria)
    let fates = migration?.fates ?? [:]
    return Set(sheet.states.keys).union(fates.keys).sorted().filter { id in
      !(fates[id]?.successors ?? [id]).contains(where: present.contains)
    }
  }
}

extension Questionnaire {
  /// What tells what became of the criteria of `version`; nil where they are those at hand.
  package func migration(since version: SemanticVersion) -> Migration? {
    guard version < self.version else { return nil }
    return migrations.filter { $0.from >= version }.min { $0.from < $1.from }
  }
}

extension Migration.Fate {
  fileprivate var successors: [Criterion.ID] {
    switch self {
    case .same(let id), .reworded(let id), .merged(let id): [id]
    case .split(let ids): ids
    case .dropped: []
    }
  }
}
