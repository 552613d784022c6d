import Maturity
import Storage
import Terminal
import Wording

/// A note written in the person's own editor.
struct NoteEditing {
  private let command: String
  private let language: Language

  /// Takes the editor that `VISUAL` names, or else `EDITOR`: a shell command, which may have arguments.
  init(language: Language) throws(Failure) {
    let command = ["VISUAL", "EDITOR"].compactMap { Process.environment[$0] }.first { $0.contains { !$0.isWhitespace } }
    guard let command else {
      throw Failure(
        language(
          "aucun éditeur\u{A0}: définissez VISUAL ou EDITOR, par exemple EDITOR=nano",
          "no editor: set VISUAL or EDITOR, for example EDITOR=nano"))
    }
    self.command = command
    self.language = language
  }

  /// More than this is no note.
  private static let limit = 1 << 20

  /// Waits until the person has left the editor, which has the terminal meanwhile.
  ///
  /// - Returns: the text as the editor left it; what is not UTF-8 as U+FFFD.
  /// - Throws: why the note stays as it was.
  func edit(_ note: String, on display: any SessionDisplay) throws(Failure) -> String {
    let file = try lend(note.isEmpty ? "" : note + "\n")
    defer { file.remove() }
    try run(on: file.path, display)
    do throws(FileReadError) {
      return String(decoding: try RegularFile.read(file.path, atMost: Self.limit), as: UTF8.self)
    } catch {
      throw unchanged(error.text(in: language).withoutDirectories)
    }
  }

  /// In memory where the system has such a place for this user, else where temporary files go.
  private func lend(_ text: String) throws(Failure) -> TemporaryText {
    let named = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { Process.environment[$0] }.filter { $0.hasPrefix("/") }
    var number: Int32 = 0
    for parent in named + ["/tmp"] {
      do throws(TemporaryText.WriteError) {
        return try TemporaryText(text, name: "note.txt", in: parent)
      } catch {
        number = error.errno
      }
    }
    throw unchanged(systemError(number, of: .directory))
  }

  private func run(on path: String, _ display: any SessionDisplay) throws(Failure) {
    // In the shell's place where it is one command: the shell would not notice an editor that stops itself.
    let isOne = !command.contains { "=;&|<>()\n".contains($0) }
    let arguments = ["sh", "-c", (isOne ? "exec " : "") + command + " \"$@\"", "palier", path]
    var ended: Result<ChildProcess.Outcome, ChildProcess.SpawnError>?
    let isLent = display.lend {
      ended = Result { () throws(ChildProcess.SpawnError) in try ChildProcess.run(arguments) }
    }
    guard isLent, let ended else {
      throw unchanged(language("pas de terminal pour un éditeur", "no terminal for an editor"))
    }
    let outcome: ChildProcess.Outcome
    do throws(ChildProcess.SpawnError) {
      outcome = try ended.get()
    } catch {
      throw unchanged(systemError(error.number))
    }
    switch outcome {
    case .exited(0): return
    // What a shell answers for a command that is not there, cannot be run, or was killed.
    case .exited(127): throw unchanged(language("éditeur introuvable (\(command))", "no such editor (\(command))"))
    case .exited(126):
      throw unchanged(language("éditeur impossible à lancer (\(command))", "the editor cannot be run (\(command))"))
    case .exited(let code) where code > 128: throw killed(by: code - 128)
    case .exited(let code):
      throw unchanged(language("l’éditeur a échoué (code \(code))", "the editor failed (code \(code))"))
    case .killed(let signal): throw killed(by: signal)
    }
  }

  private func killed(by signal: Int32) -> Failure {
    unchanged(
      language("l’éditeur a été interrompu (signal \(signal))", "the editor was killed (signal \(signal))"))
  }

  private func unchanged(_ reason: String) -> Failure {
    Failure(language("note inchangée\u{A0}: \(reason)", "note unchanged: \(reason)"))
  }
}
