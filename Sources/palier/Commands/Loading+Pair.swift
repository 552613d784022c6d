import Maturity
import Scoring
import Storage
import Wording

/// Two assessments to compare.
struct LoadedPair {
  let earlier: AssessmentDocument
  let later: LoadedAssessment
}

extension Loading {
  /// Two assessments of one questionnaire, each from a path or, for “-”, from standard input.
  ///
  /// The later one is read as ``assessment(at:questionnaire:)`` reads one; the earlier one may be of any version that
  /// the questionnaire tells what became of.
  func pair(_ old: String, _ new: String, questionnaire name: String?) throws(Failure) -> LoadedPair {
    let earlier = try document(at: old)
    let later = try document(at: new)
    try checkComparable(earlier, label: label(of: old), with: later.assessment, label: label(of: new))
    let questionnaire = try questionnaire(for: later, label: label(of: new), named: name)
    try checkEarlier(earlier, label: label(of: old), before: later.assessment, with: questionnaire)
    var remarks =
      remark(on: later, with: questionnaire).map { ["palier: \(label(of: new))\(language.colon)\($0)"] } ?? []
    // Across versions the comparison itself says which answers carry over.
    if earlier.assessment.questionnaire.version == later.assessment.questionnaire.version,
      let remark = remark(on: earlier, with: questionnaire)
    {
      remarks.insert("palier: \(label(of: old))\(language.colon)\(remark)", at: 0)
    }
    if !remarks.isEmpty { StandardStream.error(remarks) }
    return LoadedPair(earlier: earlier, later: LoadedAssessment(document: later, questionnaire: questionnaire))
  }

  /// Refuses an assessment made with another questionnaire, by name.
  func checkComparable(
    _ earlier: AssessmentDocument, label: String, with later: Assessment, label laterLabel: String
  ) throws(Failure) {
    let (before, after) = (earlier.assessment.questionnaire.id, later.questionnaire.id)
    guard before != after else { return }
    throw Failure(
      language(
        "\(label)\u{A0}: fait avec le questionnaire \(before), et \(laterLabel) avec \(after)\u{202F}; "
          + "seul un même questionnaire se compare",
        "\(label): made with the questionnaire \(before), and \(laterLabel) with \(after); "
          + "only the same questionnaire can be compared"), .badData)
  }

  /// Refuses an assessment whose answers cannot be carried to the questionnaire at hand.
  func checkEarlier(
    _ earlier: AssessmentDocument, label: String, before later: Assessment, with questionnaire: Questionnaire
  ) throws(Failure) {
    let (old, new) = (earlier.assessment.questionnaire.version, later.questionnaire.version)
    let migration = questionnaire.migration(since: old)
    guard old <= new || questionnaire.migration(since: new)?.from == migration?.from else {
      throw Failure(
        language(
          "\(label)\u{A0}: fait avec la version \(old) de \(questionnaire.id), postérieure à la \(new) de l’autre\u{202F}; "
            + "donnez d’abord la version la plus ancienne",
          "\(label): made with version \(old) of \(questionnaire.id), later than \(new) of the other; "
            + "give the earlier version first"), .badData)
    }
    guard old.major == questionnaire.version.major || migration != nil else {
      throw Failure(
        language(
          "\(label)\u{A0}: fait avec la version \(old) de \(questionnaire.id), et la version \(questionnaire.version) "
            + "ne dit pas ce que ses critères sont devenus",
          "\(label): made with version \(old) of \(questionnaire.id), and version \(questionnaire.version) "
            + "does not say what became of its criteria"), .badData)
    }
    let known = Set(questionnaire.criteria.map(\.id)).union(migration?.fates.keys.map { $0 } ?? [])
    let problems = earlier.problems(above: questionnaire.scale.top, criteria: known)
    guard problems.isEmpty else {
      throw Failure(problems.map { "\(label)\(language.colon)\($0.text(in: language))" }, .badData)
    }
  }
}
