/// A level's place on its scale, from 0 up; not the number that people see (``Level/number``).
package struct Rank: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
  package let value: Int

  package init(_ value: Int) { self.value = value }
  package init(integerLiteral value: Int) { self.value = value }

  package var description: String { String(value) }

  package static func < (lhs: Rank, rhs: Rank) -> Bool { lhs.value < rhs.value }
}

/// One level of a scale.
package struct Level: Equatable, Sendable {
  package typealias ID = Identifier<Level>

  package let id: ID
  package let rank: Rank
  /// The number that people see and type; strictly increasing with the rank.
  package let number: Int
  package let name: String
  package let definition: String
  /// What tells it from the others, for who leads a workshop; empty where nothing needs saying.
  package let help: String
}

/// The ordered levels of a questionnaire, two or more (SCORING.md §1).
package struct Scale: Equatable, Sendable {
  package let levels: [Level]

  /// The highest rank, L − 1.
  package var top: Rank { Rank(levels.count - 1) }

  /// The level at `rank`, or nil off the scale.
  package subscript(rank: Rank) -> Level? {
    levels.indices.contains(rank.value) ? levels[rank.value] : nil
  }

  /// The rank of the level that people call `number`.
  package func rank(ofNumber number: Int) -> Rank? {
    levels.first { $0.number == number }?.rank
  }
}
