/// A version “major.minor.patch”, ordered by its numbers (semver.org, without pre-releases).
package struct SemanticVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let major: Int
  package let minor: Int
  package let patch: Int

  package init(major: Int, minor: Int, patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// Nil unless `text` is three numbers of at most nine digits, without leading zeros.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy(\.isPlainNumber),
      let major = Int(parts[0]), let minor = Int(parts[1]), let patch = Int(parts[2])
    else { return nil }
    self.init(major: major, minor: minor, patch: patch)
  }

  package var description: String { "\(major).\(minor).\(patch)" }

  package static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.major, lhs.minor, lhs.patch) < (rhs.major, rhs.minor, rhs.patch)
  }
}

extension Substring {
  fileprivate var isPlainNumber: Bool {
    (1...9).contains(utf8.count) && utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (utf8.count == 1 || first != "0")
  }
}
