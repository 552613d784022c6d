import Maturity
import Storage
import Testing

@Suite struct QuestionnaireMutationTests {
  /// SplitMix64: the same mutations at every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a file with damaged bytes either loads or says why`(seed: UInt64) {
    var generator = Generator(state: seed)
    let original = Array(QuestionnaireFixture.text.utf8)
    let favourites = Array("[]{}:-&*!|>'\"#%@`,? \t\n\r\0/9\u{FEFF}\u{2028}".utf8)
    for _ in 0..<500 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: bytes.indices, using: &generator)
        let byte = Bool.random(using: &generator) ? favourites.randomElement(using: &generator) : nil
        let value = byte ?? UInt8.random(in: .min ... .max, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[index] = value
        case 1: bytes.insert(value, at: index)
        case 2: bytes.remove(at: index)
        default:
          let other = Int.random(in: bytes.indices, using: &generator)
          bytes.insert(contentsOf: bytes[min(index, other)..<max(index, other)], at: index)
        }
      }
      expectSoundOrExplained(bytes)
    }
  }

  @Test func `a file cut anywhere either loads or says why`() {
    let bytes = Array(QuestionnaireFixture.text.utf8)
    for length in bytes.indices { expectSoundOrExplained(Array(bytes.prefix(length))) }
  }

  private func expectSoundOrExplained(_ bytes: [UInt8]) {
    do throws(QuestionnaireLoadError) {
      let questionnaire = try QuestionnaireFile.questionnaire(in: bytes, file: "f")
      #expect(!questionnaire.axes.isEmpty && questionnaire.axes.allSatisfy { !$0.criteria.isEmpty })
      #expect(questionnaire.criteria.allSatisfy { $0.descriptors.count == questionnaire.scale.levels.count })
    } catch {
      guard case .problems(let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.problems.allSatisfy { $0.location?.file == "f" })
    }
  }
}
