/// A part of a draft: what a mapping of the file says.
package protocol DraftEntity: Sendable {
  /// Where it starts.
  var location: SourceLocation? { get set }
  /// The keys whose value could not be taken whole. That is reported already, so checks that need all of one stay
  /// silent: one mistake, one problem.
  var unread: Set<String> { get set }

  init()
}

/// A part of a draft that problems name on their path.
package protocol NamedDraft: DraftEntity {
  static var role: Problem.Element.Role { get }
  /// The key that identifies it among its neighbours.
  static var idKey: String { get }
  var id: Located<String>? { get }
}

extension NamedDraft {
  package static var idKey: String { "id" }

  /// Its step on a path; `offset` from 0.
  func element(at offset: Int) -> Problem.Element {
    Problem.Element(Self.role, id: id?.value, position: offset + 1)
  }
}
