import Canvas
import Wording

extension KeyGroup {
  /// While choosing which reports to write: a key for each format.
  static let exporting = [
    KeyGroup(
      "1-\(ReportFormat.allCases.count)", "cocher un format", "tick a format", footerLabel: ("cocher", "tick"),
      ReportFormat.allCases.enumerated().flatMap { place, format -> [(Key, Action)] in
        let digits = [String(place + 1).first, unshifted(place + 1)].compactMap { $0 }
        return digits.map { (.character($0), .toggleFormat(format)) }
      }),
    KeyGroup("← →", "profil", "profile", [(.left, .move(.left)), (.right, .move(.right))]),
    KeyGroup("Entrée", "écrire", "write", [(.enter, .confirm)]),
    KeyGroup(
      "o", "écrire ailleurs", "write elsewhere", footerLabel: ("ailleurs", "elsewhere"), [(.character("o"), .askPath)]),
    back,
  ]
}
