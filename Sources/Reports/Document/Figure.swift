import Maturity

/// A picture of numbers, with the same said in words and as a table.
package struct Figure: Equatable, Sendable {
  /// Unique in the document, as ``Section/anchor`` is.
  package let anchor: String
  package let title: String
  /// What the picture shows, in a sentence or two, for who cannot see it.
  package let alternative: String
  package let content: Content
  /// The same numbers; nil where the document has them as a table of its own.
  package let table: Table?

  package enum Content: Equatable, Sendable {
    case profile(Profile)
    case heatMap(HeatMap)
  }

  /// Each axis as a bar on the scale.
  package struct Profile: Equatable, Sendable {
    /// By rank.
    package let levels: [Level]
    package let bars: [Bar]

    /// One axis.
    package struct Bar: Equatable, Sendable {
      /// In the questionnaire's words.
      package let name: String
      /// nil where nothing is answered.
      package let level: Rank?
      /// 0 to 1.
      package let index: Fraction?
      package let low: Fraction?
      package let high: Fraction?
      package let target: Rank?
      /// The index of an earlier assessment, where the report compares.
      package let earlier: Fraction?
    }
  }

  /// Each axis as a row, each of its criteria as a cell.
  package struct HeatMap: Equatable, Sendable {
    /// By rank.
    package let levels: [Level]
    package let rows: [Row]

    package struct Row: Equatable, Sendable {
      /// In the questionnaire's words.
      package let name: String
      package let cells: [Cell]
    }

    /// One criterion.
    package struct Cell: Equatable, Sendable {
      package let criterion: String
      /// The level's number, “?”, “–” or “·”.
      package let symbol: String
      package let rank: Rank?
      package let isEssential: Bool
    }
  }
}

extension Figure {
  /// A level as figures label it.
  package struct Level: Equatable, Sendable {
    package let number: String
    /// In the questionnaire's words.
    package let name: String
  }
}
