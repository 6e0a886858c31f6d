import Foundation

/// What the kernel says of a running program.
enum ProcessFigures {
  /// Milliseconds of processor that each of its threads has had, to the nanosecond.
  static func processorTime(of process: pid_t) throws -> [String: Double] {
    var times: [String: Double] = [:]
    for thread in try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task") {
      let path = "/proc/\(process)/task/\(thread)/schedstat"
      // A thread that ended meanwhile has no file any more.
      guard let text = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) })
      else {
        continue
      }
      times[thread] = text.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 1_000_000 }
    }
    return times
  }

  /// A line of /proc/PID/status, such as `VmRSS`, in megabytes.
  static func megabytes(_ name: String, of process: pid_t) throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name + ":") }),
      let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({
        Double($0)
      })
    else { throw BenchFailure("/proc/\(process)/status has no \(name)") }
    return kilobytes / 1024
  }
}
