import Testing

@testable import Reports

/// Rows 30 high below a header of 20, a legend of one line, 16, after a gap of 4.
@Suite struct RowStackTests {
  private func stack(_ count: Int) -> RowStack {
    RowStack(
      width: 100, header: ([.text("tête", x: 0, y: 9, size: 9)], 20),
      legend: Legend(items: [.init(label: "signe", width: 5) { _, _ in [] }]), legendGap: 4, rowCount: count,
      row: { index, top in ([.text("r\(index)", x: 0, y: top + 9, size: 9)], top + 30) })
  }

  private func texts(_ drawings: [Drawing]) -> [[String]] { drawings.map(\.texts) }

  @Test func `what fits is one drawing, with the legend below`() {
    let drawings = stack(2).drawings(within: 100)
    #expect(texts(drawings) == [["tête", "r0", "r1", "signe"]])
    #expect(drawings.map(\.height) == [100])
  }

  @Test func `what does not is shared out evenly, each part with the header, the last with the legend`() {
    // Three rows and the header make 110; two with the legend 100, three with it 130.
    #expect(
      texts(stack(7).drawings(within: 110)) == [
        ["tête", "r0", "r1", "r2"], ["tête", "r3", "r4"], ["tête", "r5", "r6", "signe"],
      ])
    #expect(stack(7).drawings(within: 109).map(\.height) == [80, 80, 80, 70])
    #expect(stack(6).drawings(within: 129).map(\.height) == [80, 80, 100])
    #expect(stack(7).drawings(within: .infinity).map(\.height) == [250])
  }

  @Test func `a row alone may be taller than there is room, and no row at all is a header and a legend`() {
    #expect(texts(stack(2).drawings(within: 10)) == [["tête", "r0"], ["tête", "r1", "signe"]])
    #expect(texts(stack(0).drawings(within: 10)) == [["tête", "signe"]])
  }
}
