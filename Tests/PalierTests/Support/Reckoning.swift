import Testing
import Yams

/// A second, plain reading of SCORING.md §2, §3, §4 and §6, straight from a questionnaire's YAML.
struct Reckoning {
  /// A criterion's answer: its rank, “?” or “s”.
  enum Answer: Equatable {
    case rank(Int), unknown, notApplicable
  }

  private struct Item {
    var rank: Int
    var weight: Int
    var isEssential: Bool
  }

  private let root: Node
  private let top: Int
  private let answers: [String: Answer]

  init(yaml: String, answers: [String: Answer]) throws {
    root = try #require(try compose(yaml: yaml))
    top = (root["scale"]?.sequence?.count ?? 0) - 1
    self.answers = answers
  }

  var answered: Int { answers.values.count { if case .rank = $0 { true } else { false } } }
  var applicable: Int { answers.values.count { $0 != .notApplicable } }

  /// The overall level's rank, with a rank for every open criterion, or without them.
  func level(open: Int? = nil) -> Int? { level(of: axes.compactMap { axisItem($0, open: open) }, rule: "axes") }

  /// Of each axis, in order.
  func axisLevels() -> [Int?] { axes.map { axisItem($0, open: nil)?.rank } }

  /// The overall index as a fraction in lowest terms.
  func index(open: Int? = nil) -> String {
    var sum = Ratio(0, 1)
    var weights = 0
    for axis in axes {
      let items = items(of: axis, open: open)
      guard !items.isEmpty else { continue }
      let whole = items.reduce(0) { $0 + $1.weight * top }
      let reached = items.reduce(0) { $0 + $1.weight * $1.rank }
      sum = sum + Ratio(weight(axis) * reached, whole)
      weights += weight(axis)
    }
    return Ratio(sum.top, sum.bottom * weights).text
  }

  /// The need for a kind of support as a fraction in lowest terms.
  func need(_ kind: String) -> String {
    let number = root["rules"]?["target"]?.int
    let target = root["scale"]?.sequence?.firstIndex { $0["number"]?.int == number } ?? 0
    var gaps = 0
    var whole = 0
    for axis in axes {
      for criterion in criteria(axis) {
        guard case .rank(let rank) = answers[id(criterion)] else { continue }
        let secondary = criterion["support"]?["secondary"]?.sequence?.compactMap(\.string) ?? []
        let affinity = criterion["support"]?["primary"]?.string == kind ? 2 : secondary.contains(kind) ? 1 : 0
        gaps += affinity * weight(axis) * weight(criterion) * max(0, target - rank)
        whole += affinity * weight(axis) * weight(criterion) * target
      }
    }
    return Ratio(gaps, whole).text
  }

  private var axes: [Node] { root["axes"]?.sequence.map(Array.init) ?? [] }
  private func criteria(_ axis: Node) -> [Node] { axis["criteria"]?.sequence.map(Array.init) ?? [] }
  private func id(_ node: Node) -> String { node["id"]?.string ?? "" }
  private func weight(_ node: Node) -> Int { node["weight"]?.int ?? 1 }
  private func isEssential(_ node: Node) -> Bool { node["essential"]?.bool ?? false }

  private func items(of axis: Node, open: Int?) -> [Item] {
    criteria(axis).compactMap { criterion in
      let rank: Int? =
        switch answers[id(criterion)] {
        case .rank(let rank): rank
        case .notApplicable: nil
        case .unknown, nil: open
        }
      return rank.map { Item(rank: $0, weight: weight(criterion), isEssential: isEssential(criterion)) }
    }
  }

  private func axisItem(_ axis: Node, open: Int?) -> Item? {
    level(of: items(of: axis, open: open), rule: "criteria")
      .map { Item(rank: $0, weight: weight(axis), isEssential: isEssential(axis)) }
  }

  private func level(of items: [Item], rule: String) -> Int? {
    guard !items.isEmpty, let rules = root["rules"]?[rule], let maxLag = rules["maxLag"]?.int else { return nil }
    let share = rules["share"]?.string?.split(separator: "/").compactMap { Int($0) } ?? []
    guard share.count == 2 else { return nil }
    let whole = items.reduce(0) { $0 + $1.weight }
    return (0...top).last { level in
      let there = items.filter { $0.rank >= level }.reduce(0) { $0 + $1.weight }
      return level == 0
        || there * share[1] >= whole * share[0]
          && items.allSatisfy { $0.rank >= level - maxLag && (!$0.isEssential || $0.rank >= level) }
    }
  }
}

private struct Ratio {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int) {
    var (a, b) = (max(top, 1), bottom)
    if top == 0 { a = bottom }
    while b != 0 { (a, b) = (b, a % b) }
    self.top = top / a
    self.bottom = bottom / a
  }

  var text: String { "\(top)/\(bottom)" }

  static func + (lhs: Ratio, rhs: Ratio) -> Ratio {
    Ratio(lhs.top * rhs.bottom + rhs.top * lhs.bottom, lhs.bottom * rhs.bottom)
  }
}
