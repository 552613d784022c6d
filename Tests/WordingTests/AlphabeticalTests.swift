import Testing
import Wording

@Suite struct AlphabeticalTests {
  @Test func `accents, ligatures and case do not count`() {
    let words = ["zone", "Élan", "école", "eau", "œuvre", "Nubo", "ordre", "éa"]
    #expect(words.alphabetical { $0 } == ["éa", "eau", "école", "Élan", "Nubo", "œuvre", "ordre", "zone"])
  }
}
