/// Reads JSON as RFC 8259 has it and no more: no comments, no trailing commas, no duplicate names.
package enum JSONReader {
  /// How many arrays and objects may lie within one another.
  package static let depthLimit = 64

  /// The one value of a UTF-8 text; a byte order mark before it is passed over.
  ///
  /// Two names are the same when they are canonically equivalent, whatever their bytes.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.document()
  }
}

/// Where some values of a JSON text stand, for messages: worked out by reading it again once something is wrong.
package struct JSONPlaces: Sendable {
  private let bytes: [UInt8]
  private let offsets: [JSONPath: Int]

  /// The places of `paths`; none where `bytes` are no JSON.
  package init(of paths: some Sequence<JSONPath>, in bytes: [UInt8]) {
    var wanted: Set = [JSONPath()]
    for var path in paths {
      while wanted.insert(path).inserted { path = path.parent }
    }
    var parser = JSONParser(bytes, locating: wanted)
    let isRead = (try? parser.document()) != nil
    self.bytes = bytes
    offsets = isRead ? parser.places : [:]
  }

  /// The first character of the value at one of the paths, or of the nearest value around it that exists.
  package subscript(path: JSONPath) -> JSONPosition? {
    var path = path
    while offsets[path] == nil {
      if path.steps.isEmpty { return nil }
      path = path.parent
    }
    return offsets[path].map { JSONPosition(of: $0, in: bytes) }
  }
}
