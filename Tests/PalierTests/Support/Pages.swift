import Maturity
import Scoring
import Storage
import Testing
import Wording

@testable import Reports

/// Reports on the shipped example, and on what could be made of it.
enum Pages {
  enum Kind: String, CaseIterable, Sendable {
    /// Everything that the example says, compared with a year before.
    case whole
    /// The same with names as long as administrations have them.
    case official
    /// Three answers.
    case sparse
    /// Whatever a person may type is markup, or endless.
    case hostile
  }

  /// “whole-full-fr.html”.
  static func name(_ kind: Kind, _ profile: ReportProfile, _ language: Language) -> String {
    "\(kind.rawValue)-\(profile.rawValue)-\(language.rawValue).html"
  }

  static func document(_ kind: Kind, _ profile: ReportProfile, _ language: Language) throws -> Document {
    let example = try AssessmentCodec.decode(Array(try #require(Shipped.content(of: "squads-cloud/example.json")).utf8))
      .assessment
    let assessment =
      switch kind {
      case .whole: example
      case .official: example.official
      case .sparse: example.sparse
      case .hostile: example.hostile
      }
    let questionnaire = try QuestionnaireCatalogue(directory: nil).questionnaire("squads-cloud", in: language)
    return ReportMaterial(
      assessment: assessment, questionnaire: questionnaire,
      scorecard: Scorecard(of: assessment.sheet, with: questionnaire), language: language, profile: profile,
      earlier: [.whole, .official].contains(kind) ? example.earlier : nil
    ).document
  }

  static func page(
    _ kind: Kind, _ profile: ReportProfile, _ language: Language, logo: Logo? = nil
  ) throws -> String {
    String(decoding: HTMLReport(try document(kind, profile, language), logo: logo).bytes, as: UTF8.self)
  }
}

extension Assessment {
  fileprivate var official: Assessment {
    var official = self
    official.subject = Subject(
      organisation: "Direction interrégionale des services numériques et de la modernisation de l’action publique",
      team: "Équipe Plateforme et automatisation des déploiements",
      product: "Portail des démarches dématérialisées des usagers et des agents",
      scope: "Le portail, ses interfaces de programmation, ses traitements de nuit et l’hébergement de recette, de "
        + "préproduction et de production, hors annuaire et hors messagerie, pour les quatre services instructeurs")
    return official
  }

  fileprivate var sparse: Assessment {
    var sparse = Assessment(id: id, questionnaire: questionnaire, subject: subject)
    for criterion in answers.keys.sorted().prefix(3) { sparse[criterion] = self[criterion] }
    return sparse
  }

  /// Every criterion a level lower.
  fileprivate var earlier: Assessment {
    var earlier = self
    earlier.session.date = CalendarDate(year: 2025, month: 9, day: 2)
    for (criterion, answer) in answers {
      guard case .answered(let rank) = answer.state else { continue }
      earlier[criterion] = Answer(state: .answered(Rank(max(0, rank.value - 1))))
    }
    return earlier
  }

  fileprivate var hostile: Assessment {
    let texts = [
      "<script>document.title='x'</script></style></title>", "&lt;b&gt; &amp; \"'>", "\u{202E}\u{1B}[2J\u{0}",
      "\u{5D0}\u{5D1} a\n\n  b\n", "javascript:alert(1)",
    ]
    let endless = String(repeating: "x", count: 100_000)
    var hostile = self
    hostile.subject = Subject(organisation: texts[0], team: texts[1], product: texts[2], scope: endless)
    hostile.session.facilitator = texts[4]
    hostile.session.participants = [texts[3], texts[0]]
    for (place, criterion) in answers.keys.sorted().enumerated() {
      func text(_ step: Int) -> String { place == step ? endless : texts[(place + step) % texts.count] }
      hostile[criterion].note = text(0)
      hostile[criterion].evidence = [Evidence(text: text(1), link: texts[4])]
      hostile[criterion].actions = [NextAction(text: text(2), owner: text(3))]
    }
    return hostile
  }
}
