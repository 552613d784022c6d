import Canvas
import Maturity
import Wording

extension Workshop {
  /// Takes a note as the person's editor left it, as one step for undo; one that is too long leaves the note as it was.
  mutating func takeNote(_ text: String, on id: Criterion.ID) -> [Effect] {
    guard canWrite(), var open else { return [] }
    let note = Sanitiser.paragraphs(text.first == "\u{FEFF}" ? text.dropFirst() : text[...]).trimmingLineEnds
    let capacity = TextBuffer(isMultiline: true).capacity
    guard note.count <= capacity else {
      say(
        "Note inchangée\u{A0}: \(language.grouped(note.count))\u{A0}caractères\u{202F}; la limite est de \(language.grouped(capacity)).",
        "Note unchanged: \(language.grouped(note.count)) characters; the limit is \(language.grouped(capacity)).",
        isWarning: true)
      return []
    }
    guard note != open.assessment[id].note.trimmingLineEnds, open.change({ $0[id].note = note }) else {
      say("Note inchangée.", "Note unchanged.")
      return []
    }
    stage = .open(open)
    say("Note de \(id) enregistrée\u{202F}; u\u{A0}: annuler.", "Note on \(id) saved; u: undo.")
    return [.save(open.assessment)]
  }
}

extension String {
  /// Without line ends after the last line, of which editors add one.
  fileprivate var trimmingLineEnds: String {
    var text = self
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
