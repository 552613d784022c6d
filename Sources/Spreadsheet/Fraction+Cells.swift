import Maturity

/// Exact numbers as cells take them, which show fewer digits still.
extension Fraction {
  /// Hundredths of a point out of 100, to the nearest, halves up: 4931 for 71/144.
  var hundredths: Int { rounded(times: 10_000) }

  /// Out of 100, to two decimals: 49.31 for 71/144.
  var points: Double { Double(hundredths) / 100 }

  /// Out of 1, to four decimals, as spreadsheets have percentages.
  var share: Double { Double(hundredths) / 10_000 }
}
