import Glibc
import Maturity
import Storage
import Testing

@testable import EmbedTool

@Suite struct QuestionnaireShippedTests {
  @Test func `every shipped questionnaire passes its checks and is called like its directory`() throws {
    for id in QuestionnaireCatalogue.shipped {
      let questionnaire = try QuestionnaireCatalogue.shipped(id)
      #expect(questionnaire.id == id)
    }
  }

  @Test func `how to tell a level is apart from what it is, in both languages`() throws {
    for language in Language.allCases {
      let levels = try QuestionnaireCatalogue(directory: nil).questionnaire("squads-cloud", in: language).scale.levels
      #expect(levels.map(\.help.isEmpty) == [false, false, false, true, true])
      #expect(levels[1].help.contains(language == .french ? "«\u{A0}sans\u{A0}»" : "“without”"))
      #expect(!levels[1].definition.contains(language == .french ? "«" : "“"))
    }
  }

  @Test func `the files inside the program are those of the repository, byte for byte`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    #expect(!Shipped.files.isEmpty)
    for shipped in Shipped.files {
      let file = try #require(fopen("\(root)/questionnaires/\(shipped.path)", "r"))
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 21)
      let count = fread(&bytes, 1, bytes.count, file)
      #expect(bytes.prefix(count).elementsEqual(shipped.content.utf8), "\(shipped.path)")
    }
  }
}

@Suite struct LiteralTests {
  @Test func `a block closes with one mark more than the text has in a row`() {
    #expect(Literal.block("a\nb\n") == "#\"\"\"\na\nb\n\n\"\"\"#")
    #expect(Literal.block("\"\"\"#\\#(x)##") == "###\"\"\"\n\"\"\"#\\#(x)##\n\"\"\"###")
  }

  @Test func `what Swift would alter or refuse in a literal is escaped`() {
    #expect(Literal.block("a\r\n\0b\t#") == "##\"\"\"\na\\##u{d}\n\\##u{0}b\t#\n\"\"\"##")
    #expect(Literal.line("a\"\\\n") == "\"a\\u{22}\\u{5c}\\u{a}\"")
  }
}
