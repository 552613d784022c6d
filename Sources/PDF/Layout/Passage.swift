import Reports

/// A text set in lines, whose parts know what they are.
struct Passage {
  let text: SetText
  let style: Look.Style
  /// In the order of the text; not empty unless the text is.
  let parts: [Part]
  /// The runs of each line.
  private let lines: [[Int]]

  /// Part of the text that is an element, or part of one.
  struct Part {
    /// Where it starts, in UTF-8.
    let start: Int
    let element: StructureTree.ID
    /// The anchor that it leads to.
    let target: String?
    let words: String
  }

  init(_ text: SetText, _ style: Look.Style, _ parts: [Part]) {
    self.text = text
    self.style = style
    self.parts = parts
    lines = text.runs.indices.reduce(into: Array(repeating: [], count: text.lineCount)) { lines, run in
      lines[text.runs[run].line].append(run)
    }
  }

  var lineCount: Int { lines.count }
  var height: Double { Double(lines.count) * style.leading }

  /// Where the last line ends, from the left of the text.
  var end: Double { text.runs.last.map { $0.x + $0.width } ?? 0 }

  /// Draws a line whose top left is at the point, in a colour instead of the style's where there is one.
  func draw(_ line: Int, at point: Point, colour: Colour? = nil, with painter: Painter) {
    let start = Point(x: point.x, y: baseline(point.y))
    var runs = lines[line][...]
    while let first = runs.first {
      let part = part(at: text.runs[first].start)
      let mine = runs.prefix { self.part(at: text.runs[$0].start) == part }
      runs = runs.dropFirst(mine.count)
      draw(mine, parts[part], at: start, colour, with: painter)
    }
  }

  /// Draws all lines; the first one's top left is at the point.
  func draw(at point: Point, colour: Colour? = nil, with painter: Painter) {
    for line in 0..<lineCount {
      draw(line, at: point.moved(down: Double(line) * style.leading), colour: colour, with: painter)
    }
  }

  /// Draws all lines as what was said before.
  func drawAgain(at point: Point, on paper: Paper) {
    for (line, runs) in lines.enumerated() {
      let start = Point(x: point.x, y: baseline(point.y + Double(line) * style.leading))
      for run in runs { paper.draw(run, of: text, at: start, style.colour) }
    }
  }

  /// That of a line with its top at `y`: the letters in the middle of its height, seen without their descenders.
  func baseline(_ y: Double) -> Double { y + (style.leading - style.size) / 2 + style.size * 0.82 }

  private func part(at place: Int) -> Int { parts.lastIndex { $0.start <= place } ?? 0 }

  private func draw(
    _ runs: ArraySlice<Int>, _ part: Part, at start: Point, _ colour: Colour?, with painter: Painter
  ) {
    let isShown = part.target != nil && style.showsLinks
    let colour = colour ?? (isShown ? Palette.light.accent : style.colour)
    let left = start.x + (runs.map { text.runs[$0].x }.min() ?? 0)
    let right = start.x + (runs.map { text.runs[$0].x + text.runs[$0].width }.max() ?? 0)
    painter.mark(part.element) { paper in
      for run in runs { paper.draw(run, of: text, at: start, colour) }
      // Not by colour alone.
      guard isShown else { return }
      let y = start.y + style.size * 0.16
      paper.line(from: Point(x: left, y: y), to: Point(x: right, y: y), Pen(width: 0.4, colour: colour))
    }
    guard let target = part.target else { return }
    let box = Box(x: left, y: start.y - style.size, width: right - left, height: style.size * 1.3)
    painter.link(box, to: target, of: part.element, text: part.words)
  }
}
