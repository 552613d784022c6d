import Glibc
import Maturity
import Wording

/// What this process was started with.
enum Process {
  static let environment: [String: String] = {
    var result: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { result[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return result
  }()

  /// `--lang`, else the language of the locale, else French.
  ///
  /// Read before the arguments are parsed, since help and usage errors speak it too.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      let value = argument == "--lang" ? next : argument.hasPrefix("--lang=") ? String(argument.dropFirst(7)) : nil
      if let value, let language = Language(rawValue: value) { return language }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .english : .french
  }()

  /// Today where this machine is; nil when its clock is set outside the years 1 to 9999.
  static var today: CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
