import Canvas
import Maturity
import Storage
import Workshop

/// The shipped matrix with a session under way, as a facilitator would have it half an hour in.
enum SquadsSession {
  static func questionnaire(_ language: Language = .french) throws -> Questionnaire {
    try QuestionnaireCatalogue.shipped("squads-cloud", in: language)
  }

  /// Axes 1 to 6 answered 2, 3, 1, 2, 4 in turn but for one unknown and one not applicable; axes 7 and 8 open.
  static func driver(_ language: Language = .french, size: Size) throws -> Driver {
    let questionnaire = try questionnaire(language)
    var assessment = Assessment(id: "golden", questionnaire: questionnaire.reference)
    assessment.subject = Subject(
      organisation: "DSI Exemple", team: "Équipe Démarches", product: "Rizomo", scope: "le produit et son socle")
    assessment.session = Session(
      date: CalendarDate("2026-11-23"), facilitator: "squad", participants: ["architecte", "RSSI"])
    assessment.demand = ["coaching-delivery"]
    for axis in questionnaire.axes.prefix(6) {
      for (criterion, rank) in zip(axis.criteria, [1, 2, 0, 1, 3]) {
        assessment[criterion.id].state = .answered(Rank(rank))
      }
    }
    assessment["2.3"].state = .notApplicable(reason: "ni données personnelles ni données de santé")
    assessment["3.4"].state = .unknown
    assessment["6.1"].note = "Terraform chez l’équipe plateforme seulement"
    var driver = Driver(questionnaire, size: size)
    driver.workshop.language = language
    driver.workshop.stage = .open(OpenAssessment(assessment, of: questionnaire, label: "/atelier/rizomo.json"))
    driver.press(.character("g"))
    driver.type("6.1")
    driver.press(.enter)
    return driver
  }
}
