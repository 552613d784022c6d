import Glibc

/// Prints what the program costs as ratios to what it cannot avoid; never fails on a number. `--quick` for few runs.
@main struct Benchmark {
  static func main() {
    let isQuick = CommandLine.arguments.contains("--quick")
    do {
      let ground = try Ground()
      defer { ground.clear() }
      try StartUp.measure(on: ground, runs: isQuick ? 5 : 41)
      try Keystroke.measure(on: ground, runs: isQuick ? 10 : 100)
      try Work.measure(on: ground, runs: isQuick ? 10 : 100)
    } catch {
      print("benchmark: \(error)")
      exit(1)
    }
  }
}
