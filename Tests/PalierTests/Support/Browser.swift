import Testing

/// Chromium without a window, run on files of the scratch directory.
extension Scratch {
  /// What a page has become once its scripts have run, as markup.
  func dom(of page: String, isDark: Bool = false) throws -> String {
    try browse(["--virtual-time-budget=60000", "--dump-dom", "file://\(self(page))"], isDark: isDark).output
  }

  /// Prints a page as a PDF file; gives what the browser complained of, a line each.
  func print(_ page: String, to name: String) throws -> [String] {
    let run = try browse(
      ["--no-pdf-header-footer", "--enable-logging=stderr", "--print-to-pdf=\(self(name))", "file://\(self(page))"])
    return run.errors.split(separator: "\n").filter { $0.contains("CONSOLE") }.map(String.init)
  }

  private func browse(_ arguments: [String], isDark: Bool = false) throws -> Run {
    let options = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
      "--window-size=1280,900", "--user-data-dir=\(self("browser"))", "--allow-file-access-from-files",
      "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)",
    ]
    let run = try run(["/usr/bin/chromium"] + options + arguments, seconds: 120)
    try #require(run.code == 0, "is chromium installed? .ci/packages does it: \(run.errors)")
    return run
  }

  /// A file that `.ci/packages` has put in `.build/checkers`, by the end of its path.
  static func checker(_ path: String) throws -> String {
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let libraries = "\(root)/.build/checkers/lib"
    for version in names(libraries) where version.hasPrefix("python3") {
      let candidate = "\(libraries)/\(version)/site-packages/\(path)"
      if bytes(at: candidate) != nil { return candidate }
    }
    Issue.record("\(path) is not there: run .ci/packages first")
    return path
  }
}
