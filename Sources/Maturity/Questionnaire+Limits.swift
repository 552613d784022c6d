extension Questionnaire {
  /// What a questionnaire may not exceed, so that every screen can show it and no file is expensive to check.
  package enum Limits {
    /// The one version of the file format that this program reads.
    package static let format = 1

    package static let levels = 2...10
    /// One key answers: a level's number is one digit.
    package static let levelNumber = 0...9
    package static let axes = 1...64
    /// Of one axis.
    package static let criteria = 1...200
    package static let supports = 1...16
    /// Of one kind of support.
    package static let questions = 0...32
    package static let sources = 0...100
    package static let sequenceRules = 0...64
    /// Of one sequence rule.
    package static let sequenceCriteria = 1...200

    /// Of one criterion.
    package static let evidence = 0...6
    package static let references = 0...200
    /// Of one criterion, one row or one follow-up.
    package static let referencesOfOne = 0...20
    /// Steps, and also stakes.
    package static let themes = 0...16
    /// Of whatever stands on criteria: a theme, an offer, a follow-up.
    package static let linkedCriteria = 1...200
    package static let migrations = 0...32
    /// Of one migration.
    package static let fates = 0...1000

    package static let audiences = 0...32
    package static let offers = 0...200
    /// Lines of an offer's theory, practice or outputs.
    package static let offerLines = 0...20
    /// Of one offer.
    package static let requires = 0...20
    /// Of one path.
    package static let modules = 1...50
    package static let followUps = 0...100
    /// Working days of an offer.
    package static let days = 1...250

    package static let hostingOffers = 1...8
    package static let facts = 0...32
    package static let rows = 1...200
    /// Facts that one row asks for.
    package static let conditions = 0...32
    package static let comparison = 0...32

    package static let terms = 0...500
    /// Of one term.
    package static let forms = 0...20

    /// Of weights and efforts.
    package static let weight = 1...1000
    package static let demand = 0...1000
    package static let combinedWithin = 0...100

    /// ASCII characters of an identifier.
    package static let identifier = 64
    /// Unicode scalars of a text.
    package static let text = 2000
    /// Unicode scalars of a name or a title.
    package static let name = 200
    /// Unicode scalars of an axis's short name.
    package static let shortName = 12
  }
}
