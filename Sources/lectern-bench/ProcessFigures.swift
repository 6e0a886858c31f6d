import Foundation

/// What the kernel says of a running program.
enum ProcessFigures {
  /// Milliseconds of processor that all its threads have had, to the nanosecond.
  static func processorTime(of process: pid_t) throws -> Double {
    let threads = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")
    let nanoseconds = try threads.map { thread in
      let text = try String(contentsOfFile: "/proc/\(process)/task/\(thread)/schedstat", encoding: .utf8)
      return text.split(separator: " ").first.flatMap { Double($0) } ?? 0
    }
    return nanoseconds.reduce(0, +) / 1_000_000
  }

  /// A line of /proc/PID/status, such as `VmRSS`, in megabytes.
  static func megabytes(_ name: String, of process: pid_t) throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({ Double($0) })
    else { throw BenchFailure("/proc/\(process)/status has no \(name)") }
    return kilobytes / 1024
  }
}
