import Maturity

/// A value of a YAML document, with the place it starts at; anchors, aliases and tags are gone.
struct YAMLNode {
  let content: Content
  let location: SourceLocation

  enum Content {
    /// `isPlain`: written without quotes and not as a block, so that `3` and `true` may be more than text.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// Keys are unique; in the order of the file.
    case mapping([Entry])
    /// What could not be taken; reported already.
    case refused
  }

  struct Entry {
    let key: String
    let keyLocation: SourceLocation
    let value: YAMLNode
  }

  /// What a problem says this looks like.
  var found: Problem.Found {
    switch content {
    case .scalar(let text, let isPlain): isPlain && text.isYAMLNull ? .nothing : .text(text)
    case .sequence: .list
    case .mapping: .mapping
    case .refused: .nothing
    }
  }
}

extension String {
  /// Whether a plain scalar of this text is the core schema's null.
  fileprivate var isYAMLNull: Bool {
    switch self {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
