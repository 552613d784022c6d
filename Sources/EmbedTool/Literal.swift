/// Swift string literals for any text.
enum Literal {
  /// On one line, every scalar that needs it escaped.
  static func line(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" || $0 < " " ? escape($0, "") : String($0) }
    return "\"\(escaped.joined())\""
  }

  /// On as many lines as the text has, raw, so that it compiles fast and can be read.
  ///
  /// One more `#` than the text has in a row, so that nothing in it closes the literal or starts an escape. Swift would
  /// alter carriage returns and refuse other controls: those are escaped.
  static func block(_ text: String) -> String {
    let marks = String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
    var body = ""
    for scalar in text.unicodeScalars {
      let isAltered = scalar < " " && scalar != "\n" && scalar != "\t" || scalar == "\u{7F}" || scalar == "\u{FEFF}"
      if isAltered { body += escape(scalar, marks) } else { body.unicodeScalars.append(scalar) }
    }
    return "\(marks)\"\"\"\n\(body)\n\"\"\"\(marks)"
  }

  private static func escape(_ scalar: Unicode.Scalar, _ marks: String) -> String {
    "\\\(marks)u{\(String(scalar.value, radix: 16))}"
  }

  private static func longestRun(of mark: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
