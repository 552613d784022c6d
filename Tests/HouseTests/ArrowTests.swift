import Foundation
import Testing

/// The map of Sources in the README is the rule: a module imports only what its arrow leads to.
@Suite struct ArrowTests {
  /// What is not ours, by the modules that may know of it; whatever is not named here is pure.
  private static let outside: [String: Set<String>] = [
    "Maturity": ["BigInt"],
    "PDF": ["Glibc"],
    "Storage": ["Glibc"],
    "Terminal": ["Glibc"],
    "palier": ["ArgumentParser", "Glibc"],
    "EmbedTool": ["Glibc"],
    "EmbedPlugin": ["Foundation", "PackagePlugin"],
  ]

  @Test func `every import follows an arrow of the README's map`() throws {
    let map = try Map(readme: Repository.text("README.md"))
    let broken = try Import.all.filter { found in
      guard map.arrows[found.imported] != nil, found.imported != found.module else { return false }
      return map.arrows[found.module]?.contains(found.imported) != true
    }
    #expect(broken.map(\.description) == [])
  }

  @Test func `what is not ours is imported only where it is meant to be`() throws {
    let map = try Map(readme: Repository.text("README.md"))
    let broken = try Import.all.filter { found in
      map.arrows[found.imported] == nil && Self.outside[found.module]?.contains(found.imported) != true
    }
    #expect(broken.map(\.description) == [])
  }

  @Test func `whatever a module is meant to import from outside it does import`() throws {
    let found = Set(try Import.all.map { "\($0.module) \($0.imported)" })
    let meant = Self.outside.flatMap { module, imported in imported.map { "\(module) \($0)" } }
    #expect(meant.filter { !found.contains($0) } == [])
  }

  @Test func `every folder of Sources is on the map, and nothing else is`() throws {
    let map = try Map(readme: Repository.text("README.md"))
    let folders = Set(
      Repository.files(below: "Sources", endings: ["swift", "c", "h"]).map { String($0.split(separator: "/")[1]) })
    #expect(Set(map.arrows.keys) == folders)
  }

  @Test(
    arguments: [
      ("import Canvas", ["Canvas"]), ("package import Canvas", ["Canvas"]),
      ("@testable import Canvas // why", ["Canvas"]),
      ("import struct Canvas.Grid", ["Canvas"]), ("  import Canvas", ["Canvas"]), ("important", []),
      ("import Canvas; import Glibc", ["Canvas", "Glibc"]), ("import Glibc.POSIX", ["Glibc"]),
      ("fileprivate import Canvas;", ["Canvas"]), ("// import Canvas", []),
    ] as [(String, [String])])
  func `an import is recognised however it is written`(line: String, modules: [String]) {
    #expect(Import.modules(in: line[...]) == modules)
  }
}

/// One module's mention of another.
private struct Import: CustomStringConvertible {
  let path: String
  let line: Int
  let module: String
  let imported: String

  var description: String { "\(path):\(line): \(module) may not import \(imported)" }

  /// Those of every Swift file in Sources.
  static var all: [Import] {
    get throws {
      try Repository.files(below: "Sources", endings: ["swift"]).flatMap { path in
        let module = String(path.split(separator: "/")[1])
        let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().flatMap { number, line in
          modules(in: line).map { Import(path: path, line: number + 1, module: module, imported: $0) }
        }
      }
    }
  }

  static func modules(in line: Substring) -> [String] {
    line.split(separator: ";").compactMap { statement in
      let words = statement.split(separator: " ")
      let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.first == "@" || levels.contains($0) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      return words[(place + 1)...].first { !kinds.contains($0) }.map { String($0.split(separator: ".")[0]) }
    }
  }
}

/// The arrows of the README: `Module ──▶ A, B`, then two spaces or more and what the module is.
private struct Map {
  /// For each module, those that it may import.
  let arrows: [String: Set<String>]

  init(readme: String) {
    var arrows: [String: Set<String>] = [:]
    for line in readme.split(separator: "\n") where line.contains("▶") && line.contains("─") {
      let sides = line.split(separator: "▶", maxSplits: 1)
      let name = sides[0].prefix { $0.isLetter }
      let targets = String(sides[1]).components(separatedBy: "  ")[0]
      arrows[String(name)] = Set(targets.split(separator: ",").map { $0.filter(\.isLetter) })
    }
    if arrows.values.contains(["allofthem"]) {
      let all = Set(arrows.keys)
      arrows = arrows.mapValues { $0 == ["allofthem"] ? all : $0 }
    }
    self.arrows = arrows
  }
}
