import Curses
import Foundation
import Glibc
import Learning
import Library
import Runtime
import Screens
import Terminal

extension Figure {
  /// A whole 200x60 of Bengali, warm: the screen as a value, what changed, and ncurses onto a terminal that reads it.
  static let redraw = Figure(name: "redraw", about: "full warm redraw of 200x60 Bengali") { bench in
    let terminal = try ReadTerminal(columns: 200, rows: 60)
    guard case .success(let theme) = readTheme(
      try String(contentsOfFile: bench.themesFolder + "/dark.yaml", encoding: .utf8), path: "Themes/dark.yaml")
    else { throw BenchFailure("Themes/dark.yaml has mistakes") }
    let screen = try CursesScreen.open(
      theme: theme, depth: nil, mouse: true,
      environment: ["TERM": "xterm-256color", "COLORTERM": "truecolor"], input: terminal.slave,
      output: terminal.slave)
    defer { screen.close() }
    let app = try pageOfBengali(bench.curriculum)
    let whole = Stopwatch.milliseconds(runs: 200, warming: 20) {
      // What a resize does: nothing that is on the screen is trusted any more.
      screen.resized()
      screen.draw(app.grid)
    }
    let view = Stopwatch.milliseconds(runs: 200, warming: 20) { use(app.grid) }
    var typing = app
    let key = Stopwatch.milliseconds(runs: 200, warming: 20) {
      use(typing.receive(.key(.character("2")), at: app.context.now))
      screen.draw(typing.grid)
      use(typing.receive(.key(.backspace), at: app.context.now))
      screen.draw(typing.grid)
    }
    return [
      Line(name: "redraw", samples: whole, unit: "ms", budget: .atMost(2)),
      Line(name: "redraw.view", samples: view, unit: "ms"),
      Line(name: "redraw.two-keys", samples: key, unit: "ms"),
    ]
  }

  /// A problem whose Bengali statement fills the screen.
  private static func pageOfBengali(_ curriculum: Curriculum) throws -> App {
    guard var problem = curriculum.problems.first(where: { $0.key.kind == .number }) else {
      throw BenchFailure("the content has no problem with a number")
    }
    let text = curriculum.problems.map { $0.statement.bn + " " + $0.explanation.bn }.joined(separator: " ")
    problem.statement = Phrase(String(text.prefix(12_000)))
    let now = Clock.now()
    let event = PracticeSession.beginning([problem.id], day: CalendarDay(ordinal: 0), at: now)
    guard let session = PracticeSession(id: .init("bench"), first: event, at: now) else {
      throw BenchFailure("the session does not begin")
    }
    var app = App(
      context: Context(now: now, language: .bengali, timeZone: "Asia/Kolkata"),
      place: .dailyFive(DailyFive.State(session: session, problems: [problem])))
    app.resize(to: Size(columns: 200, rows: 60), family: .spacing)
    return app
  }
}

/// Both ends of a terminal, of which one is read away by a thread.
private final class ReadTerminal {
  let slave: Int32

  init(columns: Int, rows: Int) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
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
