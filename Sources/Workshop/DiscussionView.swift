import Maturity

/// What there is to talk about, as a list.
package struct DiscussionView: Equatable, Sendable {
  package var selection = 0

  package init(selection: Int = 0) { self.selection = selection }
}

/// Where in what there is to discuss a criterion was opened from.
package struct DiscussionOrigin: Equatable, Sendable {
  let selection: Int
  /// The criterion opened, which keeps its place when the list has changed.
  let criterion: Criterion.ID
}
