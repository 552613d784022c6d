import Canvas
import Glibc
import Terminal

/// A program that opens the terminal, shows the last key, and does harm on command.
///
/// It writes each key to the file that `PROBE_LOG` names, for a test to read what arrived without reading a screen.
@main
struct Probe {
  static func main() {
    do throws(TerminalError) {
      let terminal = try Terminal(theme: getenv("PROBE_THEME").flatMap { ColourTheme(rawValue: String(cString: $0)) })
      let probe = Probe(terminal)
      probe.log("open \(terminal.size.rows)x\(terminal.size.columns) \(getpid())")
      probe.run()
      terminal.close()
      if getenv("PROBE_LAST") != nil { raise(SIGPIPE) }
    } catch {
      print("refused: \(error)")
      exit(3)
    }
  }

  private let terminal: Terminal
  private let descriptor: Int32?

  init(_ terminal: Terminal) {
    self.terminal = terminal
    descriptor = getenv("PROBE_LOG").map { Glibc.open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }
  }

  private func log(_ line: String) {
    guard let descriptor else { return }
    let bytes = Array((line + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }

  private func run() {
    var last = "none"
    var count = 0
    while true {
      terminal.present(picture(last, count))
      guard case .keys(let keys) = terminal.read() else {
        log("ended")
        return
      }
      for key in keys {
        count += 1
        last = describe(key)
        log(last)
        if key == .character("q") { return }
        obey(key)
      }
    }
  }

  private func describe(_ key: Key) -> String {
    switch key {
    case .paste(let text): "paste \(text.utf8.count) \(text.utf8.reduce(0) { ($0 &* 31) &+ Int($1) })"
    case .resized(let size): "resized \(size.rows)x\(size.columns)"
    default: "\(key)"
    }
  }

  private func picture(_ last: String, _ count: Int) -> Grid {
    let size = terminal.size
    var grid = Grid(size)
    grid.write("Probe \(size.rows)x\(size.columns) key \(count)", row: 0, column: 0, style: .title)
    let end = grid.write(last, row: 1, column: 0)
    grid.write("é 漢字 ▇▇▁ e\u{301}", row: 2, column: count % 7, style: .good)
    grid.write("warning", row: 3, column: 0, style: .warning)
    grid.write("selected", row: 4, column: 0, style: Style(reversed: true))
    grid.write("dim", row: 5, column: 0, style: .dim)
    grid.write("#", row: size.rows - 1, column: size.columns - 1)
    grid.cursor = Position(row: 1, column: end)
    return grid
  }

  private func obey(_ key: Key) {
    switch key {
    case .control("z"): terminal.suspend()
    case .character("m"): terminal.useMouse(true)
    case .character("M"): terminal.useMouse(false)
    case .character("e"): complain("said on standard error\n")
    case .character("T"): fatalError("a trap")
    case .character("A"): abort()
    case .character("O"): log("\(overflow(1))")
    case .character("F"): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    case .character("X"): exit(7)
    case .character("w"): log("file error \(overfill())")
    case .character("p"): log("pipe error \(writeToNobody())")
    case .character("r"):
      let outcome = terminal.released { runChild() }
      log(outcome)
    default: break
    }
  }

  private func complain(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  /// Writes a file of its own until that fails; the error number.
  private func overfill() -> Int32 {
    var template = Array("/tmp/palier-probe-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    unlink(template)
    defer { close(file) }
    return writeUntilFailure(file)
  }

  private func writeToNobody() -> Int32 {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return errno }
    close(ends[0])
    defer { close(ends[1]) }
    return writeUntilFailure(ends[1])
  }

  private func writeUntilFailure(_ descriptor: Int32) -> Int32 {
    let bytes = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<256 where write(descriptor, bytes, bytes.count) < 0 { return errno }
    return 0
  }

  private func runChild() -> String {
    do throws(ChildProcess.SpawnError) {
      let script = getenv("PROBE_CHILD").map { String(cString: $0) } ?? "exit 0"
      return "child \(try ChildProcess.run(["sh", "-c", script]))"
    } catch {
      return "child failed \(error.number)"
    }
  }

  private func overflow(_ depth: Int) -> Int {
    depth == Int.max ? 0 : overflow(depth + 1) &+ terminal.size.rows
  }
}
