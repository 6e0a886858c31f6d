import Glibc
import Learning
import Runtime
import Store

extension Figure {
  /// From a key to the end of the frame that answers it, outside: moving about at home, typing in the five.
  static let keyToPaint = Figure(name: "key-to-paint", about: "key to paint, at home and while typing") {
    bench in
    let lectern = try bench.lectern()
    let (home, _) = try bench.makeHome("keys-home")
    let (five, pupil) = try bench.makeHome("keys-five")
    try beginWithNumbers(five, pupil, bench.curriculum)
    return try lines("home", lectern, [], bench.environment(home: home), keys: ["\u{1B}[B", "\u{1B}[A"])
      + lines("five", lectern, ["practice"], bench.environment(home: five), keys: ["2", "\u{7F}"])
  }

  private static func lines(
    _ place: String, _ program: String, _ arguments: [String], _ environment: [String: String], keys: [String]
  ) throws -> [Line] {
    let terminal = try ProgramInTerminal(program, arguments, environment: environment)
    _ = try terminal.firstBurst(quiet: 500)
    var times: [Double] = []
    for index in 0..<420 {
      // A person's keys come one by one: the program sleeps in between.
      usleep(5000)
      let time = try terminal.typeUntilPainted(keys[index % keys.count])
      if index >= 20 { times.append(time) }
    }
    try terminal.end(typing: "\u{3}")
    let samples = Samples(times)
    return [
      Line(name: "key-to-paint.\(place)", samples: samples, unit: "ms", budget: .atMost(1.5)),
      Line(
        name: "key-to-paint.\(place).p99", samples: samples, unit: "ms", statistic: .hundredth,
        budget: .atMost(16)),
    ]
  }

  /// Begins a five in which every answer is typed.
  private static func beginWithNumbers(_ home: String, _ pupil: Person.ID, _ curriculum: Curriculum) throws {
    let notebook = try Notebook.open(at: home + "/lectern.db", now: Clock.now(), seed: 2)
    let numbers = curriculum.problems.filter { $0.grade == 7 && $0.key.kind == .number }.prefix(
      PracticeSession.size)
    let calendar = try notebook.profile(of: pupil).calendar
    _ = try notebook.beginPractice(
      for: pupil, problems: numbers.map(\.id), calendar: calendar, at: Clock.now())
  }
}
