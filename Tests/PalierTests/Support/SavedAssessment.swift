import JSON
import Testing

/// An assessment file as another program reads it.
struct SavedAssessment {
  let tree: JSONValue

  init(_ bytes: [UInt8]?) throws { tree = try JSONReader.read(try #require(bytes)) }

  /// “2” for an answer of that rank, else the state; nil for a criterion that the file does not name.
  func answer(_ criterion: String) -> String? {
    guard let answer = tree["answers"]?[criterion] else { return nil }
    return answer["rank"]?.plain ?? answer["state"]?.plain
  }

  func note(_ criterion: String) -> String? { tree["answers"]?[criterion]?["note"]?.plain }

  /// Every answer that is one.
  var answers: [String: String] {
    let names = tree["answers"]?.members.map(\.name) ?? []
    return Dictionary(uniqueKeysWithValues: names.compactMap { name in answer(name).map { (name, $0) } })
      .filter { $0.value != "unanswered" }
  }
}

extension JSONValue {
  /// A number's or a text's text, “true”, “false” or “null”; nil for the rest.
  var plain: String? {
    switch self {
    case .number(let text), .string(let text): text
    case .bool(let value): "\(value)"
    case .null: "null"
    case .array, .object: nil
    }
  }

  /// The value at the end of a path of names and, for arrays, numbers: “axes.0.level.rank”.
  func at(_ path: String) -> JSONValue? {
    path.split(separator: ".").reduce(self) { value, step in
      if case .array(let elements) = value, let index = Int(step) {
        return elements.indices.contains(index) ? elements[index] : nil
      }
      return value?[String(step)]
    }
  }
}
