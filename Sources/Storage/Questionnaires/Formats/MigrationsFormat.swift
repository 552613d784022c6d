import Maturity

extension MigrationDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("from")
    fates = keys.list("criteria")
  }
}

extension FateDraft: ReadableDraft {
  mutating func read(_ keys: MappingReader) {
    id = keys.text("id")
    became = keys.text("became")
    into = keys.texts("into", isRequired: false)
  }
}
