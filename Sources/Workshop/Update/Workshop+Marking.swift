import Maturity
import Wording

/// What a target is set for.
package enum TargetScope: CaseIterable, Equatable, Sendable {
  case criterion, axis, whole

  /// The next wider one, then the narrowest again.
  var next: TargetScope {
    switch self {
    case .criterion: .axis
    case .axis: .whole
    case .whole: .criterion
    }
  }
}

extension Workshop {
  /// Marks the current criterion to come back to, or takes the mark away.
  mutating func toggleFlag() -> [Effect] {
    guard canWrite(), var open else { return [] }
    let id = open.criterion.id
    open.change { $0[id].isFlagged.toggle() }
    stage = .open(open)
    open.answer.isFlagged
      ? say("\(id) à revoir\u{202F}; D les réunit.", "\(id) to revisit; D gathers them.")
      : say("\(id)\u{A0}: plus à revoir.", "\(id): no longer to revisit.")
    return [.save(open.assessment)]
  }

  mutating func update(_ action: Action, aimingFor scope: TargetScope) -> [Effect] {
    switch action {
    case .nextScope: overlay = .target(scope.next)
    case .setTarget(let rank): return aim(at: rank, for: scope)
    case .clear: return aim(at: nil, for: scope)
    case .help: overlay = .help(scroll: 0)
    case .back: overlay = nil
    default: break
    }
    return []
  }

  private mutating func aim(at rank: Rank?, for scope: TargetScope) -> [Effect] {
    guard canWrite(), var open else { return [] }
    overlay = nil
    let (id, questionnaire) = (open.criterion.id, open.questionnaire)
    open.change { $0.aim(at: rank, for: scope, of: id, in: questionnaire) }
    stage = .open(open)
    let level = rank.map { open.questionnaire.wording(of: .answered($0), in: language) } ?? language("aucune", "none")
    say(
      "Cible, \(name(of: scope, in: open))\u{A0}: \(level)\u{202F}; u\u{A0}: annuler.",
      "Target, \(name(of: scope, in: open)): \(level); u: undo.")
    return [.save(open.assessment)]
  }

  /// What a target is set for, in words: “critère 6.1”.
  func name(of scope: TargetScope, in open: OpenAssessment) -> String {
    switch scope {
    case .criterion: language("critère", "criterion") + " \(open.criterion.id)"
    case .axis: language("axe", "axis") + " \(open.questionnaire.axis(of: open.criterion.id)?.id.rawValue ?? "")"
    case .whole: language("ensemble", "whole")
    }
  }
}

extension Assessment {
  /// The rank aimed at for a criterion alone, its axis or the whole; nil where nothing was set there.
  func target(for scope: TargetScope, of criterion: Criterion.ID, in questionnaire: Questionnaire) -> Rank? {
    switch scope {
    case .criterion: self[criterion].target
    case .axis: questionnaire.axis(of: criterion).flatMap { axisTargets[$0.id] }
    case .whole: target
    }
  }

  fileprivate mutating func aim(
    at rank: Rank?, for scope: TargetScope, of criterion: Criterion.ID, in questionnaire: Questionnaire
  ) {
    switch scope {
    case .criterion: self[criterion].target = rank
    case .axis: if let axis = questionnaire.axis(of: criterion)?.id { axisTargets[axis] = rank }
    case .whole: target = rank
    }
  }
}
