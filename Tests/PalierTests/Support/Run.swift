import Glibc
import PtyHarness
import Testing

/// What became of the program, run to its end without a terminal.
struct Run {
  /// The exit code; nil when a signal ended it, or it had to be killed because it did not end.
  let code: Int32?
  let output: String
  let errors: String

  /// Standard error, a line each, the spaces of French punctuation as plain ones.
  var errorLines: [String] {
    errors.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}

extension Scratch {
  /// Everything the program finds in its environment, unless a test says otherwise.
  var environment: [String: String] {
    [
      "HOME": self("home"), "PALIER_HOME": self("data"), "PATH": "/usr/bin:/bin", "LANG": "fr_FR.UTF-8",
      "TERM": "xterm-256color",
    ]
  }

  /// Runs `palier` in this directory; ``run(_:input:environment:output:seconds:)`` says how.
  func palier(_ arguments: String..., input: [UInt8] = []) throws -> Run {
    try run([builtProduct("palier")] + arguments, input: input)
  }

  /// Runs a program in this directory, with `input` on standard input.
  ///
  /// `changes` take the place of variables of ``environment``, nil takes one away; `output` is where standard output
  /// goes in place of the result; a program that has not ended after `seconds` is killed.
  func run(
    _ command: [String], input: [UInt8] = [], environment changes: [String: String?] = [:], output: String? = nil,
    seconds: Int = 30
  ) throws -> Run {
    let name = ".run-\(nextRun())"
    let streams = [
      try put(input, "\(name).in"), try output ?? put([], "\(name).out"), try put([], "\(name).err"),
    ]
    defer { [0, 2].forEach { unlink(streams[$0]) } }
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    let code = try Self.wait(for: start(command, streams, environment), seconds)
    defer { unlink(self("\(name).out")) }
    return Run(code: code, output: text("\(name).out"), errors: text("\(name).err"))
  }

  /// Starts a program with every signal at its default and none blocked: threads that run tests block most.
  private func start(_ command: [String], _ streams: [String], _ environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, stream) in streams.enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(descriptor), stream, descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let shell = ["/bin/sh", "-c", "ulimit -c 0; cd \"$0\" && exec \"$@\"", path]
    var arguments = (shell + command).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    try #require(posix_spawn(&child, "/bin/sh", &actions, &attributes, &arguments, &variables) == 0)
    return child
  }

  /// The exit code of a child that ends in time.
  private static func wait(for child: pid_t, _ seconds: Int) throws -> Int32? {
    var status: Int32 = 0
    for _ in 0..<(seconds * 500) {
      if waitpid(child, &status, WNOHANG) == child { return status & 0x7F == 0 ? status >> 8 & 0xFF : nil }
      usleep(2000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    Issue.record("the program did not end")
    return nil
  }
}
