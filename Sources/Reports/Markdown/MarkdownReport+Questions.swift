import Maturity
import Wording

extension MarkdownReport {
  /// The criteria to come back to before anything is decided.
  func addOpenCriteria(_ document: inout MarkdownDocument) {
    let open = material.openCriteria
    guard !open.isEmpty else { return }
    document.heading(2, language("À clarifier", "To clarify"))
    document.bullets(
      open.map { criterion in
        let state = questionnaire.wording(of: material.assessment[criterion.id].state, in: language)
        return "\(criterion.id) \(criterion.name)\(language.colon)\(state)"
      })
  }

  /// What the team says it is asking itself, by kind of support; nothing where it ticked nothing.
  func addDemand(_ document: inout MarkdownDocument) {
    let ticked = material.assessment.demand
    let kinds = questionnaire.supports.map { kind in (kind, kind.questions.filter { ticked.contains($0.id) }) }
    guard kinds.contains(where: { !$0.1.isEmpty }) else { return }
    document.heading(2, language("Questions que l’équipe se pose", "Questions the team is asking"))
    document.bullets(
      kinds.flatMap { kind, questions in questions.map { [.strong(label(kind.name)), .plain($0.text)] } })
  }
}
