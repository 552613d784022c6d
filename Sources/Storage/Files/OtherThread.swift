import Glibc

/// Work that another thread does while this one goes on.
///
/// A plain thread rather than a task: it is gone when its work is done, and no signal reaches it, so that whoever handles
/// signals still has one thread to think of. Whoever starts one asks for its result, whatever else fails: only that waits
/// for the thread and gives it back to the system.
struct OtherThread<Result: Sendable>: ~Copyable {
  private let work: Work<Result>
  /// Nil when the system gives no thread: the work is then done when its result is asked for.
  private let thread: pthread_t?

  /// Starts the work.
  init(_ body: @escaping @Sendable () -> Result) {
    let work = Work(body)
    self.work = work
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    var thread = pthread_t()
    let handed = Unmanaged.passRetained(work as AnyWork)
    let number = pthread_create(
      &thread, nil,
      { handed in
        if let handed { Unmanaged<AnyWork>.fromOpaque(handed).takeRetainedValue().run() }
        return nil
      }, handed.toOpaque())
    if number != 0 { handed.release() }
    self.thread = number == 0 ? thread : nil
  }

  /// Waits for the result.
  consuming func result() -> Result {
    if let thread { pthread_join(thread, nil) }
    return work.result ?? work.body()
  }
}

private class AnyWork {
  func run() {}
}

/// Only touched by the other thread until it has been joined.
private final class Work<Result: Sendable>: AnyWork, @unchecked Sendable {
  let body: @Sendable () -> Result
  private(set) var result: Result?

  init(_ body: @escaping @Sendable () -> Result) { self.body = body }

  override func run() { result = body() }
}
