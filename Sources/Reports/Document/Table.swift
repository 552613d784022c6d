import Maturity

/// A table with a heading for each column; the first cell of a row is the row's own heading.
package struct Table: Equatable, Sendable {
  /// What it shows, for people who hear it rather than see it.
  package let caption: String
  package let columns: [Column]
  /// As many cells in each row as there are columns; not empty.
  package let rows: [[Cell]]

  package struct Column: Equatable, Sendable {
    package let title: String
    /// Whether its cells are set to the right.
    package let isNumeric: Bool
    /// Its part of the width, beside those of the other columns.
    package let breadth: Int

    package init(_ title: String, isNumeric: Bool = false, breadth: Int = 1) {
      self.title = title
      self.isNumeric = isNumeric
      self.breadth = breadth
    }
  }

  package struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
    package let text: RichText
    /// The level that the cell may be tinted by; its text says it too.
    package let rank: Rank?

    package init(_ text: RichText, rank: Rank? = nil) {
      self.text = text
      self.rank = rank
    }
    package init(_ text: String) { self.init(RichText(text)) }
    package init(stringLiteral text: String) { self.init(text) }
  }

  package init(_ caption: String, _ columns: [Column], _ rows: [[Cell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}
