/// Texts of the command line as the one line of a session's screen that is for them.
extension String {
  /// A message that begins with a path, by the file's name alone: the room is for what is wrong.
  var withoutDirectories: String {
    let path = prefix { $0 != ":" }
    guard let slash = path.lastIndex(of: "/") else { return self }
    return String(self[index(after: slash)...])
  }

  /// What went wrong without what to press: the keys are gone with the screen.
  var withoutAdvice: String { String(prefix { $0 != ";" }).replacing("\u{202F}", with: "") }

  /// A path with “~” for the person's home.
  var abbreviatingHome: String {
    guard let home, hasPrefix(home + "/") else { return self }
    return "~" + dropFirst(home.count)
  }

  /// A typed path with the person's home for “~”, as a shell has it.
  var expandingHome: String {
    guard let home, hasPrefix("~/") else { return self }
    return home + dropFirst()
  }
}

private var home: String? {
  Process.environment["HOME"].flatMap { $0.hasPrefix("/") && $0 != "/" ? $0 : nil }
}
