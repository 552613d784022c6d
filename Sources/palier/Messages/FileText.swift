import ArgumentParser
import Maturity
import Storage
import Wording

extension FileReadError {
  /// Whether the file could not be read, or should not have been asked for.
  var code: ExitCode {
    switch self {
    case .cannotOpen, .cannotRead, .changedWhileReading: .inputOutput
    case .notRegular, .tooLarge: .badData
    }
  }

  func text(in language: Language) -> String {
    switch self {
    case .cannotOpen(let path, let number), .cannotRead(let path, let number):
      return "\(path)\(language.colon)\(systemError(number))"
    case .notRegular(let path, let kind):
      return language(
        "\(path)\u{A0}: \(kind.text(in: language)), et non un fichier ordinaire",
        "\(path): \(kind.text(in: language)), not a regular file")
    case .tooLarge(let path, let size, let limit):
      return language(
        "\(path)\u{A0}: \(language.grouped(size))\u{A0}octets, plus que les \(language.grouped(limit)) admis",
        "\(path): \(language.grouped(size)) bytes, more than the \(language.grouped(limit)) allowed")
    case .changedWhileReading(let path):
      return language(
        "\(path)\u{A0}: un autre programme est en train de l’écrire\u{202F}; réessayez",
        "\(path): another program is writing it; try again")
    }
  }
}

extension FileKind {
  func text(in language: Language) -> String {
    switch self {
    case .regular: language("un fichier ordinaire", "a regular file")
    case .directory: language("un dossier", "a directory")
    case .pipe: language("un tube", "a pipe")
    case .socket: language("une socket", "a socket")
    case .characterDevice, .blockDevice: language("un périphérique", "a device")
    case .symbolicLink: language("un lien symbolique", "a symbolic link")
    case .other: language("un objet inconnu", "an unknown thing")
    }
  }
}

extension DurableFileError {
  func text(in language: Language, canForce: Bool = false) -> String {
    switch self {
    case .failed(let step, let path, let number):
      let reason = systemError(number)
      guard step == .synchroniseDirectory else {
        return language("\(path)\u{A0}: écriture impossible, \(reason)", "\(path): cannot write, \(reason)")
      }
      return language(
        "\(path)\u{A0}: écrit, mais peut-être pas à l’abri d’une coupure de courant, \(reason)",
        "\(path): written, but may not survive a power cut, \(reason)")
    case .missingDirectory(let path):
      return language(
        "\(path)\u{A0}: écriture impossible, dossier introuvable", "\(path): cannot write, no such directory")
    case .notRegular(let path, let kind):
      return language(
        "\(path)\u{A0}: écriture impossible, c’est \(kind.text(in: language))",
        "\(path): cannot write, it is \(kind.text(in: language))")
    case .alreadyExists(let path):
      let remedy =
        canForce && FileIdentity.isRegular(path)
        ? language("\u{202F}; --force pour le remplacer", "; --force to replace it")
        : language("\u{202F}; choisissez un autre nom", "; choose another name")
      return language("\(path)\u{A0}: existe déjà", "\(path): already exists") + remedy
    }
  }

  func failure(in language: Language, canForce: Bool = false) -> Failure {
    Failure(text(in: language, canForce: canForce), .cannotWrite)
  }
}

extension DataHomeError {
  func failure(in language: Language) -> Failure {
    switch self {
    case .nowhere:
      Failure(
        language(
          "aucun dossier pour les évaluations\u{A0}: donnez PALIER_HOME, ou un fichier",
          "no directory for assessments: set PALIER_HOME, or give a file"), .cannotWrite)
    case .notAbsolute(let variable, let value):
      Failure(
        language(
          "\(variable)\u{A0}: \(value) n’est pas un chemin absolu", "\(variable): \(value) is not an absolute path"),
        .badUsage)
    case .cannotCreate(let path, let number):
      Failure(
        language(
          "\(path)\u{A0}: création impossible, \(systemError(number))", "\(path): cannot create, \(systemError(number))"
        ),
        .cannotWrite)
    case .notSaved(let error): error.failure(in: language)
    }
  }
}
