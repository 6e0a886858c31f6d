import Learning
import Runtime
import Store

/// A notebook with 100,000 answers of one pupil: 991 days, each with 24 fives that ran out and one that was completed.
/// Nobody practises so; a school's machine with as many answers of many pupils is easier.
struct FilledNotebook: Sendable {
  static let days = 991
  static let abandonedADay = 24

  let home: String
  let pupil: Person.ID
  let calendar: StudentCalendar
  /// The day after the last that was filled.
  let today: CalendarDay

  var path: String { home + "/lectern.db" }

  /// Through the doors that the program uses, in memory; then as one file.
  init(in home: String, _ curriculum: Curriculum) throws {
    let now = Clock.now()
    let calendar = StudentCalendar(timeZone: "Asia/Kolkata")
    let today = calendar.day(at: now)
    let first = today.adding(days: -Self.days)
    let begin = Instant(seconds: Int64(first.ordinal) * 86_400)
    let notebook = try Notebook.inMemory(now: begin, seed: 7)
    try notebook.install(curriculum, hash: "bench", at: begin)
    pupil = try notebook.create(.benchPupil(), at: begin)
    var filling = Filling(notebook: notebook, pupil: pupil, calendar: calendar, problems: curriculum.problems)
    for day in 0..<Self.days {
      // Half an hour after midnight in India, and then every 35 minutes.
      let dawn = Instant(seconds: Int64(first.ordinal + day) * 86_400 - 5 * 3600)
      for session in 0..<Self.abandonedADay {
        try filling.practise(answers: 4, last: .abandoned, at: dawn.adding(minutes: session * 35))
      }
      try filling.practise(answers: 5, last: .completed, at: dawn.adding(minutes: Self.abandonedADay * 35))
    }
    try notebook.signedIn(pupil, at: now)
    try notebook.backup(to: home + "/lectern.db")
    (self.home, self.calendar, self.today) = (home, calendar, today)
  }
}

private struct Filling {
  let notebook: Notebook
  let pupil: Person.ID
  let calendar: StudentCalendar
  let problems: [Problem]
  var answers = 0

  mutating func practise(answers count: Int, last: PracticeEvent, at began: Instant) throws {
    let five = (0..<PracticeSession.size).map { problems[(answers * 7 + $0 * 11) % problems.count].id }
    let session = try notebook.beginPractice(for: pupil, problems: five, calendar: calendar, at: began)
    var events: [PracticeEvent] = []
    for (index, problem) in five.prefix(count).enumerated() {
      if index > 0 { events.append(.turned(problem: problem)) }
      let isRight = (answers + index) % 4 != 0
      events.append(
        .answered(
          problem: problem, typed: "২৮", understood: "28", verdict: isRight ? .right : .wrong, sureness: .medium,
          seconds: 60))
    }
    _ = try notebook.record(
      events + [last], in: session.id, expecting: session.version, at: began.adding(minutes: 20))
    answers += count
  }
}
