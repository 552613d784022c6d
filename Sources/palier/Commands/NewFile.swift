import ArgumentParser
import JSON
import Maturity
import Storage
import Wording

/// Where a command writes an assessment.
struct NewFileOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .say(
      "Le fichier à écrire\u{202F}; sans lui ou avec -, la sortie standard.",
      "The file to write; without it or with -, standard output.", valueName: Process.language("chemin", "path")))
  var output: String?

  @Flag(help: .say("Remplacer le fichier s’il existe.", "Replace the file if it exists."))
  var force = false

  /// Writes an assessment that no file has yet.
  func write(_ assessment: Assessment, _ scorecard: JSONValue, in language: Language) throws(Failure) {
    let bytes = AssessmentCodec.bytes(AssessmentDocument(assessment), scorecard: scorecard)
    guard let output, output != "-" else { return try StandardStream.write(String(decoding: bytes, as: UTF8.self)) }
    do throws(DurableFileError) {
      try DurableFile.write(bytes, to: output, mode: force ? .replace : .createOnly)
    } catch {
      throw error.failure(in: language, canForce: true)
    }
  }
}
