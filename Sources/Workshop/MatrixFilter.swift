import Maturity
import Scoring

/// Which criteria the matrix shows.
package enum MatrixFilter: Equatable, Sendable {
  case open, disagreement, belowTarget
  case support(SupportKind.ID)
}

extension OpenAssessment {
  /// All filters of the matrix, in the order in which they follow each other.
  private var filters: [MatrixFilter] {
    [.open, .disagreement, .belowTarget] + questionnaire.supports.map { .support($0.id) }
  }

  /// The filter after the current one, none after the last.
  var nextFilter: MatrixFilter? {
    guard let matrixFilter, let index = filters.firstIndex(of: matrixFilter) else {
      return matrixFilter == nil ? filters.first : nil
    }
    return filters.indices.contains(index + 1) ? filters[index + 1] : nil
  }

  /// Whether the matrix shows a criterion under its filter.
  func isShown(_ criterion: Criterion) -> Bool {
    let answer = assessment[criterion.id]
    switch matrixFilter {
    case nil: return true
    case .open: return answer.state == .unanswered || answer.state == .unknown
    case .disagreement: return (Tally(of: answer.votes, on: questionnaire.scale)?.all.disagreement?.spread ?? 0) > 0
    case .belowTarget: return answer.state.rank.map { $0 < target(of: criterion.id) } ?? false
    case .support(let kind): return criterion.affinities.affinity(for: kind) > 0
    }
  }
}
