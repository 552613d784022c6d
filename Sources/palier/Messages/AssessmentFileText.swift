import ArgumentParser
import JSON
import Maturity
import Storage
import Wording

extension AssessmentFileError {
  /// All of what is wrong, a line each, and the exit code.
  func failure(in language: Language) -> Failure {
    switch self {
    case .malformed(let path, .invalid(let problems)), .unsavable(let path, .invalid(let problems)):
      Failure(problems.map { "\(path)\($0.place)\(language.colon)\($0.text(in: language))" }, .badData)
    default: Failure(text(in: language), code)
    }
  }

  private var code: ExitCode {
    switch self {
    case .unreadable(let error): error.code
    case .malformed, .unsavable, .tooLarge: .badData
    case .locked: .failed
    case .cannotLock, .protected, .readOnly, .changedOnDisk, .removedFromDisk, .alreadyExists, .notWritten: .cannotWrite
    }
  }

  /// In one line.
  func text(in language: Language) -> String {
    switch self {
    case .unreadable(let error): return error.text(in: language)
    case .malformed(let path, let error): return error.text(in: language, path: path)
    case .unsavable(let path, let error): return error.text(in: language, path: path)
    case .locked(let path, let holder):
      let who = holder.map { "\($0.user)@\($0.host), \(language("processus", "process")) \($0.process)" }
      return language(
        "\(path)\u{A0}: déjà ouvert par \(who ?? "un autre programme")",
        "\(path): already open by \(who ?? "another program")")
    case .cannotLock(let path, _, let number):
      return language(
        "\(path)\u{A0}: ne peut pas être écrit ici, \(systemError(number))",
        "\(path): cannot be written here, \(systemError(number))")
    case .protected(let path):
      return "\(path)\(language.colon)\(language("fichier protégé en écriture", "write-protected file"))"
    case .readOnly(let path): return language("\(path)\u{A0}: ouvert en lecture seule", "\(path): open read-only")
    case .changedOnDisk(let path):
      return language(
        "\(path)\u{A0}: un autre programme l’a modifié entre-temps\u{202F}; enregistrez ailleurs (W) ou rouvrez-le",
        "\(path): another program has changed it meanwhile; save elsewhere (W) or open it again")
    case .removedFromDisk(let path):
      return language(
        "\(path)\u{A0}: n’existe plus\u{202F}; w\u{A0}: le refaire, W\u{A0}: enregistrer ailleurs",
        "\(path): is gone; w: make it again, W: save elsewhere")
    case .alreadyExists(let path):
      return language(
        "\(path)\u{A0}: existe déjà\u{202F}; choisissez un autre nom", "\(path): already exists; choose another name")
    case .tooLarge(let path, let size, let limit):
      return language(
        "\(path)\u{A0}: ferait \(language.grouped(size))\u{A0}octets, plus que les \(language.grouped(limit)) admis\u{202F}; raccourcissez des notes",
        "\(path): would have \(language.grouped(size)) bytes, more than the \(language.grouped(limit)) allowed; shorten some notes"
      )
    case .notWritten(let error): return error.text(in: language)
    }
  }
}

extension AssessmentFormatError {
  func text(in language: Language, path: String) -> String {
    switch self {
    case .json(let error):
      return "\(path):\(error.position.line):\(error.position.column)\(language.colon)\(error.text(in: language))"
    case .otherFormat(let found):
      let what = found.map { language.quoted($0.shortened) } ?? language("un autre fichier", "another file")
      return language(
        "\(path)\u{A0}: ce n’est pas une évaluation Palier, mais \(what)",
        "\(path): not a Palier assessment but \(what)")
    case .newer(let version):
      return language(
        "\(path)\u{A0}: écrit par un Palier plus récent (format \(version.shortened))\u{202F}; mettez Palier à jour",
        "\(path): written by a newer Palier (format \(version.shortened)); update Palier")
    case .unknownVersion(let version):
      let name = version?.shortened ?? language("absente", "missing")
      return language(
        "\(path)\u{A0}: version de format inconnue (\(name))", "\(path): unknown format version (\(name))")
    case .invalid(let problems):
      guard let first = problems.first else { return language("\(path)\u{A0}: incorrect", "\(path): invalid") }
      let rest = problems.count - 1
      let more =
        rest == 0
        ? "" : language(" (et \(rest)\u{A0}\(language.plural(rest, "autre", "autres")))", " (and \(rest) more)")
      return "\(path)\(first.place)\(language.colon)\(first.text(in: language))\(more)"
    }
  }
}

extension String {
  /// Untrusted text cut to a length that leaves a line readable.
  var shortened: String { count > 60 ? prefix(59) + "…" : self }
}
