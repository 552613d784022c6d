import CYAML

/// The events of a YAML stream, one at a time, with nothing expanded yet.
///
/// This is libyaml itself, not a library over it: only its event stream lets us refuse anchors and aliases before anything
/// is expanded (386 bytes of aliases cost Yams 12 s and 2 GB), and report every duplicate key with its place.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Over valid UTF-8 without a byte order mark, which must outlive this; nil when there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the end of the stream or a failure there is none to ask for.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLFailure(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }
}

/// One event: what starts, ends or stands here.
struct YAMLEvent {
  let kind: Kind
  let anchor: String?
  let tag: String?
  /// From 0.
  let line: Int
  /// From 0, in Unicode scalars.
  let column: Int

  enum Kind: Equatable {
    case streamStart, streamEnd, documentStart, documentEnd
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias(String)
    case scalar(String, isPlain: Bool)
  }

  fileprivate init(_ event: yaml_event_t) {
    line = event.start_mark.line
    column = event.start_mark.column
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    var tag: UnsafeMutablePointer<yaml_char_t>?
    switch event.type {
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      (anchor, tag) = (event.data.sequence_start.anchor, event.data.sequence_start.tag)
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      (anchor, tag) = (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias(event.data.alias.anchor.map { String(cString: $0) } ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      // By length: an escape may put a NUL into the text.
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(String(decoding: text, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      (anchor, tag) = (scalar.anchor, scalar.tag)
    default: kind = .streamStart
    }
    self.anchor = anchor.map { String(cString: $0) }
    self.tag = tag.map { String(cString: $0) }
  }
}

/// Where and why the library gave up.
struct YAMLFailure: Error {
  let message: String
  let place: Place

  enum Place {
    /// In bytes from the start: the text could not be read.
    case offset(Int)
    /// Line and column from 0; where the trouble shows and, if the library says, where what it spoils begins.
    case mark(line: Int, column: Int, begun: (line: Int, column: Int)?)
  }

  fileprivate init(_ parser: yaml_parser_t) {
    message = parser.problem.map { String(cString: $0) } ?? "out of memory"
    if parser.error == YAML_READER_ERROR {
      place = .offset(parser.problem_offset)
    } else {
      let mark = parser.problem_mark
      let begun = parser.context.map { _ in (line: parser.context_mark.line, column: parser.context_mark.column) }
      place = .mark(line: mark.line, column: mark.column, begun: begun)
    }
  }
}
