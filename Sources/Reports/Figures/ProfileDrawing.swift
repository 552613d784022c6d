import Maturity
import Wording

/// Each axis as a bar on the scale of levels: its index, the level that holds, and what else is known of it.
///
/// A row has lanes: above the bar the earlier index, on it the level, whose disc leaves the head of the target free, below
/// it the bounds, so that no mark hides another.
struct ProfileDrawing {
  private let profile: Figure.Profile
  private let language: Language
  private let layout: FigureLayout

  init(_ profile: Figure.Profile, in language: Language, layout: FigureLayout) {
    self.profile = profile
    self.language = language
    self.layout = layout
  }

  var stack: RowStack {
    RowStack(
      width: layout.width, header: header, legend: Legend(items: legendItems), legendGap: 8,
      rowCount: profile.bars.count, row: { drawn(profile.bars[$0], from: $1) })
  }

  private var trackStart: Double { layout.nameWidth + 18 }
  private var trackEnd: Double { layout.width - 42 }

  /// Where a share of the scale is, from its first level to its last.
  private func x(_ share: Fraction) -> Double {
    trackStart + Double(min(10_000, share.rounded(times: 10_000))) / 10_000 * (trackEnd - trackStart)
  }

  /// Where a level is; nil off the scale.
  private func x(_ rank: Rank) -> Double? {
    guard profile.levels.indices.contains(rank.value) else { return nil }
    return profile.levels.count > 1 ? x(Fraction(rank.value, profile.levels.count - 1)) : trackStart
  }
}

/// The scale above the rows.
extension ProfileDrawing {
  private var header: (shapes: [Drawing.Shape], height: Double) {
    var shapes = profile.levels.indices.compactMap { rank -> Drawing.Shape? in
      x(Rank(rank)).map {
        .text(profile.levels[rank].number, x: $0, y: 9, size: 9, anchor: .middle, isStrong: true)
      }
    }
    shapes.append(
      .text(language("Indice", "Index"), x: layout.width, y: 9, size: 7.5, anchor: .end, ink: .muted))
    shapes.append(.text("/100", x: layout.width, y: 18.5, size: 7.5, anchor: .end, ink: .muted))
    return (shapes + levelNames, 28)
  }

  /// The name of every level where all fit, else those of the first and the last.
  private var levelNames: [Drawing.Shape] {
    let size = 7.5
    let names = profile.levels.map(\.name)
    guard names.count > 1, let first = names.first, let last = names.last else { return [] }
    let spacing = (trackEnd - trackStart) / Double(names.count - 1)
    let widths = names.map { TextWidth.of($0, size: size) }
    // The outermost have the room beside the track too, up to the figure's edge and to the index.
    let isClear = zip(widths, widths.dropFirst()).allSatisfy { ($0 + $1) / 2 + 4 <= spacing }
    if isClear, (widths.last ?? 0) / 2 <= layout.width - trackEnd - 24, (widths.first ?? 0) / 2 <= trackStart {
      return names.indices.compactMap { rank in
        x(Rank(rank)).map {
          .text(names[rank], x: $0, y: 18.5, size: size, anchor: .middle, ink: .muted, origin: .questionnaire)
        }
      }
    }
    let room = (trackEnd - trackStart) / 2 - 4
    let ends = [first, last].map { TextWidth.lines($0, within: room, size: size, atMost: 1).first ?? "" }
    return [
      .text(ends[0], x: trackStart - 6, y: 18.5, size: size, ink: .muted, origin: .questionnaire),
      .text(ends[1], x: trackEnd + 6, y: 18.5, size: size, anchor: .end, ink: .muted, origin: .questionnaire),
    ]
  }

  /// A line for each level, behind a row.
  private func grid(from top: Double, to bottom: Double) -> [Drawing.Shape] {
    profile.levels.indices.compactMap { rank in
      x(Rank(rank)).map {
        .line(x1: $0, y1: top, x2: $0, y2: bottom, width: 1, isDashed: false, ink: .track)
      }
    }
  }
}

/// One axis.
extension ProfileDrawing {
  private func drawn(_ bar: Figure.Profile.Bar, from top: Double) -> (shapes: [Drawing.Shape], bottom: Double) {
    let nameLines = layout.nameLines(bar.name)
    let nameHeight = Double(max(1, nameLines.count)) * FigureLayout.nameLeading
    let isBeside = layout.nameWidth > 0
    let middle = top + lead + (isBeside ? 0 : nameHeight)
    let nameTop = isBeside ? max(top + 0.5, middle - nameHeight / 2) : top + 0.5
    let name = Drawing.Shape.name(nameLines, y: nameTop + FigureLayout.nameSize - 0.5)
    let index = bar.index.map { String($0.percent) } ?? "–"
    let bottom = middle + trail
    // Where names are above, the lines do not cross them.
    let levels = isBeside ? grid(from: top - 1, to: bottom) : grid(from: middle - 8, to: middle + 8)
    let shapes =
      name + levels + [track(middle, to: trackEnd, .track)] + filled(bar, middle) + marks(bar, middle) + [
        .text(
          index, x: layout.width, y: middle + 3.4, size: 9.5, anchor: .end, isStrong: bar.index != nil,
          ink: bar.index == nil ? .muted : .text)
      ]
    return (shapes, bottom)
  }

