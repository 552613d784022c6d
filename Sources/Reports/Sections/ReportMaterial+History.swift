import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// What changed since an earlier assessment; nil where none was given.
  var historySection: Section? {
    guard let wording = comparison else { return nil }
    var blocks: [Block] = [
      .facts([
        Fact(wording.labels.before, RichText(wording.about.before)),
        Fact(wording.labels.after, RichText(wording.about.after)),
      ])
    ]
    blocks += wording.remarks.map { .notice(RichText($0)) }
    blocks.append(.headline(RichText(wording.overall.joined(separator: " "))))
    blocks.append(
      .paragraph(RichText([wording.counts, wording.coverage.before, wording.coverage.after].joined(separator: " "))))
    blocks.append(.table(axesThenAndNow(wording)))
    let groups = wording.groups.enumerated().map { place, group in
      Section("history-\(place + 1)", RichText(group.title), [.bullets(group.items.map(item))])
    }
    return Section(
      "history", RichText(language("Ce qui a changé", "What changed")), blocks,
      sections: groups + [supportThenAndNow(wording)])
  }

  private func axesThenAndNow(_ wording: ComparisonWording) -> Table {
    Table(
      language("Niveau et indice de chaque axe, avant et après", "Level and index of each axis, before and after"),
      [
        .init(language("Axe", "Axis"), breadth: 4), .init(language("Niveau", "Level"), breadth: 2),
        .init(language("Indice", "Index"), breadth: 2),
      ],
      wording.comparison.axes.map { axis in
        let name = Table.Cell([.quoted(axisName(axis.axis))])
        guard let scores = wording.scores(of: axis) else { return [name, .init(wording.whyNotComparable(axis)), "–"] }
        return [name, .init(scores.level), .init(scores.index)]
      })
  }

  private func supportThenAndNow(_ wording: ComparisonWording) -> Section {
    let recommendations = wording.recommendations
    let facts: Block = .facts([
      Fact(wording.labels.before, RichText(recommendations.before)),
      Fact(wording.labels.after, RichText(recommendations.after)),
    ])
    let followUps = wording.followUps.flatMap { followUp -> [Block] in
      let title = followUp.title.map { [Block.paragraph(RichText($0))] } ?? []
      let items = followUp.items.isEmpty ? [] : [Block.bullets(followUp.items.map(item))]
      return [.paragraph(RichText(followUp.sentence))] + title + items
    }
    return Section("history-support", RichText(language("Accompagnement", "Support")), [facts] + followUps)
  }

  private func item(_ item: ComparisonWording.Item) -> RichText {
    RichText([.quoted(item.name, isStrong: true), .plain(language.colon)] + RichText(item.change).spans)
  }
}
