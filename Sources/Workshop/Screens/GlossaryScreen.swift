import Canvas
import Maturity
import Wording

extension Workshop {
  /// The terms of the field with their definitions, those of the current criterion first.
  var glossaryBody: Body {
    let width = min(100, layout.textColumns(withPane: false))
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    guard let open, !open.questionnaire.glossary.isEmpty else {
      body.addWrapped(
        language("Ce questionnaire n’a pas de glossaire.", "This questionnaire has no glossary."), width: width)
      return body
    }
    let here = open.questionnaire.terms(in: open.criterion)
    if !here.isEmpty {
      body.add("\(open.criterion.id) \(open.criterion.name)", .title)
      add(here, width: width, &body)
      body.add()
      body.add(language("Tous les termes", "All terms"), .title)
    }
    add(open.questionnaire.glossary.alphabetical(by: \.name), width: width, &body)
    return body
  }

  private func add(_ terms: [Term], width: Int, _ body: inout Body) {
    for term in terms {
      body.addWrapped(
        term.definition, width: width, lead: StyledLine(term.name + language.colon, .accent), indent: 2)
    }
  }
}
