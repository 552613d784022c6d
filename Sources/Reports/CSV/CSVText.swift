import Canvas

/// Text and numbers as fields of a CSV file (RFC 4180) that a spreadsheet shows and does not run.
enum CSVText {
  /// A text in quotation marks, sanitised; line ends are kept as line feeds, the empty text has no quotation marks.
  ///
  /// An apostrophe is put before a sign that would make a formula, wherever a cell could begin: at the start, and, for
  /// readers that split at another separator or know nothing of quotation marks, after each separator and line end.
  static func quoted(_ text: some StringProtocol) -> String {
    guard !text.isEmpty else { return "" }
    return "\"\(neutralised(Sanitiser.paragraphs(text)))\""
  }

  /// By scalars: a quotation mark that carries an accent is still one to who reads the file.
  private static func neutralised(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAtStart = true
    for scalar in text.unicodeScalars {
      if isAtStart, startsFormula(scalar) { result.append("'") }
      result.append(scalar)
      if scalar == "\"" { result.append(scalar) }
      isAtStart = startsCell(scalar) || isAtStart && isPassedOver(scalar)
    }
    return String(result)
  }

  /// Full-width signs count: spreadsheets for East Asian languages take them for the others.
  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func startsCell(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "\t", "|", "\n": true
    default: false
    }
  }

  /// What a reader may drop from the start of a cell.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "'" || scalar.properties.isWhitespace
  }
}
