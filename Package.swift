// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let strictC: [CSetting] = [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]

/// A module of ours; its dependencies are the arrows of the README's map.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage]? = nil) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "palier",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(
      name: "palier",
      dependencies: [
        "Canvas", "JSON", "Maturity", "PDF", "Reports", "Scoring", "Spreadsheet", "Storage", "Terminal", "Wording",
        "Workshop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    module("Workshop", ["Canvas", "Maturity", "Scoring", "Wording"]),
    module("Terminal", ["Canvas", "CNcurses"]),
    module("Spreadsheet", ["CXLSXWriter", "Canvas", "Maturity", "Reports", "Scoring", "Wording"]),
    module("PDF", ["CPango", "CQPDF", "Maturity", "Reports", "Wording"]),
    module("Reports", ["Canvas", "JSON", "Maturity", "Scoring", "Wording"]),
    .target(
      name: "Storage", dependencies: ["CYAML", "JSON", "Maturity"], swiftSettings: strict,
      // The archive, not the shared library: the program must run where no libyaml is installed.
      linkerSettings: [.linkedLibrary(":libyaml.a")], plugins: ["EmbedPlugin"]),
    module("Wording", ["Maturity", "Scoring"]),
    module("Scoring", ["Maturity"]),
    module("Maturity", ["BigInt"]),
    module("JSON"),
    module("Canvas"),
    .systemLibrary(name: "CYAML", path: "Sources/CYAML"),
    // No header and no link flag: both load their libraries by name, with the first PDF.
    .target(name: "CPango", cSettings: strictC),
    .target(name: "CQPDF", cSettings: strictC),
    .target(
      name: "CNcurses", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "CXLSXWriter", cSettings: strictC),
    .executableTarget(name: "EmbedTool", swiftSettings: strict),
    .plugin(name: "EmbedPlugin", capability: .buildTool(), dependencies: ["EmbedTool"], path: "Sources/EmbedPlugin"),

    tests("MaturityTests", ["Maturity"]),
    tests("JSONTests", ["JSON"]),
    tests("CanvasTests", ["Canvas"]),
    tests("ScoringTests", ["Maturity", "Scoring"]),
    tests("WordingTests", ["Maturity", "Scoring", "Storage", "Wording"]),
    tests("StorageTests", ["Canvas", "EmbedTool", "JSON", "Maturity", "Scoring", "Storage"]),
    tests(
      "ReportsTests", ["Canvas", "JSON", "Maturity", "PythonHarness", "Reports", "Scoring", "Storage", "Wording"],
      exclude: ["Goldens"]),
    tests(
      "SpreadsheetTests", ["Maturity", "PythonHarness", "Reports", "Scoring", "Spreadsheet", "Storage", "Wording"]),
    tests("PDFTests", ["Maturity", "PDF", "Reports", "Scoring", "Storage", "Wording"]),
    tests(
      "WorkshopTests", ["Canvas", "Maturity", "Scoring", "Storage", "Wording", "Workshop"], exclude: ["Goldens"]),
    tests("TerminalTests", ["Canvas", "PtyHarness", "Terminal", "TerminalProbe"]),
    tests(
      "PalierTests",
      [
        "JSON", "Maturity", "PtyHarness", "Reports", "Scoring", "Storage", "Wording", "palier",
        .product(name: "Yams", package: "Yams"),
      ]),
    tests("HouseTests"),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Canvas", "Terminal"], path: "Tests/TerminalProbe", swiftSettings: strict),
    .executableTarget(
      name: "benchmark",
      dependencies: ["BenchmarkBaseline", "Maturity", "PtyHarness", "Reports", "Scoring", "Storage", "palier"],
      path: "Tests/Benchmark", swiftSettings: strict),
    .executableTarget(
      name: "BenchmarkBaseline", path: "Tests/BenchmarkBaseline", cSettings: strictC,
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "PythonHarness", path: "Tests/PythonHarness", swiftSettings: strict),
    .target(name: "CPty", path: "Tests/CPty", cSettings: strictC),
    .target(name: "PtyHarness", dependencies: ["CPty"], path: "Tests/PtyHarness", swiftSettings: strict),
  ]
)
