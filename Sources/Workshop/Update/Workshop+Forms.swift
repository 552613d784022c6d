import Maturity

extension Workshop {
  mutating func update(_ action: Action, in form: DetailsForm, of open: OpenAssessment) -> [Effect] {
    var open = open
    var form = form
    switch action {
    case .edit(let edit): return type(edit, in: form, of: open)
    case .nextField: form.focus = form.field(after: true) ?? form.focus
    case .previousField: form.focus = form.field(after: false) ?? form.focus
    case .confirm:
      guard let next = form.field(after: true) else { return finish(form, of: open) }
      form.focus = next
    case .back: return finish(form, of: open)
    case .help:
      overlay = .help(scroll: 0)
      return []
    default: return []
    }
    open.screen = .details(form)
    stage = .open(open)
    return []
  }

  /// The assessment follows every key, so that what ends the program cannot lose a field.
  private mutating func type(_ edit: TextEdit, in form: DetailsForm, of open: OpenAssessment) -> [Effect] {
    guard canWrite() else { return [] }
    var open = open
    var form = form
    let text = form[form.focus].text
    form[form.focus].apply(edit)
    let isChanged = form[form.focus].text != text
    if isChanged { open.follow { form.fill(&$0) } }
    open.screen = .details(form)
    stage = .open(open)
    warnWhenFull(form[form.focus], after: edit)
    return isChanged ? [.saveSoon(open.assessment)] : []
  }

  private mutating func finish(_ form: DetailsForm, of open: OpenAssessment) -> [Effect] {
    var open = open
    open.endTyping(startedFrom: form.before)
    open.screen = .criterion(CriterionView())
    stage = .open(open)
    if !form.dateIsValid {
      let text = form[.date].text
      say("Date non retenue\u{A0}: \(text).", "Date left out: \(text).", isWarning: true)
    }
    if !form.budgetIsValid {
      let text = form[.budget].text
      say("Durée non retenue\u{A0}: \(text).", "Time planned left out: \(text).", isWarning: true)
    }
    return open.saving == .pending ? [.save(open.assessment)] : []
  }

  mutating func update(_ action: Action, in view: DemandView, of open: OpenAssessment) -> [Effect] {
    var open = open
    var view = view
    let questions = open.questionnaire.supports.flatMap(\.questions)
    switch action {
    case .move(.up): view.selection = max(0, view.selection - 1)
    case .move(.down): view.selection = min(max(0, questions.count - 1), view.selection + 1)
    case .toggle:
      guard canWrite(), questions.indices.contains(view.selection) else { return [] }
      let id = questions[view.selection].id
      open.change { $0.demand.formSymmetricDifference([id]) }
      stage = .open(open)
      return [.save(open.assessment)]
    case .back: return show(.criterion(CriterionView()))
    default: return []
    }
    open.screen = .demand(view)
    stage = .open(open)
    return []
  }
}
