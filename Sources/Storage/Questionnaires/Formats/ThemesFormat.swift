import Maturity

extension ReferenceDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    text = keys.text("text")
    source = keys.text("source")
  }
}

extension ThemeDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    name = keys.text("name")
    description = keys.text("description")
    criteria = keys.texts("criteria")
  }
}
