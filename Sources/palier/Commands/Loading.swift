import Glibc
import Maturity
import Reports
import Scoring
import Storage
import Wording

/// An assessment with the questionnaire it was made for.
struct LoadedAssessment {
  let document: AssessmentDocument
  let questionnaire: Questionnaire

  var scorecard: Scorecard { Scorecard(of: document.assessment.sheet, with: questionnaire) }

  /// The same without a word that somebody typed.
  var redacted: LoadedAssessment {
    LoadedAssessment(document: AssessmentDocument(document.assessment.redacted), questionnaire: questionnaire)
  }

  func material(
    in language: Language, _ profile: ReportProfile = .full, since earlier: Assessment? = nil
  ) -> ReportMaterial {
    ReportMaterial(
      assessment: document.assessment, questionnaire: questionnaire, scorecard: scorecard, language: language,
      profile: profile, earlier: earlier)
  }
}

/// Finds questionnaires, in the language of the interface where they are translated, and reads assessments for the
/// subcommands.
struct Loading {
  let language: Language

  /// The user's questionnaires, then the shipped ones; the shipped ones alone when there is no data home.
  var catalogue: QuestionnaireCatalogue {
    let home = try? DataHome(environment: Process.environment)
    return QuestionnaireCatalogue(directory: home.map { "\($0.path)/questionnaires" })
  }

  /// A questionnaire by the name given to `--questionnaire`: a path when it has a “/” or ends in .yaml, else an id,
  /// else a path all the same.
  func questionnaire(named name: String) throws(Failure) -> Questionnaire {
    do throws(QuestionnaireLoadError) {
      if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") || name == "." || name == ".." {
        return try QuestionnaireFile.questionnaire(at: name, in: language)
      }
      do throws(QuestionnaireLoadError) {
        return try catalogue.questionnaire(.init(name), in: language)
      } catch .unknown where access(name, F_OK) == 0 {
        return try QuestionnaireFile.questionnaire(at: name, in: language)
      } catch {
        throw error
      }
    } catch {
      throw error.failure(in: language)
    }
  }

  /// A questionnaire by its identifier.
  func questionnaire(_ id: Questionnaire.ID) throws(Failure) -> Questionnaire {
    do throws(QuestionnaireLoadError) {
      return try catalogue.questionnaire(id, in: language)
    } catch {
      throw error.failure(in: language)
    }
  }

  /// The questionnaire for new assessments: the one named, else the first of the catalogue.
  func questionnaireForNew(_ name: String?) throws(Failure) -> Questionnaire {
    if let name { return try questionnaire(named: name) }
    guard let first = catalogue.entries.first(where: { $0.origin == .shipped }) ?? catalogue.entries.first else {
      throw Failure(language("aucun questionnaire", "no questionnaire"))
    }
    return try questionnaire(first.id)
  }

  /// An assessment from a path, or from standard input for “-”.
  func assessment(at path: String, questionnaire name: String?) throws(Failure) -> LoadedAssessment {
    let label = label(of: path)
    let document = try document(at: path)
    let questionnaire = try questionnaire(for: document, label: label, named: name)
    if let remark = remark(on: document, with: questionnaire) {
      StandardStream.error(["palier: \(label)\(language.colon)\(remark)"])
    }
    return LoadedAssessment(document: document, questionnaire: questionnaire)
  }

  /// What messages call a path.
  func label(of path: String) -> String { path == "-" ? language("entrée standard", "standard input") : path }

  /// What a path or, for “-”, standard input holds, before any questionnaire is looked for.
  func document(at path: String) throws(Failure) -> AssessmentDocument {
    guard path != "-" else {
      let bytes = try StandardStream.read(atMost: AssessmentLimits.fileBytes)
      do throws(AssessmentFormatError) {
        return try AssessmentCodec.decode(bytes)
      } catch {
        throw AssessmentFileError.malformed(path: label(of: path), error).failure(in: language)
      }
    }
    return try document(ofFile: path)
  }

  /// What the file at a path holds, even one called “-”.
  func document(ofFile path: String) throws(Failure) -> AssessmentDocument {
    do throws(AssessmentFileError) {
      return try AssessmentFile.read(path).document
    } catch {
      throw error.failure(in: language)
    }
  }

  /// The questionnaire that an assessment was made with, or why it cannot be used with the one at hand.
  func questionnaire(
    for document: AssessmentDocument, label: String, named name: String? = nil
  ) throws(Failure) -> Questionnaire {
    let reference = document.assessment.questionnaire
    let questionnaire: Questionnaire
    if let name {
      questionnaire = try self.questionnaire(named: name)
    } else {
      do throws(QuestionnaireLoadError) {
        questionnaire = try catalogue.questionnaire(reference.id, in: language)
      } catch .unknown {
        throw Failure(
          language(
            "\(label)\u{A0}: fait avec le questionnaire \(reference.id), qui n’est pas là\u{202F}; "
              + "indiquez-le avec --questionnaire CHEMIN",
            "\(label): made with the questionnaire \(reference.id), which is not at hand; "
              + "give it with --questionnaire PATH"),
          .badData)
      } catch {
        throw error.failure(in: language)
      }
    }
    try check(document, label: label, against: questionnaire)
    return questionnaire
  }

  private func check(
    _ document: AssessmentDocument, label: String, against questionnaire: Questionnaire
  ) throws(Failure) {
    let reference = document.assessment.questionnaire
    guard reference.id == questionnaire.id else {
      throw Failure(
        language(
          "\(label)\u{A0}: fait avec le questionnaire \(reference.id), et non \(questionnaire.id)",
          "\(label): made with the questionnaire \(reference.id), not \(questionnaire.id)"), .badData)
    }
    guard reference.version.major == questionnaire.version.major else {
      throw Failure(
        language(
          "\(label)\u{A0}: fait avec la version \(reference.version) de \(reference.id), "
            + "incompatible avec la version \(questionnaire.version)",
          "\(label): made with version \(reference.version) of \(reference.id), "
            + "incompatible with version \(questionnaire.version)"), .badData)
    }
    let problems = document.problems(
      above: questionnaire.scale.top, criteria: Set(questionnaire.criteria.map(\.id)))
    guard problems.isEmpty else {
      throw Failure(problems.map { "\(label)\(language.colon)\($0.text(in: language))" }, .badData)
    }
  }
}
