import Learning
@testable import Store
import Testing

/// What a screen points at is found again: which turn, which answer.
@Suite struct AskingTests {
  private struct Lessons {
    let notebook: Notebook
    let student: Person.ID
    let tutor: Person.ID
    var page: LessonPage

    init() throws {
      notebook = try Notebook.taught()
      student = try notebook.newStudent()
      let admin = try notebook.create(
        Newcomer(
          name: "Admin", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
        at: saturday)
      tutor = try notebook.create(
        Newcomer(
          name: "Tutor", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .tutor, passwordHash: "x"),
        at: saturday)
      try notebook.assign(student, to: tutor, as: admin, at: saturday)
      page = try notebook.beginLesson(
        LessonOrder(.concept(.init("g7-t1-c"))), for: student, at: saturday, seed: 1)
      for words in ["hint", "hint", "hello there"] {
        page = page.followed(
          by: try notebook.reply(words, in: page.lesson.id, expecting: page.lesson.version, at: saturday))
      }
    }

    func about(_ index: Int) -> AskedAbout {
      let line = page.lines[index]
      return .said(line, later: page.lines.dropFirst(index + 1).count { $0 == line }, in: page.lesson.id)
    }
  }

  @Test func everyLineOfALessonIsFoundInItsTurn() throws {
    let lessons = try Lessons()
    let transcript = try lessons.notebook.transcript(
      of: .lesson(lessons.page.lesson.id), as: lessons.tutor, at: saturday)
    var expected: [ReviewTurn.ID] = []
    for turn in transcript.turns {
      if case .lines(let lines) = turn.shown { expected += lines.map { _ in turn.id } }
    }
    #expect(expected.count == lessons.page.lines.count && expected.count > 6)
    for index in lessons.page.lines.indices {
      let asked = try lessons.notebook.ask(
        "line \(index)?", about: lessons.about(index), as: lessons.student, at: saturday.adding(minutes: index))
      #expect(asked.subject == .turn(expected[index]))
      #expect(asked.about.en.contains(lessons.page.lines[index].words.en))
      #expect(
        try lessons.notebook.conversation(about: lessons.about(index), as: lessons.student, at: saturday)?.id
          == asked.id)
    }
    // One is open about a thing at a time, and the tutor is led to the turn.
    let queue = try lessons.notebook.queue(as: lessons.tutor, at: saturday.adding(minutes: 60))
    #expect(queue.entries.count == Set(expected).count)
    #expect(Set(queue.entries.compactMap(\.turn)) == Set(expected))
    #expect(queue.entries.allSatisfy { $0.sitting == .lesson(lessons.page.lesson.id) && !$0.about.en.isEmpty })
    let places = try lessons.notebook.queuePlaces(of: lessons.student, as: lessons.student, at: saturday)
    for entry in queue.entries { #expect(places[entry.id]?.place == entry.place) }
  }

  @Test func whatWasNotSaidIsNotThere() throws {
    let lessons = try Lessons()
    let never = AskedAbout.said(.note(.released), later: 0, in: lessons.page.lesson.id)
    #expect(throws: NotebookFailure.notFound) {
      try lessons.notebook.ask("?", about: never, as: lessons.student, at: saturday)
    }
    let other = try lessons.notebook.create(
      Newcomer(name: "Other", grade: 7, language: .english, timeZone: "Asia/Dhaka"), at: saturday)
    #expect(throws: NotebookFailure.notFound) {
      try lessons.notebook.ask("?", about: lessons.about(0), as: other, at: saturday)
    }
    #expect(try lessons.notebook.conversation(about: lessons.about(0), as: lessons.student, at: saturday) == nil)
  }

  @Test func anAnswerIsFoundByItsProblemAndItsQuestion() throws {
    let school = try School()
    let notebook = school.notebook
    func subject(_ about: AskedAbout) throws -> Conversation.Subject {
      try notebook.ask("?", about: about, as: school.student, at: school.now).subject
    }
    let problem = try #require(
      try notebook.value(String.self, "SELECT problem_id FROM responses WHERE id = '\(school.response)'"))
    #expect(try subject(.answered(Problem.ID(problem), in: school.five)) == .answer(school.response))
    #expect(try subject(.disputed(school.dispute)) == .answer(school.response))
    // What has no answer is asked about as a problem.
    #expect(try subject(.answered(school.flagged, in: school.five)) == .problem(school.flagged))
    let first = try #require(
      try notebook.value(String.self, "SELECT id FROM responses WHERE session_id = '\(school.exam)' AND position = 0"))
    #expect(try subject(.question(0, school.flagged, of: school.exam)) == .answer(Identifier(first)))
    #expect(try subject(.question(99, school.flagged, of: school.exam)) == .problem(school.flagged))
    #expect(throws: NotebookFailure.notFound) {
      try notebook.ask("?", about: .disputed(school.dispute), as: school.otherStudent, at: school.now)
    }
    let queue = try notebook.queue(as: school.tutor, at: school.now)
    let sittings = Set(queue.entries.filter { $0.id.kind == .question }.map(\.sitting))
    #expect(sittings == [nil, .five(school.five), .exam(school.exam)])
  }
}
