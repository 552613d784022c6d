import Maturity
import Terminal
import Wording

extension TerminalError {
  func failure(in language: Language) -> Failure {
    switch self {
    case .notATerminal: Failure(language("ceci n’est pas un terminal", "this is not a terminal"))
    case .noType:
      Failure(
        language(
          "TERM n’est pas défini\u{202F}; par exemple TERM=xterm-256color",
          "TERM is not set; for example TERM=xterm-256color")
      )
    case .unknownType(let type):
      Failure(
        language(
          "terminal inconnu\u{A0}: TERM=\(type.shortened)\u{202F}; par exemple TERM=xterm-256color",
          "unknown terminal: TERM=\(type.shortened); for example TERM=xterm-256color"))
    case .noCursorAddressing(let type):
      Failure(
        language(
          "TERM=\(type.shortened) ne sait pas placer le curseur\u{202F}; sans écran\u{A0}: palier score, palier export",
          "TERM=\(type.shortened) cannot place the cursor; without a screen: palier score, palier export"))
    case .alreadyOpen: Failure(language("une séance est déjà ouverte", "a session is already open"))
    case .unusable: Failure(language("ce terminal refuse ses réglages", "this terminal refuses its settings"))
    }
  }
}
