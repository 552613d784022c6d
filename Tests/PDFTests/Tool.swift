import Foundation

/// Other programs, to read and judge with their code what ours wrote.
enum Tool {
  /// What a program wrote and how it ended.
  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  /// Runs a program to its end with these files' paths as its last arguments, in their order.
  static func run(_ program: String, _ arguments: [String] = [], on files: [String: [UInt8]]) throws -> Outcome {
    let directory = FileManager.default.temporaryDirectory.appending(path: "palier-pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    let paths = try files.sorted { $0.key < $1.key }.map { name, bytes in
      let file = directory.appending(path: name)
      try Data(bytes).write(to: file)
      return file.path(percentEncoded: false)
    }
    let errors = directory.appending(path: "errors")
    try Data().write(to: errors)
    let process = Process()
    process.executableURL = program.hasPrefix("/") ? URL(filePath: program) : URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments + paths
    process.environment = ["PATH": "/usr/bin:/bin", "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8", "COLUMNS": "200"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: written, as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), status: process.terminationStatus)
  }

  /// One of the programs that .ci/packages installs from PyPI.
  static func checker(_ name: String) -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return root.appending(path: ".build/checkers/bin/\(name)").path(percentEncoded: false)
  }
}

/// A PDF as poppler and qpdf's Python library read it.
struct ReadPDF {
  let bytes: [UInt8]

  /// The text of each page, in the order in which it is drawn.
  var pages: [String] {
    get throws {
      // To standard output: the file comes before it.
      let script = "import subprocess, sys; subprocess.run(['pdftotext', '-raw', sys.argv[1], '-'], check=True)"
      let text = try Tool.run("python3", ["-c", script], on: ["report.pdf": bytes]).output
      return text.split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// The text of its structure's elements, in their order; artifacts have none.
  var text: String {
    get throws {
      let lines = try Tool.run("pdfinfo", ["-struct-text"], on: ["report.pdf": bytes]).output.split(separator: "\n")
      let texts = lines.map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("\"") && $0.hasSuffix("\"") }
      return texts.map { String($0.dropFirst().dropLast()) }.joined(separator: "\n")
    }
  }

  /// The tree of its structure, an element a line, indented by its depth, with what it has beside its type.
  var structure: [String] {
    get throws { try lines(Self.structureScript) }
  }

  /// The bookmarks, indented by their depth, with their pages.
  var outline: [String] {
    get throws {
      try lines(
        """
        def show(items, depth):
            for item in items:
                page = pdf.pages.index(pikepdf.Page(item.destination[0])) + 1
                print('  ' * depth + item.title + ' ' + str(page))
                show(item.children, depth + 1)
        with pdf.open_outline() as outline: show(outline.root, 0)
        """)
    }
  }

  /// What a line of Python prints, `pdf` being the file.
  func lines(_ script: String) throws -> [String] {
    let whole = "import pikepdf, sys\npdf = pikepdf.open(sys.argv[1])\n" + script
    let outcome = try Tool.run(Tool.checker("python"), ["-c", whole], on: ["report.pdf": bytes])
    guard outcome.status == 0 else { throw Unreadable(errors: outcome.errors) }
    return outcome.output.split(separator: "\n").map(String.init)
  }

  struct Unreadable: Error { let errors: String }

  private static let structureScript = """
    def show(element, depth):
        line = '  ' * depth + str(element.S)[1:]
        for key in ['Lang', 'Alt', 'ActualText']:
            if '/' + key in element: line += ' ' + key + '=' + str(element['/' + key])
        if '/A' in element:
            for key in ['Scope', 'ListNumbering']:
                if '/' + key in element.A: line += ' ' + key + '=' + str(element.A['/' + key])[1:]
        print(line)
        kids = element.K
        for kid in kids:
            if kid.get('/Type') == '/OBJR': print('  ' * (depth + 1) + '(annotation)')
            elif kid.get('/Type') == '/StructElem': show(kid, depth + 1)
    show(pdf.Root.StructTreeRoot.K[0], 0)
    """
}
