/// A key that the file chooses, with its text.
package struct PairDraft: Sendable {
  package let name: Located<String>
  package let text: Located<String>

  package init(_ name: Located<String>, _ text: Located<String>) {
    self.name = name
    self.text = text
  }
}
