import Canvas

/// HTML or SVG put together element by element from raw text.
///
/// The only place where text becomes markup: names are literals of this program, and whatever else is given is sanitised
/// and escaped, so that nothing from a file can act.
struct Markup {
  private(set) var text = ""
  private var depth = 0

  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// `text` as the inside of an element or of a quoted attribute shows it.
  static func escaped(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in Sanitiser.line(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// An element on lines of its own, what it holds indented.
  mutating func block(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    indent()
    open(name, attributes)
    text += "\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element on one line, where white space counts.
  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    indent()
    inline(name, attributes, content)
    text += "\n"
  }

  mutating func line(_ name: StaticString, _ attributes: Attributes = [:], _ content: String) {
    line(name, attributes) { $0.raw(content) }
  }

  /// An element within a line.
  mutating func inline(_ name: StaticString, _ attributes: Attributes = [:], _ content: (inout Markup) -> Void) {
    open(name, attributes)
    content(&self)
    text += "</\(name)>"
  }

  /// An element of HTML that never holds anything, on a line of its own.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    indent()
    inlineVoid(name, attributes)
    text += "\n"
  }

  /// An element of HTML that never holds anything, within a line.
  mutating func inlineVoid(_ name: StaticString, _ attributes: Attributes = [:]) { open(name, attributes) }

  /// An element of SVG that holds nothing, on a line of its own.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    indent()
    open(name, attributes, end: "/>")
    text += "\n"
  }

  /// Raw text, escaped.
  mutating func raw(_ raw: some StringProtocol) { text += Self.escaped(raw) }

  /// What this program wrote itself and no file had a part in: a declaration, a style sheet.
  mutating func literal(_ literal: String) { text += literal }

  private mutating func indent() { text += String(repeating: " ", count: depth) }

  /// An attribute without a value is left out.
  private mutating func open(_ name: StaticString, _ attributes: Attributes, end: StaticString = ">") {
    text += "<\(name)"
    for (name, value) in attributes {
      if let value { text += " \(name)=\"\(Self.escaped(value))\"" }
    }
    text += "\(end)"
  }
}
