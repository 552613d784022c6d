import Maturity
import Reports
import Wording

extension Logo.Fault {
  func text(in language: Language) -> String {
    switch self {
    case .heavy(let bytes):
      language(
        "\(language.grouped(bytes))\u{A0}octets, plus que les \(language.grouped(Logo.heaviest)) admis pour un logo",
        "\(language.grouped(bytes)) bytes, more than the \(language.grouped(Logo.heaviest)) allowed for a logo")
    case .unknownFormat:
      language(
        "ni PNG ni JPEG\u{202F}; convertissez le logo dans l’un des deux",
        "neither PNG nor JPEG; convert the logo to one of them")
    case .damaged(let format):
      language(
        "\(format.rawValue.uppercased()) endommagé, taille introuvable",
        "damaged \(format.rawValue.uppercased()), no size found")
    case .large(let width, let height):
      language(
        "\(language.grouped(width))\u{A0}×\u{A0}\(language.grouped(height)) pixels, plus que les \(language.grouped(Logo.longestSide)) admis de côté",
        "\(language.grouped(width))\u{A0}×\u{A0}\(language.grouped(height)) pixels, more than the \(language.grouped(Logo.longestSide)) allowed a side"
      )
    }
  }
}
