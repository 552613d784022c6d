import Canvas
import Maturity
import Testing

@testable import Workshop

@Suite struct LinksTests {
  private func places(_ text: String, _ names: [Criterion.ID], width: Int = 40) -> [String] {
    var body = Body()
    body.addWrapped(text, naming: names, width: width, lead: StyledLine("• "))
    return body.links.map { "\($0.criterion) \($0.row):\($0.columns.lowerBound)" }
  }

  @Test func `names are found as words, in their order, across lines`() {
    #expect(places("porté par 6.1\u{A0}(20\u{A0}%), 6.2", ["6.1", "6.2"]) == ["6.1 0:12", "6.2 0:24"])
    #expect(places("6.1, 6.2, 6.3", ["6.1", "6.2", "6.3"], width: 8) == ["6.1 0:2", "6.2 1:2", "6.3 2:2"])
  }

  @Test func `a name within another is not that name`() {
    #expect(places("6.11, 16.1, 6.1.2, 6.1-b, 6.1.", ["6.1"]) == ["6.1 0:28"])
    #expect(places("rien", ["6.1"]) == [])
  }

  @Test func `bodies beside one another keep their names in order`() {
    var left = Body()
    left.add(StyledLine("1.1 a"), about: "1.1", at: 0)
    left.add(StyledLine("1.2 b"), about: "1.2", at: 0)
    var right = Body()
    right.add(StyledLine("2.1 c"), about: "2.1", at: 0)
    let whole = Body.beside([left, right], width: 6)
    #expect(whole.lines.map(\.text) == ["1.1 a   2.1 c", "1.2 b   "])
    #expect(
      whole.links.map { "\($0.criterion) \($0.row):\($0.columns.lowerBound)" } == ["1.1 0:0", "1.2 1:0", "2.1 0:8"])
  }

  @Test func `what is chosen is restyled, and nothing else`() {
    var body = Body()
    body.addWrapped("voir 6.1, 6.2", naming: ["6.1", "6.2"], width: 40, style: .bold)
    body.choose(1)
    #expect(body.lines[0].text == "voir 6.1, 6.2")
    #expect(body.cursor == Position(row: 0, column: 10))
    body.choose(7)
    #expect(body.cursor == Position(row: 0, column: 10))
  }
}
