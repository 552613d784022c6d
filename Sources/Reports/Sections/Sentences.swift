import Canvas
import Wording

extension [String] {
  /// The texts one after the other, each ended by a full stop where it has no end of its own; empty ones left out.
  var sentences: String { map { Phrase($0) }.sentences.text }
}

extension [Phrase] {
  /// The same of texts that quote somebody.
  var sentences: Phrase {
    filter { !$0.isEmpty }.map { $0.text.last.map { ".!?…".contains($0) } == true ? $0 : $0 + "." }
      .joined(separator: " ")
  }
}

extension String {
  /// Fit for one line of a report.
  static func sanitised(_ text: String) -> String { Sanitiser.line(text) }
}
