private import Glibc

/// Measures what the processor works, whatever else the machine does.
enum ProcessorTime {
  /// Microseconds that `work` takes of one core.
  static func microseconds(_ work: () -> Void) -> Double {
    let start = now
    work()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
  }
}
