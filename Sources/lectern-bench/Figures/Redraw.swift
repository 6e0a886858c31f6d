import Curses
import Foundation
import Glibc
import Learning
import Library
import Runtime
import Screens
import Terminal

extension Figure {
  /// A whole 200x60 of Bengali, warm: the text laid out as cells, what changed, and ncurses onto a terminal that reads
  /// it. The same for the fullest screen that the program has, and for a key in it.
  static let redraw = Figure(name: "redraw", about: "full warm redraw of 200x60 Bengali") { bench in
    let size = Size(columns: 200, rows: 60)
    let terminal = try ReadTerminal(size)
    guard
      case .success(let theme) = readTheme(
        try String(contentsOfFile: bench.themesFolder + "/dark.yaml", encoding: .utf8),
        path: "Themes/dark.yaml")
    else { throw BenchFailure("Themes/dark.yaml has mistakes") }
    let screen = try CursesScreen.open(
      theme: theme, depth: nil, mouse: true,
      environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor"], input: terminal.slave,
      output: terminal.slave)
    defer { screen.close() }

    let text = bench.curriculum.problems.map { $0.statement.bn + " " + $0.explanation.bn }.joined(
      separator: " ")
    let pageful = String(text.prefix(9000))
    func page() -> Grid {
      var grid = Grid(size: size)
      grid.write(pageful, in: Area(column: 0, row: 0, columns: size.columns, rows: size.rows))
      return grid
    }
    func redraws(_ grid: () -> Grid) -> Samples {
      Stopwatch.milliseconds(runs: 200, warming: 20) {
        // What a resize does: nothing that is on the screen is trusted any more.
        screen.resized()
        screen.draw(grid())
      }
    }
    func makes(_ grid: () -> Grid) -> Samples {
      Stopwatch.milliseconds(runs: 200, warming: 20) { use(grid()) }
    }
    let app = try fiveWithLongProblem(String(text.prefix(2700)), bench.curriculum, size)
    let (wholePage, layout) = (redraws(page), makes(page))
    let (wholeFive, view) = (redraws { app.grid }, makes { app.grid })
    var typing = app
    var isTyped = false
    let key = Stopwatch.milliseconds(runs: 400, warming: 20) {
      use(typing.receive(.key(isTyped ? .backspace : .character("2")), at: app.context.now))
      isTyped.toggle()
      screen.draw(typing.grid)
    }
    return [
      Line(name: "redraw", samples: wholePage, unit: "ms", budget: .atMost(2)),
      Line(name: "redraw.layout", samples: layout, unit: "ms"),
      Line(name: "redraw.five", samples: wholeFive, unit: "ms", budget: .atMost(2)),
      Line(name: "redraw.five.layout", samples: view, unit: "ms"),
      Line(name: "redraw.five.key", samples: key, unit: "ms"),
    ]
  }

  /// A problem whose statement fills its column of the screen.
  private static func fiveWithLongProblem(_ text: String, _ curriculum: Curriculum, _ size: Size) throws
    -> App
  {
    guard var problem = curriculum.problems.first(where: { $0.key.kind == .number }) else {
      throw BenchFailure("the content has no problem with a number")
    }
    problem.statement = Phrase(text)
    let now = Clock.now()
    let event = PracticeSession.beginning([problem.id], day: CalendarDay(ordinal: 0), at: now)
    guard let session = PracticeSession(id: .init("bench"), first: event, at: now) else {
      throw BenchFailure("the session does not begin")
    }
    var app = App(
      context: Context(now: now, language: .bengali, timeZone: "Asia/Kolkata"),
      place: .dailyFive(DailyFive.State(session: session, problems: [problem])))
    app.resize(to: size, family: .spacing)
    return app
  }
}

/// Both ends of a terminal, of which one is read away by a thread.
private final class ReadTerminal {
  let slave: Int32

  init(_ window: Size) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(window.rows), ws_col: UInt16(window.columns), ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.master, &ends.slave, nil, nil, &size) == 0 else {
      throw BenchFailure("no pseudo-terminal: errno \(errno)")
    }
    slave = ends.slave
    let master = ends.master
    Thread.detachNewThread {
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while read(master, &buffer, buffer.count) > 0 {}
      close(master)
    }
  }

  deinit { close(slave) }
}
