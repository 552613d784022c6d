import CPango
import Maturity
import Reports
import Wording

extension Composer {
  /// Sets a text as parts of an element, in lines of that width, or on one line where it is nil.
  func set(
    _ text: RichText, _ style: Look.Style, width: Double?, wrapping: CPWrapping = .anywhere,
    in element: StructureTree.ID
  ) throws(PDFError) -> Passage {
    var spans: [SetText.Span] = []
    var parts: [Passage.Part] = []
    var start = 0
    // Where parts differ, all are elements: none of a paragraph's own text stands between those of its elements.
    let isMixed = text.spans.count > 1 && text.spans.contains { isElement($0) }
    for span in text.spans {
      let language = language(of: span)
      let target = span.target.flatMap { anchors.contains($0) ? $0 : nil }
      let part: StructureTree.ID
      if target != nil {
        part = structure.add(.link, to: element, language: language)
      } else if isMixed || language != nil {
        part = structure.add(.span, to: element, language: language)
      } else {
        part = element
      }
      parts.append(Passage.Part(start: start, element: part, target: target, words: span.text))
      let end = start + span.text.utf8.count
      spans.append(
        SetText.Span(
          bytes: start..<end, isStrong: style.isStrong || span.isStrong, language: language ?? self.language))
      start = end
    }
    let set = try paper.set(
      text.plain, size: style.size, width: width, alignment: style.alignment, wrapping: wrapping, spans: spans)
    if set.isIncomplete {
      for part in parts { structure.say(part.element == element ? text.plain : part.words, for: part.element) }
    }
    return Passage(set, style, parts)
  }

  /// A heading over the whole column, in lines of about one length where it needs more than one.
  func setBalanced(
    _ text: RichText, _ style: Look.Style, in element: StructureTree.ID
  ) throws(PDFError) -> Passage {
    var best = try set(text, style, width: width, in: element)
    guard best.lineCount > 1 else { return best }
    var (enough, little) = (width, width / 2)
    while enough - little > 4 {
      let tried = try set(text, style, width: (enough + little) / 2, in: element)
      if tried.lineCount == best.lineCount {
        (enough, best) = ((enough + little) / 2, tried)
      } else {
        little = (enough + little) / 2
      }
    }
    return best
  }

  private func isElement(_ span: Span) -> Bool {
    language(of: span) != nil || span.target.map(anchors.contains) == true
  }

  /// nil where it is the document's.
  private func language(of span: Span) -> String? {
    span.origin == .questionnaire ? document.questionnaireLanguage?.code : nil
  }
}
