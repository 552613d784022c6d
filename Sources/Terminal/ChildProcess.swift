import CNcurses
import Glibc

/// Another program run in the foreground, in this process's group, on its terminal.
///
/// `Foundation.Process` gives it a group of its own, in the background, where an editor hangs.
package enum ChildProcess {
  /// How a program ended.
  package enum Outcome: Equatable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// The error number of what failed; `ENOENT` when there is no such program.
  package struct SpawnError: Error, Equatable, Sendable {
    package let number: Int32
  }

  /// Runs a program found by `PATH` and waits for its end; within ``Terminal/released(_:)`` while a session is open.
  ///
  /// Ctrl-C and Ctrl-\ are for the program alone; Ctrl-Z stops both.
  ///
  /// - Parameter arguments: the program's name first; not empty.
  /// - Returns: how it ended.
  /// - Throws: when it could not be started.
  package static func run(_ arguments: [String]) throws(SpawnError) -> Outcome {
    guard let program = arguments.first else { throw SpawnError(number: EINVAL) }
    let inherited = [
      (SIGINT, signal(SIGINT, SIG_IGN)), (SIGQUIT, signal(SIGQUIT, SIG_IGN)), (SIGTSTP, signal(SIGTSTP, SIG_DFL)),
    ]
    defer { for (number, handler) in inherited { signal(number, handler) } }
    _ = cn_was_continued()
    var child: pid_t = 0
    let failure = spawn(program, arguments, &child)
    guard failure == 0 else { throw SpawnError(number: failure) }
    return try wait(for: child)
  }

  private static func spawn(_ program: String, _ arguments: [String], _ child: inout pid_t) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    posix_spawnattr_setsigmask(&attributes, &usual)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ, SIGCHLD] { sigaddset(&usual, number) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var vector: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { vector.forEach { free($0) } }
    return posix_spawnp(&child, program, nil, &attributes, &vector, environ)
  }

  private static func wait(for child: pid_t) throws(SpawnError) -> Outcome {
    var status: Int32 = 0
    var isStopped = false
    while true {
      // Once it has stopped: did it go on or end since, with all of the group, before this could be asked?
      let options = WUNTRACED | WCONTINUED | (isStopped ? WNOHANG : 0)
      let reported = waitpid(child, &status, options)
      if reported < 0 {
        guard errno == EINTR else { throw SpawnError(number: errno) }
      } else if reported == 0 {
        follow(child)
        isStopped = false
      } else if status & 0xFF == 0x7F {
        isStopped = true
      } else if status == 0xFFFF {
        isStopped = false
      } else {
        break
      }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// Stops with a program that stopped itself alone, so that the shell gets the terminal, and comes back with it.
  private static func follow(_ child: pid_t) {
    // Continued meanwhile: this process was stopped with all of the group, and the program's turn is yet to come.
    if !cn_was_continued() { raise(SIGTSTP) }
    _ = cn_was_continued()
    kill(child, SIGCONT)
  }
}
