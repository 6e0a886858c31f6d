import Foundation

extension Figure {
  /// From the start to the last byte of the first painting, warm; the peer draws by the same ncurses.
  static let firstPaint = Figure(name: "first-paint", about: "start to first paint, and newsboat's") { bench in
    let (home, _) = try bench.makeHome("first-paint")
    let lectern = try bench.lectern()
    var lines = [
      Line(
        name: "first-paint", samples: try paints(lectern, [], bench.environment(home: home), quitting: "\u{3}"),
        unit: "ms", budget: .atMost(25))
    ]
    if let newsboat = bench.installed("newsboat") {
      let reader = try Newsboat(in: bench.folder + "/newsboat")
      lines.append(
        Line(
          name: "first-paint.newsboat",
          samples: try paints(newsboat, reader.arguments, bench.environment(home: reader.folder), quitting: "q"),
          unit: "ms"))
    }
    return lines
  }

  private static func paints(
    _ program: String, _ arguments: [String], _ environment: [String: String], quitting keys: String
  ) throws -> Samples {
    var times: [Double] = []
    // The first two bring the files into memory and make what is made once.
    for run in 0..<17 {
      let terminal = try ProgramInTerminal(program, arguments, environment: environment)
      let burst = try terminal.firstBurst()
      if run >= 2 { times.append(burst.last) }
      try terminal.end(typing: keys)
    }
    return Samples(times)
  }
}

/// The peer: a feed reader that is never told to fetch anything.
private struct Newsboat {
  let folder: String

  init(in folder: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "".write(toFile: folder + "/config", atomically: true, encoding: .utf8)
    // It does not start without a feed.
    try "http://127.0.0.1:9/feed\n".write(toFile: folder + "/urls", atomically: true, encoding: .utf8)
  }

  var arguments: [String] { ["-C", folder + "/config", "-u", folder + "/urls", "-c", folder + "/cache.db"] }
}
