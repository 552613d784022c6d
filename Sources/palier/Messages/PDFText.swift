import Maturity
import PDF
import Wording

extension PDFError {
  func text(in language: Language) -> String {
    switch self {
    case .missingLibrary(let name):
      language(
        "pdf\u{A0}: il manque la bibliothèque \(name)\u{202F}; installez libpangocairo-1.0-0 et libqpdf29, ou choisissez "
          + "html, qui s’imprime",
        "pdf: the library \(name) is missing; install libpangocairo-1.0-0 and libqpdf29, or choose html, which prints")
    case .noFont(let family):
      language(
        "pdf\u{A0}: il manque la police \(family)\u{202F}; installez fonts-dejavu-core",
        "pdf: the typeface \(family) is missing; install fonts-dejavu-core")
    case .damagedLogo:
      language(
        "pdf\u{A0}: logo endommagé\u{202F}; enregistrez-le de nouveau en PNG ou en JPEG",
        "pdf: damaged logo; save it again as PNG or JPEG")
    case .failed(let reason):
      language("pdf\u{A0}: rapport impossible, \(reason)", "pdf: no report, \(reason)")
    }
  }
}
