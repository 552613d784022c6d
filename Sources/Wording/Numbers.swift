import Maturity

extension Language {
  /// A whole percentage, halves up: “12 %” with a no-break space in French, “12%” in English.
  package func percent(_ fraction: Fraction) -> String { percent(fraction.percent) }

  /// A percentage already rounded.
  package func percent(_ whole: Int) -> String { self("\(whole)\u{A0}%", "\(whole)%") }

  /// A percentage beside one that it falls short of: with a decimal where the two would read the same.
  ///
  /// - Precondition: `fraction` < `required`.
  package func percent(_ fraction: Fraction, shortOf required: Fraction) -> String {
    guard fraction.percent == required.percent else { return percent(fraction) }
    let tenths = max(0, min(fraction.rounded(times: 1000), required.rounded(times: 1000) - 1))
    return "\(tenths / 10)\(self(",", "."))\(tenths % 10)\(self("\u{A0}%", "%"))"
  }

  /// A whole number in groups of three digits from five digits on: “20 000” with a narrow no-break space, “20,000”.
  package func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return String(number) }
    let groups = stride(from: digits.count, to: 0, by: -3).map { digits.prefix($0).suffix(3) }.reversed()
    return (number < 0 ? "−" : "") + groups.joined(separator: self("\u{202F}", ","))
  }

  /// A number with one decimal, halves up, dropped when it is 0: “37,5” or “37.5”.
  package func decimal(_ fraction: Fraction) -> String {
    let tenths = fraction.rounded(times: 10)
    return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10)\(self(",", "."))\(tenths % 10)"
  }

  /// The noun in the number that goes with `count`: French takes the singular up to 1, English for 1 alone.
  package func plural(_ count: Int, _ one: String, _ many: String) -> String {
    let isSingular = self == .french ? count < 2 : count == 1
    return isSingular ? one : many
  }

  /// “a”, “a et b”, “a, b et c”; the empty text for no item.
  package func list(_ items: [String]) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + self(" et ", " and ") + last
  }

  /// The same of texts that quote somebody.
  package func list(_ items: [Phrase]) -> Phrase {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + Phrase(self(" et ", " and ")) + last
  }

  /// Opening quotation mark, text, closing quotation mark: « text » or “text”.
  package func quoted(_ text: String) -> String { self("«\u{A0}\(text)\u{A0}»", "“\(text)”") }

  package func quoted(_ text: Phrase) -> Phrase { self("«\u{A0}\(text)\u{A0}»", "“\(text)”") }

  /// So many more than those that were named: “12 autres”.
  package func others(_ count: Int) -> String {
    "\(count)\u{A0}\(plural(count, self("autre", "other"), self("autres", "others")))"
  }

  /// A colon with the space that the language puts around it.
  package var colon: String { self("\u{A0}: ", ": ") }
}

extension Language {
  /// Working days: “2 jours”, “2 à 4 jours”.
  package func days(_ days: ClosedRange<Int>) -> String {
    let unit = plural(days.upperBound, self("jour", "day"), self("jours", "days"))
    guard days.count > 1 else { return "\(days.lowerBound)\u{A0}\(unit)" }
    return self(
      "\(days.lowerBound) à \(days.upperBound)\u{A0}\(unit)", "\(days.lowerBound) to \(days.upperBound)\u{A0}\(unit)")
  }
}
