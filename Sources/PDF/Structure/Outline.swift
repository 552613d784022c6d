/// The headings as a viewer lists them beside the pages.
struct Outline {
  var entries: [Entry] = []

  struct Entry {
    let title: String
    /// From 1; an entry is below the last one before it of a lower depth.
    let depth: Int
    let target: Target
  }

  /// A place in the file.
  struct Target {
    let page: Int
    /// From the top.
    let y: Double
  }

  /// Puts it into a file; nil where there is none.
  func write(to file: PDFFile, place: (Target) -> PDFFile.Object) -> PDFFile.Reference? {
    guard !entries.isEmpty else { return nil }
    let root = file.add(.dictionary(["Type": .name("Outlines")]))
    _ = write(entries[...], below: root, to: file, place: place)
    return root
  }

  /// - Returns: how many entries a viewer shows before anything is folded out.
  private func write(
    _ entries: ArraySlice<Entry>, below parent: PDFFile.Reference, to file: PDFFile, place: (Target) -> PDFFile.Object
  ) -> Int {
    let depth = entries.map(\.depth).min() ?? 0
    let starts = entries.indices.filter { entries[$0].depth == depth || $0 == entries.startIndex }
    let items = starts.map { start in
      file.add(
        .dictionary([
          "Title": .text(entries[start].title), "Parent": .existing(parent), "Dest": place(entries[start].target),
        ]))
    }
    for (index, item) in items.enumerated() {
      if index > 0 { file.set("Prev", of: item, to: .existing(items[index - 1])) }
      if index + 1 < items.count { file.set("Next", of: item, to: .existing(items[index + 1])) }
      let below = entries[(starts[index] + 1)..<(index + 1 < starts.count ? starts[index + 1] : entries.endIndex)]
      guard !below.isEmpty else { continue }
      // Negative: folded until asked for.
      let count = write(below, below: item, to: file, place: place)
      file.set("Count", of: item, to: .integer(-count))
    }
    if let first = items.first, let last = items.last {
      file.set("First", of: parent, to: .existing(first))
      file.set("Last", of: parent, to: .existing(last))
      file.set("Count", of: parent, to: .integer(items.count))
    }
    return items.count
  }
}
