/// What helps a team to settle on an answer and to go on from it; never read by scoring.
package struct Facilitation: Equatable, Sendable {
  /// What to ask to see before an answer is believed.
  package let evidence: [String]
  /// What a facilitator says when the room is silent; nil where nobody wrote any.
  package let prompt: String?
  /// The concrete next step from each rank to the next, by rank: one fewer than there are levels, or none at all.
  package let nextSteps: [String]
  package let references: [Reference.ID]

  /// The step that leads on from `rank`; nil at the top and where nobody wrote any.
  package func nextStep(from rank: Rank) -> String? {
    nextSteps.indices.contains(rank.value) ? nextSteps[rank.value] : nil
  }
}
