import Storage
import Testing

@Suite struct QuestionnaireDigestTests {
  @Test func `the fingerprint is FNV-1a, by its published vectors`() {
    #expect(QuestionnaireFile.digest(of: []) == "fnv1a64:cbf29ce484222325")
    #expect(QuestionnaireFile.digest(of: "a".utf8) == "fnv1a64:af63dc4c8601ec8c")
    #expect(QuestionnaireFile.digest(of: "foobar".utf8) == "fnv1a64:85944171f73967e8")
  }
}
