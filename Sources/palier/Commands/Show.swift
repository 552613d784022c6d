import ArgumentParser
import Glibc
import Maturity
import Reports
import Wording

/// `palier show`: a questionnaire, or a part of it, to read.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Process.language(
        "Lire un questionnaire, un axe ou un critère.", "Read a questionnaire, an axis or a criterion."))
  }

  @Argument(
    help: .say(
      "Un questionnaire (identifiant ou chemin), puis au besoin /6.1, /6, ou /\(parts).",
      "A questionnaire (identifier or path), then if wanted /6.1, /6, or /\(parts).",
      valueName: Process.language("id[/critère]", "id[/criterion]")))
  var name: String

  @OptionGroup var common: CommonOptions

  private static var parts: String { QuestionnaireText.partNames.joined(separator: ", /") }

  func run() throws {
    let (questionnaire, part) = try found()
    try StandardStream.write(QuestionnaireText(questionnaire, in: common.language).text(of: part))
  }

  /// The whole argument names a questionnaire, or what stands before its last “/” does and the rest names a part.
  private func found() throws(Failure) -> (Questionnaire, QuestionnaireText.Part) {
    let loading = Loading(language: common.language)
    let whole: Failure
    do throws(Failure) {
      return (try loading.questionnaire(named: name), .whole)
    } catch {
      whole = error
    }
    guard let slash = name.lastIndex(of: "/"), slash > name.startIndex else { throw whole }
    let wanted = String(name[name.index(after: slash)...])
    let questionnaire: Questionnaire
    do throws(Failure) {
      questionnaire = try loading.questionnaire(named: String(name[..<slash]))
    } catch {
      // Of a file, what is wrong with it; of a part, what is wrong with the questionnaire that it should be of.
      throw isFile && !wanted.isEmpty ? whole : error
    }
    let text = QuestionnaireText(questionnaire, in: common.language)
    guard !wanted.isEmpty else { return (questionnaire, .whole) }
    guard let part = text.part(named: wanted) else { throw noPart(wanted, of: questionnaire) }
    return (questionnaire, part)
  }

  /// Whether the whole argument is there, or is called like a questionnaire's file.
  private var isFile: Bool { access(name, F_OK) == 0 || name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  private func noPart(_ wanted: String, of questionnaire: Questionnaire) -> Failure {
    let known =
      questionnaire.criteria.map(\.id.rawValue) + questionnaire.axes.map(\.id.rawValue) + QuestionnaireText.partNames
    let nearest = Suggestion.nearest(to: wanted, among: known) ?? questionnaire.criteria.first?.id.rawValue ?? ""
    return Failure(
      common.language(
        "\(questionnaire.id) n’a ni critère, ni axe, ni partie \(wanted)\u{202F}; essayez \(questionnaire.id)/\(nearest)",
        "\(questionnaire.id) has no criterion, axis or part \(wanted); try \(questionnaire.id)/\(nearest)"), .badUsage)
  }
}
