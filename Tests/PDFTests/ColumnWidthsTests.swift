import Testing

@testable import PDF

@Suite struct ColumnWidthsTests {
  /// Wishes and what they get of 400.
  struct Case: Sendable {
    let wishes: [ColumnWidths.Wish]
    let widths: [Double]

    init(_ wishes: [(Int, Double, Double)], _ widths: [Double]) {
      self.wishes = wishes.map { ColumnWidths.Wish(breadth: $0.0, least: $0.1, most: $0.2) }
      self.widths = widths
    }
  }

  @Test(
    arguments: [
      // As the breadths are to each other: 1 to 3.
      Case([(1, 10, 500), (3, 10, 500)], [100, 300]),
      // No narrower than the longest word: 150, and the rest to the other.
      Case([(1, 150, 500), (3, 10, 500)], [150, 250]),
      // No wider than the longest text: 40 is enough for the first.
      Case([(1, 10, 40), (3, 10, 500)], [40, 360]),
      // Everything fits on one line: what is left goes to the broadest.
      Case([(1, 10, 40), (3, 10, 60)], [40, 360]),
      // Longest words that cannot stand side by side, 600 in 400: two thirds of each.
      Case([(1, 300, 900), (3, 300, 900)], [200, 200]),
    ])
  func `widths follow breadths, words and texts`(sample: Case) {
    #expect(ColumnWidths.widths(for: sample.wishes, width: 400) == sample.widths)
  }

  @Test func `widths always add up to that of the table`() {
    for least in stride(from: 5.0, through: 200, by: 45) {
      for most in stride(from: 5.0, through: 600, by: 85) {
        let sample = Case([(1, least, most), (2, 30, 300), (4, 60, 90)], [])
        let sum = ColumnWidths.widths(for: sample.wishes, width: 400).reduce(0, +)
        #expect(abs(sum - 400) < 0.001, "\(least) \(most)")
      }
    }
  }
}
