/// A day of the Gregorian calendar, without a time zone; written “2026-11-23” (ISO 8601).
package struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil unless the day exists; years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Nil unless `text` is exactly “YYYY-MM-DD” and the day exists.
  package init?(_ text: String) {
    guard let numbers = text.numbers(at: "0000-00-00") else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Days since 1 March of the year 0: years that begin in March have their leap day at the end.
  fileprivate var dayNumber: Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return years * 365 + years / 4 - years / 100 + years / 400 + (months * 153 + 2) / 5 + day - 1
  }

  package var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

/// A moment in UTC, to the second; written “2026-11-23T14:42:07Z” (RFC 3339).
package struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  /// Since midnight, 0 to 86 399.
  package let second: Int

  /// Nil unless `second` is within a day.
  package init?(date: CalendarDate, second: Int) {
    guard (0..<86_400).contains(second) else { return nil }
    self.date = date
    self.second = second
  }

  /// Nil unless `text` is exactly “YYYY-MM-DDThh:mm:ssZ” and the moment exists.
  package init?(_ text: String) {
    guard let numbers = text.numbers(at: "0000-00-00T00:00:00Z"),
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      numbers[3] < 24, numbers[4] < 60, numbers[5] < 60
    else { return nil }
    self.init(date: date, second: numbers[3] * 3600 + numbers[4] * 60 + numbers[5])
  }

  package var description: String {
    let clock = [second / 3600, second / 60 % 60, second % 60].map { $0.padded(to: 2) }
    return "\(date)T\(clock.joined(separator: ":"))Z"
  }

  /// How long after another moment it is, negative before it; without leap seconds.
  package func seconds(since other: Timestamp) -> Int {
    (date.dayNumber - other.date.dayNumber) * 86_400 + second - other.second
  }

  package static func < (lhs: Self, rhs: Self) -> Bool { (lhs.date, lhs.second) < (rhs.date, rhs.second) }
}

extension Int {
  fileprivate func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension String {
  /// The numbers where `form` has zeros, provided that the text has digits there and everything else as `form` has it.
  ///
  /// Every answer carries a moment, and all are read at every save: hence byte by byte, in one pass.
  fileprivate func numbers(at form: String) -> [Int]? {
    guard utf8.count == form.utf8.count else { return nil }
    var numbers: [Int] = []
    var isInNumber = false
    for (byte, place) in zip(utf8, form.utf8) {
      let isDigitWanted = place == UInt8(ascii: "0")
      if isDigitWanted {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        if !isInNumber { numbers.append(0) }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
      } else if byte != place {
        return nil
      }
      isInNumber = isDigitWanted
    }
    return numbers
  }
}
