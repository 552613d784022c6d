import Canvas

extension [String] {
  /// The texts one after the other, each ended by a full stop where it has no end of its own; empty ones left out.
  var sentences: String {
    filter { !$0.isEmpty }.map { text in
      text.last.map { ".!?…".contains($0) } == true ? text : text + "."
    }.joined(separator: " ")
  }
}

extension String {
  /// With a capital at its start.
  var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() }

  /// Fit for one line of a report.
  static func sanitised(_ text: String) -> String { Sanitiser.line(text) }
}