  /// From the top of a row, or from its name above, to the middle of its bar.
  private var lead: Double {
    let hasEarlier = profile.bars.contains { $0.earlier != nil }
    return switch layout {
    case .wide, .narrow: hasEarlier ? 21 : 14
    case .dense: hasEarlier ? 19 : 12
    }
  }

  /// From the middle of a bar to the end of its row.
  private var trail: Double {
    switch layout {
    case .wide: 15
    case .narrow: 16
    case .dense: 12.5
    }
  }

  private func track(_ middle: Double, to end: Double, _ ink: Drawing.Ink) -> Drawing.Shape {
    let width = end - trackStart
    return .rectangle(x: trackStart, y: middle - 4, width: width, height: 8, radius: min(4, width / 2), ink: ink)
  }

  private func filled(_ bar: Figure.Profile.Bar, _ middle: Double) -> [Drawing.Shape] {
    guard let index = bar.index, x(index) > trackStart else { return [] }
    return [track(middle, to: x(index), .accent)]
  }

  private func marks(_ bar: Figure.Profile.Bar, _ middle: Double) -> [Drawing.Shape] {
    var shapes: [Drawing.Shape] = []
    if let low = bar.low, let high = bar.high, low < high {
      shapes += Self.bounds(from: x(low), to: x(high), middle + 10)
    }
    if let target = bar.target.flatMap(x) { shapes += Self.target(target, middle) }
    if let earlier = bar.earlier { shapes += Self.earlier(x(earlier), middle - (layout == .dense ? 14 : 16)) }
    if let level = bar.level, let place = x(level) {
      shapes += Self.level(profile.levels[level.value].number, place, middle)
    }
    return shapes
  }
}

/// The marks, as the rows and the legend draw them.
extension ProfileDrawing {
  private static func bounds(from low: Double, to high: Double, _ y: Double) -> [Drawing.Shape] {
    [(low, y, high, y), (low, y - 2.5, low, y + 2.5), (high, y - 2.5, high, y + 2.5)].map {
      .line(x1: $0.0, y1: $0.1, x2: $0.2, y2: $0.3, width: 1.2, isDashed: false, ink: .text)
    }
  }

  private static func target(_ x: Double, _ y: Double) -> [Drawing.Shape] {
    [(5.0, Drawing.Ink.paper), (2, .text)].flatMap { width, ink -> [Drawing.Shape] in
      [
        .line(x1: x, y1: y - 11, x2: x, y2: y + 5, width: width, isDashed: false, ink: ink),
        .line(
          x1: x - width - 1.5, y1: y - 11, x2: x + width + 1.5, y2: y - 11, width: width, isDashed: false, ink: ink),
      ]
    }
  }

  private static func earlier(_ x: Double, _ y: Double) -> [Drawing.Shape] {
    [(4.6, Drawing.Ink.paper), (3.4, .accent), (1.9, .paper)].map { .circle(x: x, y: y, radius: $0, ink: $1) }
  }

  private static func level(_ number: String, _ x: Double, _ y: Double) -> [Drawing.Shape] {
    let size = number.count > 1 ? 7.5 : 9.0
    return [
      .circle(x: x, y: y, radius: 8.5, ink: .paper), .circle(x: x, y: y, radius: 7, ink: .accent),
      .text(number, x: x, y: y + size * 0.36, size: size, anchor: .middle, isStrong: true, ink: .onAccent),
    ]
  }

  /// Those that the figure shows.
  private var legendItems: [Legend.Item] {
    let bars = profile.bars
    var items: [Legend.Item] = []
    if bars.contains(where: { $0.level != nil }) {
      items.append(
        Legend.Item(label: language("Niveau atteint", "Level reached"), width: 15) { x, y in
          Self.level("n", x + 7.5, y)
        })
    }
    if bars.contains(where: { $0.index != nil }) {
      items.append(
        Legend.Item(label: language("Indice", "Index"), width: 18) { x, y in
          [.rectangle(x: x, y: y - 3.5, width: 18, height: 7, radius: 3.5, ink: .accent)]
        })
    }
    if bars.contains(where: { $0.target != nil }) {
      items.append(
        Legend.Item(label: language("Cible", "Target"), width: 8) { x, y in
          [
            .line(x1: x + 4, y1: y - 6, x2: x + 4, y2: y + 6, width: 2, isDashed: false, ink: .text),
            .line(x1: x, y1: y - 6, x2: x + 8, y2: y - 6, width: 2, isDashed: false, ink: .text),
          ]
        })
    }
    if bars.contains(where: { $0.low != $0.high }) {
      let label = language("Où l’indice peut encore aller", "Where the index may still go")
      items.append(Legend.Item(label: label, width: 18) { x, y in Self.bounds(from: x + 0.6, to: x + 17.4, y) })
    }
    if bars.contains(where: { $0.earlier != nil }) {
      items.append(
        Legend.Item(label: language("Indice précédent", "Earlier index"), width: 8) { x, y in
          Self.earlier(x + 4, y)
        })
    }
    return items
  }
}
