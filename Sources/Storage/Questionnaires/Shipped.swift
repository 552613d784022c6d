/// The files of the repository's `questionnaires` directory, inside the program: it works alone, copied anywhere.
///
/// The list itself is written at build time, by EmbedTool.
package enum Shipped {
  /// One file: `path` is relative to `questionnaires`, with “/”.
  package struct File: Sendable {
    package let path: String
    package let content: String
  }

  /// The content of the file at `path`, such as “squads-cloud/example.json”, or nil.
  package static func content(of path: String) -> String? { files.first { $0.path == path }?.content }
}
