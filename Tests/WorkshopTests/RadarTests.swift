import Canvas
import Testing

@testable import Workshop

@Suite struct RadarTests {
  private func radar(_ count: Int) -> Radar {
    Radar(
      values: (0..<count).map { $0.isMultiple(of: 4) ? nil : 0.5 }, targets: Array(repeating: 0.75, count: count),
      labels: (1...max(1, count)).prefix(count).map(String.init),
      names: (1...max(1, count)).prefix(count).map { "\($0) Axe" })
  }

  @Test(arguments: [3, 5, 8])
  func `up to eight axes are named around it`(count: Int) {
    let text = radar(count).lines(in: Size(rows: 34, columns: 56)).map(\.text).joined(separator: "\n")
    for name in 1...count { #expect(text.contains("\(name) Axe")) }
  }

  @Test(arguments: [9, 14, 20])
  func `more than eight are numbered, each number whole`(count: Int) {
    let lines = radar(count).lines(in: Size(rows: 34, columns: 56))
    let words = lines.flatMap { line in
      String(line.text.map { $0.isNumber ? $0 : " " }).split(separator: " ").compactMap { Int($0) }
    }
    #expect(words.sorted() == Array(1...count))
  }

  @Test func `an axis without a value has no point, and nothing is drawn to it`() {
    let lines = radar(8).lines(in: Size(rows: 34, columns: 56))
    // Two of eight have none.
    #expect(lines.map(\.text).joined().count { $0 == "●" } == 6)
  }

  @Test func `it stays within its room, and is left out where there is none`() {
    for rows in 1...40 {
      for columns in stride(from: 1, through: 80, by: 3) {
        let lines = radar(8).lines(in: Size(rows: rows, columns: columns))
        #expect(lines.count <= rows && lines.allSatisfy { $0.displayWidth <= columns })
      }
    }
    #expect(radar(2).lines(in: Size(rows: 34, columns: 56)).isEmpty)
    #expect(radar(8).lines(in: Size(rows: 5, columns: 10)).isEmpty)
  }
}
