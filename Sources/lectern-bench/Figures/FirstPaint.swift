import Foundation

extension Figure {
  /// From the start to the last byte of the first painting, warm: of the peer, which draws by the same ncurses and marks
  /// nothing, the last byte before it falls silent; of Lectern the end of its first frame, and the same as of the peer
  /// (`settled`: home's map comes in a frame of its own). They take turns, so that whatever else the machine does slows both.
  static let firstPaint = Figure(name: "first-paint", about: "start to first paint, and newsboat's") { bench in
    let (home, _) = try bench.makeHome("first-paint")
    var lectern = Starter(program: try bench.lectern(), environment: bench.environment(home: home), quit: "\u{3}")
    var newsboat: Starter?
    if let program = bench.installed("newsboat") {
      let reader = try Newsboat(in: bench.folder + "/newsboat")
      newsboat = Starter(
        program: program, arguments: reader.arguments, environment: bench.environment(home: reader.folder), quit: "q")
    }
    // The first two bring the files into memory and make what is made once.
    for run in 0..<17 {
      try lectern.start(isCounted: run >= 2)
      try newsboat?.start(isCounted: run >= 2)
    }
    var lines = [
      Line(name: "first-paint", samples: Samples(lectern.frames), unit: "ms", budget: .atMost(25)),
      Line(name: "first-paint.settled", samples: Samples(lectern.times), unit: "ms"),
    ]
    if let newsboat {
      lines.append(Line(name: "first-paint.newsboat", samples: Samples(newsboat.times), unit: "ms"))
    }
    return lines
  }
}

/// A program that is started over and over, and how long each took to paint, in milliseconds.
private struct Starter {
  let program: String
  var arguments: [String] = []
  let environment: [String: String]
  let quit: String
  var times: [Double] = []
  var frames: [Double] = []

  mutating func start(isCounted: Bool) throws {
    let terminal = try ProgramInTerminal(program, arguments, environment: environment)
    let burst = try terminal.firstBurst()
    if isCounted {
      times.append(burst.last)
      frames.append(burst.frame ?? burst.last)
    }
    try terminal.end(typing: quit)
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
