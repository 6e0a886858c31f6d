import Learning
import Screens
import Store

/// The daily five.
extension Performer {
  func begin(_ profile: Profile) throws(NotebookFailure) -> Event {
    let today = try notebook.today(of: profile.person, calendar: profile.calendar, at: now()).day
    let choices = try notebook.choices(
      for: profile.person, grade: profile.grade, today: today, calendar: profile.calendar, at: now())
    let chosen = choices.isEmpty ? try firstFive(for: profile, today: today) : choices.map(\.problem)
    guard !chosen.isEmpty else { return .failed(.noProblems) }
    let session = try notebook.beginPractice(
      for: profile.person, problems: chosen, choices: choices, calendar: profile.calendar, at: now())
    if session.version > 1 { return try resume(session.id) }
    return .practice(session, try problems(of: session))
  }

  /// By the rule for somebody of whom nothing is known yet.
  private func firstFive(for profile: Profile, today: CalendarDay) throws(NotebookFailure) -> [Problem.ID] {
    let candidates = try notebook.candidates(grade: profile.grade)
    let history = try notebook.history(of: profile.person, today: today, calendar: profile.calendar)
    return chooseDailyFive(from: candidates, history: history, today: today)
  }

  func resume(_ id: PracticeSession.ID) throws(NotebookFailure) -> Event {
    guard var session = try notebook.practice(id) else { throw .notFound }
    if session.status == .inProgress, !session.hasExpired(at: now()) {
      session = try notebook.record([.resumed], in: id, expecting: session.version, at: now())
    }
    return .practice(session, try problems(of: session))
  }

  private func problems(of session: PracticeSession) throws(NotebookFailure) -> [Problem] {
    let problems = try notebook.problems(session.standings.map(\.problem))
    guard problems.count == session.standings.count else { throw .notFound }
    return problems
  }
}
