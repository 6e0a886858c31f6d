import Foundation
import Glibc

extension Figure {
  /// `lectern status`, the whole process: it stands in a shell's prompt.
  static let status = Figure(name: "status", about: "`lectern status`, the whole process") { bench in
    let lectern = try bench.lectern()
    let (home, _) = try bench.makeHome("status")
    let filled = try bench.filledNotebook()
    return [
      Line(
        name: "status", samples: try runs(lectern, bench.environment(home: home)), unit: "ms",
        budget: .atMost(30)),
      Line(
        name: "status.100,000", samples: try runs(lectern, bench.environment(home: filled.home)), unit: "ms",
        budget: .atMost(30)),
    ]
  }

  private static func runs(_ program: String, _ environment: [String: String]) throws -> Samples {
    try Stopwatch.milliseconds(runs: 25, warming: 3) {
      let terminal = try ProgramInTerminal(program, ["status"], environment: environment)
      try terminal.end(typing: "")
    }
  }
}
