import Glibc
import Learning
import Store
import Testing

/// The notebook behind the program, read from outside.
struct Witness {
  let notebook: Notebook
  let person: Person.ID
  let profile: Profile

  init(_ home: TemporaryHome) throws {
    notebook = try Notebook.open(at: home.notebook, now: Instant(milliseconds: 0), seed: 1)
    person = try #require(notebook.people().first).id
    profile = try notebook.profile(of: person)
  }

  /// The session that was begun last, and its problems; the clock is that of the session, so that none has run out.
  func session() throws -> (session: PracticeSession, problems: [Problem])? {
    for today in try [notebook.today(of: person, calendar: profile.calendar, at: latest)] {
      if let session = today.session { return (session, today.problems) }
    }
    return nil
  }

  /// A moment of today, by the clock that the program goes by.
  private var latest: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

extension AnswerKey {
  /// What is typed on a screen for the right answer.
  var keystrokes: String {
    switch self {
    case .written(let text, _): text.en
    case .choice(_, let right): ["a", "b", "c", "d"][right]
    case .boolean(let value): value ? "t" : "f"
    }
  }

  /// What is written on a line of the plain mode.
  var line: String {
    switch self {
    case .written(let text, _): text.en
    case .choice(let options, let right): options[right].en
    case .boolean(let value): value ? "true" : "false"
    }
  }
}
