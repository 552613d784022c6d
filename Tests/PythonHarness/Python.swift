import Foundation

/// The system's Python, to read with other programs' code what ours wrote.
package enum Python {
  /// Why a script gave nothing: what it said on standard error.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs a script to its end; it finds the path of a file with `input` as its first argument.
  ///
  /// - Returns: what it wrote on standard output.
  package static func run(_ script: String, on input: [UInt8]) throws -> [UInt8] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "palier-python-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    let file = directory.appending(path: "input")
    try Data(input).write(to: file)
    let errors = directory.appending(path: "errors")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script, file.path(percentEncoded: false)]
    process.environment = ["PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure(description: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return Array(written)
  }

  /// The same, decoded from the JSON that it wrote.
  package static func decode<Value: Decodable>(_ type: Value.Type, _ script: String, on input: [UInt8]) throws -> Value
  {
    try JSONDecoder().decode(type, from: Data(run(script, on: input)))
  }
}
