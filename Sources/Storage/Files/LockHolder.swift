import Glibc

/// The process that has an assessment open for writing, as it described itself; for messages, proves nothing.
package struct LockHolder: Equatable, Sendable {
  package let process: Int
  package let host: String
  package let user: String

  package init(process: Int, host: String, user: String) {
    self.process = process
    self.host = host
    self.user = user
  }

  /// This process; `?` for a host or a user that the system does not name.
  package static var current: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let isNamed = gethostname(&name, name.count - 1) == 0
    let host = isNamed ? name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } : nil
    let user = (getpwuid(getuid())?.pointee.pw_name ?? getenv("USER")).map { String(cString: $0) }
    return LockHolder(process: Int(getpid()), host: word(host), user: word(user))
  }

  /// Words as a lock file has them: visible ASCII, not empty.
  private static func word(_ text: String?) -> String {
    guard let text, text.isWord else { return "?" }
    return text
  }
}

extension LockHolder {
  /// What a lock file says: “pid host user”.
  var text: String { "\(process) \(host) \(user)\n" }

  /// Nil unless `bytes` are exactly such a text.
  init?(_ bytes: [UInt8]) {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .first?.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let words, words.count == 3, let process = Int(words[0]), process > 0, words.allSatisfy(\.isWord)
    else { return nil }
    self.init(process: process, host: words[1], user: words[2])
  }
}

extension String {
  fileprivate var isWord: Bool { !isEmpty && utf8.allSatisfy { (0x21...0x7E).contains($0) } }
}
