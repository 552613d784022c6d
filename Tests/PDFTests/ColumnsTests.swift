import Maturity
import Testing
import Wording

@testable import PDF
@testable import Reports

@Suite struct ColumnsTests {
  /// A hundred points high.
  private let body = Sheet.Body(top: 50, bottom: 150)
  private let right = Sheet.left + Sheet.columnWidth + Sheet.columnGap

  private func strips(_ heights: [Double]) -> [Flow.Strip] { heights.map { Flow.Strip(height: $0) } }

  /// Where each strip is, page by page.
  private func points(_ strips: [Flow.Strip], opening: Int = 1) -> [[Point]] {
    Columns(strips, opening: opening, in: body).pages.map { $0.map(\.point) }
  }

  @Test func `columns of one height stand below the opening`() {
    // The opening's 30 and a gap of 20 leave 50.
    #expect(
      points(strips([30, 20, 20, 20, 20])) == [
        [
          Point(x: Sheet.left, y: 50), Point(x: Sheet.left, y: 100), Point(x: Sheet.left, y: 120),
          Point(x: right, y: 100), Point(x: right, y: 120),
        ]
      ])
  }

  @Test(arguments: [
    // 20 are left, which the first strip does not fit.
    [60, 30, 30],
    // Nor does a later one.
    [60, 10, 10, 30],
    // Nothing is left, with the gap less than that.
    [80, 10, 10], [95, 10, 10],
  ])
  func `columns go to a page of their own where one of their strips is higher than the opening leaves`(
    heights: [Double]
  ) {
    let pages = points(strips(heights))
    #expect(pages.count == 2)
    #expect(pages.first == [Point(x: Sheet.left, y: 50)])
    #expect(pages.last?.first == Point(x: Sheet.left, y: 50))
    #expect(pages.last?.last == Point(x: right, y: 50))
  }

  @Test func `columns go to a page of their own where what is kept together would be parted`() {
    var strips = strips([60, 10, 15])
    strips[1].isKeptWithNext = true
    #expect(
      points(strips) == [[Point(x: Sheet.left, y: 50)], [Point(x: Sheet.left, y: 50), Point(x: Sheet.left, y: 60)]])
  }

  @Test func `columns of one height part nothing that is kept together`() {
    // 10 and 45 would make lower columns than 50 and 5.
    var strips = strips([30, 10, 40, 5])
    strips[1].isKeptWithNext = true
    #expect(
      points(strips) == [
        [
          Point(x: Sheet.left, y: 50), Point(x: Sheet.left, y: 100), Point(x: Sheet.left, y: 110),
          Point(x: right, y: 100),
        ]
      ])
  }

  @Test func `an opening of several pages has the columns on its last or after it`() {
    #expect(
      points(strips([60, 60, 10, 10]), opening: 2) == [
        [Point(x: Sheet.left, y: 50)],
        [Point(x: Sheet.left, y: 50), Point(x: Sheet.left, y: 130), Point(x: right, y: 130)],
      ])
    #expect(points(strips([60, 90, 10, 10]), opening: 2).map(\.count) == [1, 1, 2])
  }

  /// The bodies of one page and of several.
  @Test(arguments: [true, false])
  func `nothing is drawn below the body, however long the opening and high the figure`(isAlone: Bool) throws {
    let body = isAlone ? Sheet.Body.alone : .between
    for axes in [2, 20, 60] {
      let document = Self.document(axes: axes)
      for letters in stride(from: 0, through: 6000, by: 400) {
        let opening: Block = .facts([Fact("Périmètre", RichText(Self.words(letters)))])
        let composer = try Composer(
          document.opened(with: opening), logo: nil, look: Look(scale: 1, isCompact: true), paper: Paper(libraries: ""))
        let pages = Columns(composer.strips, opening: composer.openingCount, in: body).pages
        let places = pages.flatMap(\.self)
        #expect(places.map(\.strip) == Array(composer.strips.indices))
        for place in places {
          let bottom = place.point.y + composer.strips[place.strip].height
          #expect(bottom <= body.bottom, "\(axes) axes, \(letters) letters, strip \(place.strip)")
        }
      }
    }
  }

  private static func words(_ letters: Int) -> String { String(repeating: "mot ", count: letters / 4) }

  private static func document(axes: Int) -> Document {
    let profile = Figure.Profile(
      levels: (1...5).map { .init(number: "\($0)", name: "Palier \($0)") },
      bars: (1...axes).map {
        .init(name: "Axe \($0)", level: Rank($0 % 5), index: nil, low: nil, high: nil, target: nil, earlier: nil)
      })
    let figure = Figure(
      anchor: "figure", title: "Profil", alternative: "Des axes.", content: .profile(profile), table: nil)
    return .made([
      Section("profile", "Profil", [.figure(figure)]),
      Section("next", "Ensuite", [.paragraph(RichText(words(600))), .bullets(["Un", "Deux"])]),
    ])
  }
}

extension Document {
  fileprivate func opened(with block: Block) -> Document {
    Document(
      title: title, runningHead: runningHead, date: date, language: language,
      questionnaireLanguage: questionnaireLanguage, profile: profile, opening: [block], sections: sections)
  }
}
