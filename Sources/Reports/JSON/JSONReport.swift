import JSON
import Maturity
import Wording

/// The assessment, its scorecard and, where there is an earlier one, the comparison in one document for other tools,
/// whatever the report's profile; ``ExportSchema`` says what each member holds.
package struct JSONReport: Sendable {
  private let material: ReportMaterial
  private let assessment: JSONValue

  /// - Parameters:
  ///   - material: what to report on.
  ///   - assessment: the same assessment as its file has it; in any order; a scorecard in it is left out, which the
  ///     one here replaces.
  package init(_ material: ReportMaterial, assessment: JSONValue) {
    self.material = material
    self.assessment = assessment
  }

  package var bytes: [UInt8] { JSONWriter.bytes(value) }

  package var value: JSONValue {
    var answers = assessment.members
    answers["scorecard"] = nil
    let members: [JSONValue.Member] = [
      .init("schema", .string(ExportSchema.id)), .init("assessment", JSONValue.object(answers).inNaturalOrder),
      .init("scorecard", WholeScorecardJSON(material).value),
    ]
    return .object(members + (comparison.map { [.init("comparison", $0)] } ?? []))
  }

  private var comparison: JSONValue? {
    material.earlier.map { earlier in
      ComparisonJSON(
        ComparisonWording(
          from: earlier, to: material.assessment, of: material.questionnaire, in: material.language)
      ).value
    }
  }
}
