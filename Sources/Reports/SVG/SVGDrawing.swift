import Maturity
import Wording

/// A drawing as an `svg` element with its title and its description.
struct SVGDrawing {
  let drawing: Drawing
  let title: String
  let description: String
  /// The identifiers in it begin with this one.
  let id: String
  let paint: Paint
  /// The language of the questionnaire's words, where it is not that of the rest.
  let questionnaireLanguage: LanguageTag?

  /// Where the colours come from.
  enum Paint {
    /// From the page's style sheet, by class.
    case classes
    /// From the drawing itself.
    case colours(Palette, LanguageTag)
  }

  func write(to markup: inout Markup, class name: String? = nil) {
    let size = "\(Self.number(drawing.width)) \(Self.number(drawing.height))"
    markup.block("svg", root(class: name, box: "0 0 \(size)")) { svg in
      svg.line("title", ["id": "\(id)_title"], title)
      svg.line("desc", ["id": "\(id)_desc"], description)
      if case .colours(let palette, _) = paint {
        svg.empty("rect", ["width": "100%", "height": "100%", "fill": palette.paper.hex])
      }
      for shape in drawing.shapes { write(shape, to: &svg) }
    }
  }

  private func root(class name: String?, box: String) -> Markup.Attributes {
    let labels = "\(id)_title \(id)_desc"
    switch paint {
    case .classes: return ["class": name, "viewBox": box, "role": "img", "aria-labelledby": labels]
    case .colours(_, let language):
      return [
        "xmlns": "http://www.w3.org/2000/svg", "xml:lang": language.code, "width": Self.number(drawing.width * 2),
        "height": Self.number(drawing.height * 2), "viewBox": box, "role": "img", "aria-labelledby": labels,
        "font-family": "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      ]
    }
  }

  private func write(_ shape: Drawing.Shape, to svg: inout Markup) {
    let number = Self.number
    switch shape {
    case .rectangle(let x, let y, let width, let height, let radius, let ink):
      svg.empty(
        "rect",
        [
          "x": number(x), "y": number(y), "width": number(width), "height": number(height),
          "rx": radius > 0 ? number(radius) : nil, "class": name(ink), "fill": colour(ink),
        ])
    case .line(let x1, let y1, let x2, let y2, let width, let isDashed, let ink):
      svg.empty(
        "line",
        [
          "x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2), "stroke-width": number(width),
          "stroke-dasharray": isDashed ? "3 2" : nil, "class": name(ink), "stroke": colour(ink),
        ])
    case .circle(let x, let y, let radius, let ink):
      svg.empty(
        "circle",
        ["cx": number(x), "cy": number(y), "r": number(radius), "class": name(ink), "fill": colour(ink)])
    case .text(let label):
      svg.line("text", attributes(of: label), label.text)
    }
  }

  private func attributes(of label: Drawing.Label) -> Markup.Attributes {
    let anchor: String? =
      switch label.anchor {
      case .start: nil
      case .middle: "middle"
      case .end: "end"
      }
    return [
      "x": Self.number(label.x), "y": Self.number(label.y), "font-size": Self.number(label.size),
      "font-weight": label.isStrong ? "600" : nil, "text-anchor": anchor, "class": name(label.ink),
      "fill": colour(label.ink), languageAttribute: label.origin == .questionnaire ? questionnaireLanguage?.code : nil,
    ]
  }

  /// A page's own, or that of a file of its own.
  private var languageAttribute: StaticString {
    switch paint {
    case .classes: "lang"
    case .colours: "xml:lang"
    }
  }

  private func name(_ ink: Drawing.Ink) -> String? {
    guard case .classes = paint else { return nil }
    return Self.className(ink)
  }

  private func colour(_ ink: Drawing.Ink) -> String? {
    guard case .colours(let palette, _) = paint else { return nil }
    return palette(ink).hex
  }

  /// What a style sheet calls an ink.
  static func className(_ ink: Drawing.Ink) -> String {
    switch ink {
    case .text: "text"
    case .muted: "muted"
    case .paper: "paper"
    case .track: "track"
    case .accent: "accent"
    case .onAccent: "on-accent"
    case .blank: "blank"
    case .heat(let rank, let top): "heat-\(rank)-\(top)"
    case .onHeat(let rank, let top): "on-heat-\(rank)-\(top)"
    }
  }

  /// With two decimals at most, whatever the locale.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)\(decimals)"
  }
}
