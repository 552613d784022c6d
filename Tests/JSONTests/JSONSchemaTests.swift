import JSON
import Testing

/// Schemas as they are written; that they say what is meant, an independent validator tells in PalierTests.
@Suite struct JSONSchemaTests {
  private func isWritten(_ schema: JSONSchema, as text: String) throws -> Bool {
    try schema.value == JSONReader.read(Array(text.utf8))
  }

  @Test func `an object describes its members, asks for those that are always there and refuses others`() throws {
    let schema = JSONSchema.object([.always("rank", .integer(from: 0), "A rank."), .maybe("note", .string, "A note.")])
    #expect(
      try isWritten(
        schema,
        as: """
          {"type": "object",
           "properties": {"rank": {"description": "A rank.", "type": "integer", "minimum": 0},
                          "note": {"description": "A note.", "type": "string"}},
           "required": ["rank"], "additionalProperties": false}
          """))
  }

  @Test func `an open object allows other members`() throws {
    #expect(
      try isWritten(
        .object(isOpen: true, [.maybe("a", .boolean, "A.")]),
        as: #"{"type": "object", "properties": {"a": {"description": "A.", "type": "boolean"}}}"#))
  }

  @Test func `what may be null says so beside what it is otherwise`() throws {
    #expect(
      try isWritten(
        JSONSchema.definition("rank").orNull.described("Its rank."),
        as: ##"{"description": "Its rank.", "anyOf": [{"$ref": "#/$defs/rank"}, {"type": "null"}]}"##))
  }

  @Test func `numbers, lists and maps have their limits`() throws {
    #expect(try isWritten(.integer(1...9), as: #"{"type": "integer", "minimum": 1, "maximum": 9}"#))
    #expect(try isWritten(.number(from: 0, to: 100), as: #"{"type": "number", "minimum": 0, "maximum": 100}"#))
    #expect(
      try isWritten(
        .array(of: .nonEmpty, atMost: 3),
        as: #"{"type": "array", "items": {"type": "string", "minLength": 1}, "maxItems": 3}"#))
    #expect(
      try isWritten(
        .map(to: .one(of: ["a", "b"]), atMost: 2),
        as: #"{"type": "object", "maxProperties": 2, "additionalProperties": {"enum": ["a", "b"]}}"#))
  }

  @Test func `a member may be allowed, and asked for, only beside a value of another`() throws {
    let schema = JSONSchema.object(isOpen: true, [])
      .allowing("rank", onlyWhere: "state", is: "answered", isNeeded: true)
      .allowing("reason", onlyWhere: "state", is: "away")
    #expect(
      try isWritten(
        schema,
        as: """
          {"type": "object", "properties": {}, "allOf": [
            {"if": {"properties": {"state": {"const": "answered"}}, "required": ["state"]},
             "then": {"required": ["rank"]}, "else": {"properties": {"rank": false}}},
            {"if": {"properties": {"state": {"const": "away"}}, "required": ["state"]},
             "else": {"properties": {"reason": false}}}]}
          """))
  }

  @Test func `a document names its draft, itself and its definitions`() throws {
    let document = JSONSchema.document(
      id: "urn:test:1", title: "Test", description: "For tests.", root: .boolean, definitions: ["rank": .string])
    #expect(
      try document
        == JSONReader.read(
          Array(
            """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "urn:test:1", "title": "Test",
             "description": "For tests.", "type": "boolean", "$defs": {"rank": {"type": "string"}}}
            """.utf8)))
  }
}
