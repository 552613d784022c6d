import Foundation
import PackagePlugin

/// Puts every YAML and JSON file under `questionnaires` into the target, as string literals.
///
/// SwiftPM's own `.embedInCode` writes an array of bytes per file: 62 s to compile 200 kB, against one.
@main struct EmbedPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL.appending(path: "questionnaires")
    let output = context.pluginWorkDirectoryURL.appending(path: "ShippedFiles.swift")
    let paths = try Self.paths(under: root)
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) questionnaire files",
        executable: try context.tool(named: "EmbedTool").url,
        arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)] + paths,
        inputFiles: paths.map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// The regular files to embed, relative to `root`, sorted; none where it does not exist.
  private static func paths(under root: URL) throws -> [String] {
    let manager = FileManager.default
    guard manager.fileExists(atPath: root.path(percentEncoded: false)) else { return [] }
    return try manager.subpathsOfDirectory(atPath: root.path(percentEncoded: false)).filter { path in
      let file = root.appending(path: path)
      guard ["yaml", "json"].contains(file.pathExtension) else { return false }
      return try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
    }.sorted()
  }
}
