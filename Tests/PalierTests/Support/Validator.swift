import PtyHarness
import Testing

extension Scratch {
  /// Prints the schema's faults, then “name path keyword” for everything that a document breaks.
  private static let validator = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1], 'rb'))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for name in sys.argv[2:]:
        for error in validator.iter_errors(json.load(open(name, 'rb'))):
            print(name, ascii(error.json_path), error.validator)
    """

  /// What Debian's python3-jsonschema, which shares no code with us, finds in documents of this directory against what
  /// `palier schema` prints, a line each.
  func faults(in documents: [String], against schema: String) throws -> [String] {
    let printed = try palier("schema", schema)
    try #require(printed.code == 0, "\(printed.errors)")
    try put(printed.output, "\(schema).schema.json")
    let run = try run(["/usr/bin/python3", "-c", Self.validator, "\(schema).schema.json"] + documents)
    try #require(run.code == 0, "is python3-jsonschema installed? \(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }
}
