import Maturity
import Reports
import Wording

extension Logo.Fault {
  func text(in language: Language) -> String {
    switch self {
    case .heavy(let bytes):
      language(
        "\(bytes) octets, plus que les \(Logo.heaviest) admis pour un logo",
        "\(bytes) bytes, more than the \(Logo.heaviest) allowed for a logo")
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
        "\(width)\u{A0}×\u{A0}\(height) pixels, plus que les \(Logo.longestSide) admis de côté",
        "\(width) × \(height) pixels, more than the \(Logo.longestSide) allowed a side")
    }
  }
}
