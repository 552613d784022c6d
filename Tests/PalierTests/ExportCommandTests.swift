import Glibc
import PtyHarness
import Testing

@Suite struct ExportCommandTests {
  private func prepared() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.installWorkedExample()
    try scratch.put(WorkedExample.assessment, "worked.json")
    return scratch
  }

  @Test func `a report goes to standard output or to a file, the same`() throws {
    let scratch = try prepared()
    let run = try scratch.palier("export", "worked.json", "--format", "markdown")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.hasPrefix("# "))
    #expect(run.output.contains("Worked example"))
    #expect(try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "-").output == run.output)
    let toFile = try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "report.md")
    #expect(toFile.code == 0)
    #expect(toFile.output.isEmpty && toFile.errors.isEmpty)
    #expect(scratch.text("report.md") == run.output)
    let input = Array(WorkedExample.assessment.utf8)
    #expect(try scratch.palier("export", "-", "--format", "markdown", input: input).output == run.output)
  }

  @Test func `an existing file is left alone unless forced`() throws {
    let scratch = try prepared()
    try scratch.put("mine\n", "report.md")
    let refused = try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "report.md")
    #expect(refused.code == 73)
    #expect(refused.errorLines == ["palier: report.md : existe déjà ; --force pour le remplacer"])
    #expect(scratch.text("report.md") == "mine\n")
    let forced = try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "report.md", "--force")
    #expect(forced.code == 0)
    #expect(scratch.text("report.md").hasPrefix("# "))
    #expect(scratch.names().filter { !$0.hasPrefix(".run") } == ["data", "report.md", "worked.json"])
  }

  @Test func `a report does not take the place of the assessment by accident`() throws {
    let scratch = try prepared()
    let run = try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "worked.json")
    #expect(run.code == 73)
    #expect(scratch.text("worked.json") == WorkedExample.assessment)
  }

  @Test(arguments: [
    ("/proc/report.md", "/proc/report.md"), ("worked.json/report.md", "worked.json/report.md"),
    ("missing/report.md", "missing"), ("data", "data"), ("data/", "data/"),
  ])
  func `a place that cannot be written is 73, with its path`(path: String, shown: String) throws {
    let scratch = try prepared()
    for force in [[], ["--force"]] {
      let command = [builtProduct("palier"), "export", "worked.json", "--format", "markdown", "-o", path] + force
      let run = try scratch.run(command)
      #expect(run.code == 73)
      #expect(run.errorLines.count == 1)
      #expect(run.errors.contains("palier: \(shown)\u{A0}: "), "\(run.errors)")
    }
    #expect(scratch.text("worked.json") == WorkedExample.assessment)
  }

  @Test func `a directory that does not exist is called one`() throws {
    let run = try prepared().palier("export", "worked.json", "--format", "markdown", "-o", "missing/report.md")
    #expect(run.errorLines == ["palier: missing : écriture impossible, dossier introuvable"])
  }

  @Test(arguments: [["export", "worked.json", "--format", "markdown"], ["score", "worked.json"], ["list"]])
  func `a full disk behind standard output is 74`(arguments: [String]) throws {
    let run = try prepared().run([builtProduct("palier")] + arguments, output: "/dev/full")
    #expect(run.code == 74)
    #expect(run.errorLines == ["palier: sortie standard : disque plein"])
  }

  @Test func `a reader that goes away is no error`() throws {
    let scratch = try prepared()
    let script = "\"$0\" export worked.json --format markdown | head -c 1; \"$0\" list | true"
    let run = try scratch.run(["/bin/sh", "-c", script, builtProduct("palier")])
    #expect(run.output == "#")
    #expect(run.errors.isEmpty)
  }

  @Test func `only its owner can read a report`() throws {
    let scratch = try prepared()
    _ = try scratch.palier("export", "worked.json", "--format", "markdown", "-o", "report.md")
    var status = stat()
    #expect(stat(scratch("report.md"), &status) == 0)
    #expect(status.st_mode & 0o077 == 0)
  }
}
