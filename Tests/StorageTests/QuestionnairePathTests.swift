import Glibc
import Maturity
import Storage
import Testing

@Suite struct QuestionnairePathTests {
  @Test func `a file loads, and so does the directory that holds it`() throws {
    try QuestionnaireScratch.use { scratch in
      let file = try scratch.write("garden/questionnaire.yaml", QuestionnaireFixture.text)
      #expect(try QuestionnaireFile.questionnaire(at: file).id == "garden")
      #expect(try QuestionnaireFile.questionnaire(at: scratch.path("garden")).id == "garden")
      #expect(try QuestionnaireFile.questionnaire(at: scratch.path("garden/")).id == "garden")
    }
  }

  @Test func `problems name the file inside the directory`() throws {
    try QuestionnaireScratch.use { scratch in
      let file = try scratch.write("garden/questionnaire.yaml", "- a\n")
      let place = Maturity.SourceLocation(file: file, line: 1, column: 1)
      let problems = QuestionnaireProblems([Problem(.rootIsNotMapping(found: .list), at: place)])
      #expect(throws: QuestionnaireLoadError.problems(problems)) {
        try QuestionnaireFile.questionnaire(at: scratch.path("garden"))
      }
    }
  }

  @Test func `what is not there or may not be read says why`() throws {
    try QuestionnaireScratch.use { scratch in
      let missing = scratch.path("missing.yaml")
      #expect(throws: QuestionnaireLoadError.unreadable(path: missing, errno: ENOENT)) {
        try QuestionnaireFile.questionnaire(at: missing)
      }
      #expect(throws: QuestionnaireLoadError.unreadable(path: "a\0b", errno: EINVAL)) {
        try QuestionnaireFile.questionnaire(at: "a\0b")
      }
    }
  }

  @Test func `a directory without a questionnaire says so`() throws {
    try QuestionnaireScratch.use { scratch in
      try scratch.makeDirectory("empty")
      let empty = scratch.path("empty")
      #expect(throws: QuestionnaireLoadError.noQuestionnaire(directory: empty)) {
        try QuestionnaireFile.questionnaire(at: empty)
      }
    }
  }

  @Test func `a pipe without a writer is refused at once, and so are devices and nested directories`() throws {
    try QuestionnaireScratch.use { scratch in
      let pipe = scratch.path("pipe.yaml")
      try #require(mkfifo(pipe, 0o600) == 0)
      try scratch.makeDirectory("odd/questionnaire.yaml")
      for path in [pipe, "/dev/zero"] {
        #expect(throws: QuestionnaireLoadError.notARegularFile(path: path)) {
          try QuestionnaireFile.questionnaire(at: path)
        }
      }
      let nested = scratch.path("odd/questionnaire.yaml")
      #expect(throws: QuestionnaireLoadError.notARegularFile(path: nested)) {
        try QuestionnaireFile.questionnaire(at: scratch.path("odd"))
      }
    }
  }

  @Test func `a file of a terabyte is refused before it is read`() throws {
    try QuestionnaireScratch.use { scratch in
      let path = try scratch.write("large.yaml", "format: 1\n")
      try #require(truncate(path, 1 << 40) == 0)
      #expect(throws: QuestionnaireLoadError.tooLarge(path: path, limit: QuestionnaireFile.limit)) {
        try QuestionnaireFile.questionnaire(at: path)
      }
    }
  }
}
