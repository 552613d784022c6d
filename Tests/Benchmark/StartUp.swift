import PtyHarness

/// From the spawn to the first whole frame, beside a C program that only opens a screen and paints it.
enum StartUp {
  static func measure(on ground: Ground, runs: Int) throws {
    var baseline: [Int] = []
    var resume: [Int] = []
    var start: [Int] = []
    // In turn, so that whatever else the machine does weighs on all alike.
    for _ in 0..<runs {
      baseline.append(try Screen(builtProduct("BenchmarkBaseline"), home: ground.home).firstFrame)
      resume.append(try Screen(builtProduct("palier"), ["take", ground.path], home: ground.home).firstFrame)
      start.append(try Screen(builtProduct("palier"), home: ground.home).firstFrame)
    }
    print("start to first frame (aim: within 4 times the C program)")
    print("  C, 80×24 painted       \(baseline.median.milliseconds.short) ms")
    for (name, times) in [("palier take FILE", resume), ("palier          ", start)] {
      let ratio = Double(times.median) / Double(max(1, baseline.median))
      print("  \(name)       \(times.median.milliseconds.short) ms, \(ratio.short) times")
    }
  }
}
