import Maturity

extension Language {
  /// “23 novembre 2026” or “23 November 2026”; the first of the month is “1er” in French.
  package func longDate(_ date: CalendarDate) -> String {
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let day = date.day == 1 ? self("1er", "1") : String(date.day)
    return "\(day)\u{A0}\(self(french[date.month - 1], english[date.month - 1])) \(date.year)"
  }
}
