/// A reading of the matrix across its axes, as a file gives it.
package struct ThemeDraft<Sort: ThemeSort>: NamedDraft {
  package static var role: Problem.Element.Role { Sort.role }

  package var location: SourceLocation?
  package var unread: Set<String> = []
  package var id: Located<String>?
  package var name: Located<String>?
  package var description: Located<String>?
  package var criteria: [Located<String>] = []

  package init() {}
}

/// What sort of theme a draft is: problems and translations tell them apart.
package protocol ThemeSort: Sendable {
  static var role: Problem.Element.Role { get }
  static var section: TranslationSection { get }
}

/// One of the steps to begin with.
package enum StepSort: ThemeSort {
  package static var role: Problem.Element.Role { .step }
  package static var section: TranslationSection { .steps }
}

/// One of the stakes.
package enum StakeSort: ThemeSort {
  package static var role: Problem.Element.Role { .stake }
  package static var section: TranslationSection { .stakes }
}

package typealias StepDraft = ThemeDraft<StepSort>
package typealias StakeDraft = ThemeDraft<StakeSort>
