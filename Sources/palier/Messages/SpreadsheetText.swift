import Maturity
import Spreadsheet
import Wording

extension SpreadsheetError {
  func text(in language: Language) -> String {
    switch self {
    case .missingLibrary(let name, let reason):
      let package = Self.debianPackage(of: name)
      return language(
        "xlsx\u{A0}: il manque la bibliothèque \(name) (\(reason))\u{202F}; installez \(package), ou choisissez csv",
        "xlsx: the library \(name) is missing (\(reason)); install \(package), or choose csv")
    case .system(let number):
      return "xlsx\(language.colon)\(systemError(number))"
    case .refused(let reason):
      return language("xlsx\u{A0}: classeur impossible, \(reason)", "xlsx: no workbook, \(reason)")
    }
  }
}
