import Maturity
import Reports
import Scoring
import Wording

/// The whole, an axis or a criterion, then and now.
struct HistoryRow {
  let sort: String
  let id: String
  let name: String
  let levels: Transition<Rank>?
  /// Of criteria there is none.
  let index: Transition<Fraction>?
  let text: String
}

extension SpreadsheetReport {
  /// The whole, the axes and the criteria beside what they were; what cannot be compared says why.
  func history(since earlier: Assessment) -> DataTable<HistoryRow> {
    let wording = ComparisonWording(from: earlier, to: material.assessment, of: questionnaire, in: language)
    let about = [
      wording.labels.before + language.colon + wording.about.before.text,
      wording.labels.after + language.colon + wording.about.after.text,
    ]
    return DataTable(
      columns: [
        .init(title: language("Quoi", "What"), width: 11) { .text($0.sort) },
        .init(title: language("Id.", "Id"), width: 7) { .text($0.id) },
        .init(title: language("Nom", "Name"), width: 40, look: .text.with { $0.isBold = true }) { .text($0.name) },
        .init(title: language("Niveau avant", "Level before"), width: 9, look: .centred, isLevel: true) {
          .integer(number($0.levels?.before))
        },
        .init(title: language("Niveau après", "Level after"), width: 9, look: .centred, isLevel: true) {
          .integer(number($0.levels?.after))
        },
        .init(title: language("Écart de niveau", "Change of level"), width: 10, look: .change(.signed)) {
          .integer(change($0.levels))
        },
        .init(title: language("Indice avant", "Index before"), width: 9, look: .whole) {
          .number($0.index?.before?.points)
        },
        .init(title: language("Indice après", "Index after"), width: 9, look: .whole) {
          .number($0.index?.after?.points)
        },
        .init(title: language("Écart d’indice", "Change of index"), width: 10, look: .change(.signedTenths)) {
          .number(change($0.index))
        },
        .init(title: language("Ce qui a changé", "What changed"), width: 60) { .text($0.text) },
      ],
      rows: [whole(wording)] + wording.comparison.axes.map { axis($0, wording) }
        + wording.comparison.criteria.map { criterion($0, wording) } + wording.comparison.gone.map(gone),
      remarks: about + wording.remarks.map(\.text), frozenColumns: 3)
  }

  private func whole(_ wording: ComparisonWording) -> HistoryRow {
    HistoryRow(
      sort: language("Ensemble", "Overall"), id: "", name: questionnaire.title,
      levels: wording.comparison.overall?.level, index: wording.comparison.overall?.index,
      text: (wording.overall.map(\.text) + [wording.counts]).joined(separator: " "))
  }

  private func axis(_ axis: AxisComparison, _ wording: ComparisonWording) -> HistoryRow {
    HistoryRow(
      sort: language("Axe", "Axis"), id: axis.axis.rawValue, name: questionnaire.axis(axis.axis)?.name ?? "",
      levels: axis.scores?.level, index: axis.scores?.index,
      text: axis.scores == nil ? wording.whyNotComparable(axis).capitalised : "")
  }

  private func criterion(_ criterion: CriterionComparison, _ wording: ComparisonWording) -> HistoryRow {
    let before = criterion.origin.predecessor.flatMap { wording.earlier[$0].state.rank }
    return HistoryRow(
      sort: language("Critère", "Criterion"), id: criterion.criterion.rawValue,
      name: questionnaire.criterion(criterion.criterion)?.name ?? "",
      levels: Transition(from: before, to: wording.later[criterion.criterion].state.rank), index: nil,
      text: wording.item(of: criterion).change.text.capitalised)
  }

  /// One of the earlier criteria that are no more.
  private func gone(_ id: Criterion.ID) -> HistoryRow {
    HistoryRow(
      sort: language("Critère", "Criterion"), id: id.rawValue, name: "", levels: nil, index: nil,
      text: language("N’existe plus", "Does not exist any more"))
  }

  private func number(_ rank: Rank?) -> Int? { rank.flatMap { questionnaire.scale[$0] }?.number }

  /// In ranks, as levels may be numbered with gaps.
  private func change(_ levels: Transition<Rank>?) -> Int? {
    guard let before = levels?.before, let after = levels?.after else { return nil }
    return after.value - before.value
  }

  private func change(_ index: Transition<Fraction>?) -> Double? {
    guard let before = index?.before, let after = index?.after else { return nil }
    return Double(after.hundredths - before.hundredths) / 100
  }
}
