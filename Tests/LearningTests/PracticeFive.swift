import Learning

/// Five problems for tests of a sitting: the answer of the first is 1, of the second 2, and so on.
enum PracticeFive {
  static let start = Instant(seconds: 1_795_000_000)
  static let day = CalendarDay(year: 2026, month: 11, day: 18)

  static func problems() -> [Problem] {
    (1...5).compactMap { number in
      Difficulty(level: number).map { difficulty in
        Problem(
          id: .init("p\(number)"), topic: "t", topicName: Phrase("t"), concept: "c", grade: 7,
          statement: Phrase("s"),
          key: .number("\(number)", unit: nil), difficulty: difficulty, minutes: 3,
          hints: [Phrase("1"), Phrase("2"), Phrase("3")], explanation: Phrase("e"))
      }
    }
  }

  static func event() -> PracticeEvent {
    PracticeSession.beginning(problems().map(\.id), day: day, at: start)
  }
}

/// A sitting that keeps its journal, as the program does: what a deed yields is applied and remembered.
struct Sitting {
  var session: PracticeSession
  var journal: [(event: PracticeEvent, at: Instant)]
  var responses: [Response] = []
  let problems = PracticeFive.problems()

  init?() {
    let event = PracticeFive.event()
    guard let session = PracticeSession(id: "s", first: event, at: PracticeFive.start) else { return nil }
    self.session = session
    journal = [(event, PracticeFive.start)]
  }

  var problem: Problem { problems[session.place] }

  mutating func record(_ events: [PracticeEvent], at: Instant) {
    for event in events {
      responses += session.apply(event, at: at)
      journal.append((event, at))
    }
  }

  mutating func answer(_ typed: String, at: Instant) throws {
    record(try session.answer(typed, to: problem, sureness: .medium, at: at), at: at)
  }

  mutating func skip(at: Instant) throws { record(try session.skip(at: at), at: at) }
  mutating func undo(at: Instant) throws { record(try session.undo(at: at), at: at) }
  mutating func next(at: Instant) throws { record(try session.next(at: at), at: at) }
  mutating func takeHint(at: Instant) throws { record(try session.takeHint(at: at), at: at) }
  mutating func reveal(at: Instant) throws { record(try session.reveal(at: at), at: at) }
}
