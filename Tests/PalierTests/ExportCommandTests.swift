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
    ("missing/report.md", "missing"), ("missing/reports/", "missing"),
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

  @Test func `several formats go to a folder, called after the assessment, and their paths are said`() throws {
    let scratch = try prepared()
    let run = try scratch.palier(
      "export", "worked.json", "--format", "html,csv", "--format", "json,html", "-o", "reports")
    #expect(run.code == 0)
    #expect(run.output == "reports/worked.html\nreports/worked.csv\nreports/worked-export.json\n")
    #expect(scratch.names("reports") == ["worked-export.json", "worked.csv", "worked.html"])
    var status = stat()
    #expect(stat(scratch("reports"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    let again = try scratch.palier("export", "worked.json", "--format", "svg,csv", "-o", "reports/")
    #expect(again.code == 73)
    #expect(again.errorLines == ["palier: reports/worked.csv : existe déjà ; --force pour le remplacer"])
    #expect(scratch.names("reports") == ["worked-export.json", "worked.csv", "worked.html"])
    let profiled = try scratch.palier(
      "export", "worked.json", "--format", "markdown", "--profile", "synthesis", "-o", "reports")
    #expect(profiled.output == "reports/worked-synthese.md\n")
    let input = Array(WorkedExample.assessment.utf8)
    let piped = try scratch.palier(
      "export", "-", "--format", "markdown", "--profile", "facilitator", "-o", "reports", "--lang", "en", input: input)
    #expect(piped.output == "reports/palier-facilitator.md\n")
  }

  @Test(arguments: ["worked.json", "./worked.json", "linked.json"])
  func `no force makes a report take the place of what it is made of`(target: String) throws {
    let scratch = try prepared()
    #expect(symlink("worked.json", scratch("linked.json")) == 0)
    let run = try scratch.palier("export", "worked.json", "--format", "json", "-o", target, "--force")
    #expect(run.code == 73)
    #expect(run.errorLines == ["palier: \(target) : c’est l’évaluation elle-même ; choisissez un autre nom"])
    #expect(scratch.text("worked.json") == WorkedExample.assessment)
    _ = try scratch.palier("export", "worked.json", "--format", "html,json", "-o", ".", "--force")
    #expect(scratch.text("worked.json") == WorkedExample.assessment)
  }

  @Test func `nor of what it compares with, of its logo, or of a file on standard input`() throws {
    let scratch = try prepared()
    try scratch.put(WorkedExample.assessment, "old.json")
    try scratch.put(Self.picture, "logo.png")
    let since = try scratch.palier(
      "export", "worked.json", "--format", "html", "--since", "old.json", "-o", "old.json", "--force")
    #expect(since.code == 73)
    #expect(
      since.errorLines == ["palier: old.json : c’est l’évaluation à laquelle comparer ; choisissez un autre nom"])
    let logo = try scratch.palier(
      "export", "worked.json", "--format", "html", "--logo", "logo.png", "-o", "logo.png", "--force")
    #expect(logo.errorLines == ["palier: logo.png : c’est le logo ; choisissez un autre nom"])
    let input = try scratch.run([
      "/bin/sh", "-c", "\"$0\" export - --format html -o worked.json --force < worked.json", builtProduct("palier"),
    ])
    #expect(input.code == 73)
    #expect(scratch.text("worked.json") == WorkedExample.assessment)
  }

  @Test func `a set of which one cannot be written is not written at all`() throws {
    let scratch = try prepared()
    try scratch.put("mine", "reports/worked.html")
    let run = try scratch.palier("export", "worked.json", "--format", "csv,html", "-o", "reports")
    #expect(run.code == 73)
    #expect(scratch.names("reports") == ["worked.html"])
    // Of what is no ordinary file, force would not help.
    #expect(symlink("nowhere", scratch("dangling.html")) == 0)
    let dangling = try scratch.palier("export", "worked.json", "-o", "dangling.html")
    #expect(dangling.errorLines == ["palier: dangling.html : existe déjà ; choisissez un autre nom"])
  }

  @Test(arguments: [
    (["--format", "markdown", "--logo", "worked.json"], "--logo n’a d’effet que sur html et pdf"),
    (["--format", "html", "--separator", "tab"], "--separator n’a d’effet que sur csv"),
    (["--format", "html", "--no-bom"], "--no-bom n’a d’effet que sur csv"),
    (
      ["--format", "html", "--logo", "worked.json", "--anonymous"], "--logo nomme l’organisation : pas avec --anonymous"
    ),
    (
      ["--format", "csv", "--since", "worked.json"],
      "--since n’a d’effet que sur html, pdf, xlsx, markdown, json et svg"
    ),
    (["--format", "html,pdf", "-o", "a.pdf"], "a.pdf : plusieurs formats vont dans un dossier ; donnez-en un"),
  ])
  func `an option that would do nothing is a usage error`(arguments: [String], said: String) throws {
    let run = try prepared().run([builtProduct("palier"), "export", "worked.json"] + arguments)
    #expect(run.code == 64)
    #expect(run.errorLines == ["palier: \(said)"])
  }

  @Test(arguments: [
    (["--format", "html,csv"], "plusieurs formats : donnez un dossier avec -o"),
    (["--format", "html,csv", "-o", "-"], "plusieurs formats : donnez un dossier avec -o"),
    (
      ["--format", "html,word"],
      "la valeur « html,word » ne convient pas à « --format <formats> » ; au choix : html, pdf, xlsx, markdown, csv, json, svg"
    ),
    (["--profile", "long"], "la valeur « long » ne convient pas à « --profile <profil> »"),
  ])
  func `what cannot be asked is a usage error`(arguments: [String], said: String) throws {
    let run = try prepared().run([builtProduct("palier"), "export", "worked.json"] + arguments)
    #expect(run.code == 64)
    #expect(run.errorLines.count == 1)
    #expect(run.errorLines[0].hasPrefix("palier: \(said)"), "\(run.errors)")
  }

  @Test func `the same assessment gives the same bytes in every format`() throws {
    let scratch = try prepared()
    for format in ["markdown", "html", "csv", "json", "svg"] {
      let first = try scratch.palier("export", "worked.json", "--format", format)
      #expect(first.code == 0, "\(format)")
      #expect(try scratch.palier("export", "worked.json", "--format", format).output == first.output, "\(format)")
    }
  }

  @Test func `a report since an earlier assessment says what changed`() throws {
    let scratch = try prepared()
    let run = try scratch.palier("export", "worked.json", "--since", "worked.json", "--lang", "en")
    #expect(run.output.contains("## What changed"))
    let both = try scratch.palier("export", "-", "--since", "-")
    #expect(both.code == 64)
    let missing = try scratch.palier("export", "worked.json", "--since", "nowhere.json")
    #expect(missing.errors.contains("nowhere.json"))
  }

  /// The smallest PNG: one pixel.
  private static let picture: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6,
    0,
    0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 13, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x60, 0x60, 0x60, 0x60, 0, 0,
    0,
    5, 0, 1, 0xA5, 0xF6, 0x45, 0x40, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]

  @Test func `a logo goes into the page, and what is none is refused`() throws {
    let scratch = try prepared()
    try scratch.put(Self.picture, "logo.png")
    let page = try scratch.palier("export", "worked.json", "--format", "html", "--logo", "logo.png").output
    #expect(page.contains("data:image/png;base64,iVBORw0KGgo"))
    let piped = try scratch.palier("export", "worked.json", "--format", "html", "--logo", "-", input: Self.picture)
    #expect(piped.output == page)
    #expect(try scratch.palier("export", "-", "--format", "html", "--logo", "-").code == 64)
    #expect(try scratch.palier("export", "worked.json", "--format", "html", "--logo", "none.png").code == 74)
    try scratch.put("<svg/>", "logo.svg")
    let refused = try scratch.palier("export", "worked.json", "--format", "html", "--logo", "logo.svg")
    #expect(refused.code == 65)
    #expect(
      refused.errorLines == ["palier: logo.svg : ni PNG ni JPEG ; convertissez le logo dans l’un des deux"])
  }

  @Test func `without a format the file's name tells it, and a format may be named as files are`() throws {
    let scratch = try prepared()
    #expect(try scratch.palier("export", "worked.json", "-o", "a.HTML").code == 0)
    #expect(scratch.text("a.HTML").hasPrefix("<!DOCTYPE html>"))
    #expect(try scratch.palier("export", "worked.json", "-o", "report").code == 0)
    #expect(scratch.text("report").hasPrefix("# "))
    let run = try scratch.palier("export", "worked.json", "--format", "MD, csv", "-o", "reports/")
    #expect(run.output == "reports/worked.md\nreports/worked.csv\n")
  }

  @Test func `csv takes its separator and its mark from the options`() throws {
    let scratch = try prepared()
    let usual = try scratch.palier("export", "worked.json", "--format", "csv").output
    #expect(usual.hasPrefix("\u{FEFF}"))
    #expect(usual.contains(";"))
    let plain = try scratch.palier(
      "export", "worked.json", "--format", "csv", "--separator", "comma", "--no-bom", "--lang", "en"
    ).output
    #expect(!plain.hasPrefix("\u{FEFF}"))
    #expect(plain.split(separator: "\r\n").first?.contains(";") == false)
  }

  @Test(arguments: ["markdown", "html", "csv", "json"])
  func `nothing that somebody typed is in an anonymous report`(format: String) throws {
    let scratch = try Scratch()
    _ = try scratch.palier("example", "-o", "example.json")
    // A table of criteria has no column for who facilitates.
    let typed = ["DSI Exemple", "Rizomo", "Mercator"] + (format == "csv" ? [] : ["Consultante"])
    let named = try scratch.palier("export", "example.json", "--format", format).output
    for word in typed { #expect(named.contains(word), "\(word)") }
    let anonymous = try scratch.palier(
      "export", "example.json", "--format", format, "--anonymous", "--since", "example.json"
    ).output
    for word in typed { #expect(!anonymous.contains(word), "\(word)") }
  }
}
