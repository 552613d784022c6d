import Testing

@testable import PDF

@Suite struct FlowTests {
  /// Which strips are on which page.
  private func broken(_ strips: [Flow.Strip], height: Double = 100) -> [[Int]] {
    Flow.pages(of: strips) { _ in height }.map { $0.map(\.strip) }
  }

  @Test func `a page takes what fits it, to the point`() {
    let strips = Array(repeating: Flow.Strip(height: 25), count: 9)
    #expect(broken(strips) == [[0, 1, 2, 3], [4, 5, 6, 7], [8]])
  }

  @Test func `space above a strip counts, but not on top of a page`() {
    let strips = Array(repeating: Flow.Strip(height: 40, before: 30), count: 3)
    // 40, then 70: 110 does not fit.
    #expect(broken(strips) == [[0], [1], [2]])
    #expect(Flow.pages(of: strips) { _ in 110 }.map { $0.map(\.y) } == [[0, 70], [0]])
  }

  @Test func `what is kept with the next goes to its page`() {
    var strips = Array(repeating: Flow.Strip(height: 30), count: 5)
    strips[2].isKeptWithNext = true
    #expect(broken(strips) == [[0, 1], [2, 3, 4]])
  }

  @Test func `a heading takes along strips that hold the height asked for`() {
    var strips = Array(repeating: Flow.Strip(height: 10), count: 6)
    Flow.keep(1, withNext: 20, in: &strips)
    #expect(strips.map(\.isKeptWithNext) == [false, true, true, false, false, false])
    Flow.keep(5, withNext: 20, in: &strips)
    #expect(!strips[5].isKeptWithNext)
  }

  @Test func `strips are kept together only where a page holds them`() {
    var strips = Array(repeating: Flow.Strip(height: 30), count: 5)
    Flow.keepTogether(1..<4, in: &strips, height: 100)
    #expect(strips.map(\.isKeptWithNext) == [false, true, true, false, false])
    #expect(broken(strips) == [[0], [1, 2, 3], [4]])
    var high = Array(repeating: Flow.Strip(height: 30), count: 5)
    Flow.keepTogether(0..<5, in: &high, height: 100)
    #expect(high.map(\.isKeptWithNext) == Array(repeating: false, count: 5))
  }

  @Test func `what is kept together and too high for any page is parted where the page is full`() {
    var strips = Array(repeating: Flow.Strip(height: 30), count: 8)
    for index in 1..<7 { strips[index].isKeptWithNext = true }
    #expect(broken(strips) == [[0, 1, 2], [3, 4, 5], [6, 7]])
  }

  @Test func `a strip higher than a page has one of its own`() {
    #expect(broken([Flow.Strip(height: 10), Flow.Strip(height: 500), Flow.Strip(height: 10)]) == [[0], [1], [2]])
  }

  @Test func `a repeated head stands on top of each page but the first, and takes its room`() {
    var strips = [Flow.Strip(height: 20, isKeptWithNext: true)]
    strips += Array(repeating: Flow.Strip(height: 20, repeatedHead: 20), count: 9)
    let pages = Flow.pages(of: strips) { _ in 100 }
    #expect(pages.map { $0.map(\.strip) } == [[0, 1, 2, 3, 4], [5, 6, 7, 8], [9]])
    #expect(
      pages.map { $0.map(\.hasHead) } == [[false, false, false, false, false], [true, false, false, false], [true]])
    #expect(pages[1].map(\.y) == [20, 40, 60, 80])
  }

  @Test func `pages may have heights of their own`() {
    let strips = Array(repeating: Flow.Strip(height: 25), count: 5)
    #expect(Flow.pages(of: strips) { $0 == 0 ? 50 : 100 }.map(\.count) == [2, 3])
  }

  @Test func `nothing makes one empty page`() {
    #expect(broken([]) == [[]])
  }
}
