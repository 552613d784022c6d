import JSON
import Testing

@Suite struct JSONPlacesTests {
  private let text = Array("{\n  \"é\": [1,\n {\"b\": 2}],\r\n  \"c\": 3}".utf8)
  private let root = JSONPath()

  private func place(_ path: JSONPath) -> JSONPosition? { JSONPlaces(of: [path], in: text)[path] }

  @Test func `each value is found by its path`() {
    #expect(place(root) == JSONPosition(line: 1, column: 1))
    #expect(place(root.member("é")) == JSONPosition(line: 2, column: 8))
    #expect(place(root.member("é").element(0)) == JSONPosition(line: 2, column: 9))
    #expect(place(root.member("é").element(1).member("b")) == JSONPosition(line: 3, column: 8))
    #expect(place(root.member("c")) == JSONPosition(line: 4, column: 8))
  }

  @Test func `a value that is not there has the place of what should contain it`() {
    #expect(place(root.member("é").element(7).member("x")) == JSONPosition(line: 2, column: 8))
    #expect(JSONPlaces(of: [root], in: Array("{".utf8))[root] == nil)
  }

  @Test func `a path is written as people write it`() {
    #expect(JSONPath().description == "")
    #expect(JSONPath().member("answers").member("1.2").member("rank").description == #"answers["1.2"].rank"#)
    #expect(JSONPath().member("session").member("participants").element(0).description == "session.participants[0]")
    #expect(JSONPath().member("a\"b\n").description == #"["a\"b\n"]"#)
  }
}
