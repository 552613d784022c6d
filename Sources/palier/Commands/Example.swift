import ArgumentParser
import Storage
import Wording

/// `palier example`: a worked example assessment, to open, score and export before the first workshop.
struct Example: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "example",
      abstract: Process.language(
        "Donner une évaluation d’exemple, complète.", "Give a complete example assessment."))
  }

  @Option(
    name: .shortAndLong,
    help: .say(
      "Le fichier à écrire\u{202F}; sans lui ou avec -, la sortie standard.",
      "The file to write; without it or with -, standard output.", valueName: Process.language("chemin", "path")))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let content = ShippedExample.content else {
      throw Failure(common.language("aucun exemple dans ce programme", "no example in this program"))
    }
    guard let output, output != "-" else { return try StandardStream.write(content) }
    do throws(DurableFileError) {
      try DurableFile.write(Array(content.utf8), to: output, mode: .createOnly)
    } catch {
      throw error.failure(in: common.language)
    }
  }
}

/// The example that comes with the first shipped questionnaire that has one.
enum ShippedExample {
  static let name = "example.json"

  static var content: String? {
    QuestionnaireCatalogue.shipped.lazy.compactMap { Shipped.content(of: "\($0)/\(name)") }.first
  }
}
