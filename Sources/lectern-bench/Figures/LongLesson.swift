import Glibc
import Learning
import Runtime
import Store

extension Figure {
  /// A lesson of 5,000 turns: how long it takes to open, to answer, and from a key to the paint.
  static let longLesson = Figure(name: "long-lesson", about: "a lesson of 5,000 turns: opening, a turn, a key") {
    bench in
    let (home, pupil) = try bench.makeHome("long-lesson")
    let notebook = try Notebook.open(at: home + "/lectern.db", now: Clock.now(), seed: 3)
    let lesson = try fiveThousandTurns(of: pupil, in: notebook)
    let opening = try Stopwatch.milliseconds(runs: 40) { use(try notebook.openLesson(lesson, at: Clock.now())) }
    var version = try notebook.openLesson(lesson, at: Clock.now()).lesson.version
    let drafting = try Stopwatch.milliseconds(runs: 40) {
      version = try notebook.draftReply("\(version)", in: lesson, expecting: version, at: Clock.now())
    }
    let short = try notebook.beginLesson(order("triangles-7"), for: pupil, at: Clock.now(), seed: 1)
    var page = short
    let replying = try Stopwatch.milliseconds(runs: 12) {
      page = try notebook.reply("hint", in: page.lesson.id, expecting: page.lesson.version, at: Clock.now())
    }
    return [
      Line(name: "long-lesson.opening", samples: opening, unit: "ms", budget: .atMost(50)),
      Line(name: "long-lesson.draft", samples: drafting, unit: "ms"),
      Line(name: "lesson.turn", samples: replying, unit: "ms"),
    ] + (try keys(try bench.lectern(), bench.environment(home: home)))
  }

  private static func order(_ guideline: String) -> LessonOrder { LessonOrder(.guideline(Guideline.ID(guideline))) }

  static func fiveThousandTurns(
    of pupil: Person.ID, in notebook: Notebook, voice: TutorVoice = .builtIn
  ) throws -> Lesson.ID {
    var page = try notebook.beginLesson(order("ratios-7"), for: pupil, voice: voice, at: Clock.now(), seed: 1)
    if page.waits { page = try notebook.openLesson(page.lesson.id, at: Clock.now()) }
    for part in 0..<10 {
      let events = (0..<500).flatMap { turn -> [LessonEvent] in
        let number = part * 500 + turn
        return [
          .checked(CheckedReply(text: "I think \(number) pens cost less than that", intent: .talk)),
          .presented(
            [
              Saying(
                .talk,
                Phrase(
                  en: "Think of $\(number)/7$ of a rope in turn \(number), and of what is left of it when you cut it.",
                  bn: "\(number) নম্বর কথায় দড়ির $\(number)/7$ অংশ ভাবো, আর কাটার পরে যা থাকে তা ভাবো।"))
            ], nil),
        ]
      }
      page = try notebook.record(events, in: page.lesson.id, expecting: page.lesson.version, at: Clock.now())
    }
    return page.lesson.id
  }

  private static func keys(_ program: String, _ environment: [String: String]) throws -> [Line] {
    let terminal = try ProgramInTerminal(program, ["teach", "--topic", "ratios-7"], environment: environment)
    _ = try terminal.firstBurst(quiet: 700)
    var times: [Double] = []
    for index in 0..<420 {
      usleep(5000)
      let time = try terminal.typeUntilPainted(index.isMultiple(of: 2) ? "2" : "\u{7F}")
      if index >= 20 { times.append(time) }
    }
    var scrolling: [Double] = []
    for index in 0..<100 {
      usleep(5000)
      scrolling.append(try terminal.typeUntilPainted(index % 10 < 6 ? "\u{1B}[5~" : "\u{1B}[6~"))
    }
    try terminal.end(typing: "\u{3}")
    let (typed, scrolled) = (Samples(times), Samples(scrolling))
    return [
      Line(name: "long-lesson.key", samples: typed, unit: "ms", budget: .atMost(1.5)),
      Line(name: "long-lesson.key.p99", samples: typed, unit: "ms", statistic: .hundredth, budget: .atMost(16)),
      Line(name: "long-lesson.scroll.p99", samples: scrolled, unit: "ms", statistic: .hundredth, budget: .atMost(16)),
    ]
  }
}
