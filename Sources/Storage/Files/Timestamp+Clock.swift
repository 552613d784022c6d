import Glibc
import Maturity

extension Timestamp {
  /// A moment by the seconds since 1970-01-01T00:00:00Z; nil outside the years 1 to 9999.
  package init?(secondsSince1970 seconds: Int) {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    guard let date = CalendarDate(daysSince1970: day) else { return nil }
    self.init(date: date, second: seconds - day * 86_400)
  }

  /// What the system's clock says; nil when it is set outside the years 1 to 9999.
  package static func now() -> Timestamp? { Timestamp(secondsSince1970: time(nil)) }
}

extension CalendarDate {
  /// By Howard Hinnant's `civil_from_days`, in eras of 400 years that begin on the first of March.
  fileprivate init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
