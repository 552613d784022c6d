/// A reading of the matrix across its axes: one of the steps to begin with, or one of the stakes.
package struct Theme: Equatable, Sendable {
  package typealias ID = Identifier<Theme>

  package let id: ID
  package let name: String
  package let description: String
  /// The criteria that show where a team stands on it; not empty.
  package let criteria: [Criterion.ID]
}
