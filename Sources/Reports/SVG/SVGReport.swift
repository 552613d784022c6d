import Maturity

/// The profile figure alone, as a file that any page or slide can show: it brings its own colours, on white.
package struct SVGReport: Sendable {
  private let figure: Figure
  private let language: Language
  private let questionnaireLanguage: LanguageTag?

  /// Nil where the document has no profile figure.
  package init?(_ document: Document) {
    let figures = document.figures
    for figure in figures {
      guard case .profile = figure.content else { continue }
      self.figure = figure
      (language, questionnaireLanguage) = (document.language, document.questionnaireLanguage)
      return
    }
    return nil
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  var text: String {
    var markup = Markup()
    markup.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    SVGDrawing(
      drawing: figure.drawing(.wide, in: language).framed(by: 16), title: figure.title, description: figure.alternative,
      id: figure.anchor, paint: .colours(.light, LanguageTag(language)), questionnaireLanguage: questionnaireLanguage
    ).write(to: &markup)
    return markup.text
  }
}

extension Document {
  /// Every figure, in the order of the report.
  var figures: [Figure] { opening.figures + sections.flatMap(\.figures) }
}

extension Section {
  fileprivate var figures: [Figure] { blocks.figures + sections.flatMap(\.figures) }
}

extension [Block] {
  fileprivate var figures: [Figure] {
    compactMap { block in
      guard case .figure(let figure) = block else { return nil }
      return figure
    }
  }
}
