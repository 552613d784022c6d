extension [UInt8] {
  /// Where a sequence of bytes first begins; nil when it does not occur.
  package func firstPosition(of wanted: [UInt8]) -> Int? {
    positions(of: wanted).first { _ in true }
  }

  /// Where a sequence of bytes last begins; nil when it does not occur.
  package func lastPosition(of wanted: [UInt8]) -> Int? {
    guard wanted.count <= count else { return nil }
    return (0...(count - wanted.count)).last { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }

  private func positions(of wanted: [UInt8]) -> some Sequence<Int> {
    (0..<Swift.max(0, count - wanted.count + 1)).lazy
      .filter { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }
}
