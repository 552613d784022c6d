import Canvas
import Maturity
import Wording

extension Workshop {
  mutating func update(_ action: Action, in search: SearchView) -> [Effect] {
    var search = search
    switch action {
    case .edit(let edit):
      search.buffer.apply(edit)
      search.selection = 0
    case .move(.up): search.selection = max(0, search.selection - 1)
    case .move(.down): search.selection = max(0, min(search.hits.count - 1, search.selection + 1))
    case .back:
      overlay = nil
      return []
    case .confirm:
      let hits = search.hits
      if hits.indices.contains(search.selection) { go(to: hits[search.selection].place) }
      return []
    default: return []
    }
    overlay = .search(search)
    return []
  }

  private mutating func go(to place: SearchView.Place) {
    guard var open else { return }
    overlay = nil
    switch place {
    case .criterion(let id), .note(let id):
      guard let index = open.criteria.firstIndex(where: { $0.id == id }) else { return }
      open.go(to: index)
      (open.origin, open.discussed) = (nil, nil)
      open.screen = .criterion(CriterionView())
      stage = .open(open)
    case .term(let id): overlay = .glossary(scroll: glossaryRow(of: id), isFromHelp: false)
    }
  }

  /// The line of the glossary that a term is explained on, among all terms.
  private func glossaryRow(of term: Term.ID) -> Int {
    guard let name = open?.questionnaire.glossary.first(where: { $0.id == term })?.name else { return 0 }
    return glossaryBody.lines.lastIndex { $0.text.hasPrefix(name + language.colon) } ?? 0
  }
}
