import Learning
@testable import Store
import Testing

/// A lesson that a model words begins with its plan alone; its first words come once, whoever says them.
@Suite struct WelcomeTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let lesson: Lesson

  init() throws {
    notebook = try .taught()
    student = try notebook.newStudent()
    lesson = try notebook.beginLesson(
      LessonOrder(.guideline(Guideline.ID("g7-t1"))), for: student, voice: .model, at: saturday, seed: 7
    ).lesson
  }

  private func kept() throws -> Lesson { try #require(try notebook.lesson(lesson.id, at: saturday)).lesson }

  private func expectWelcomed(by voice: TutorVoice, at location: SourceLocation = #_sourceLocation) throws {
    let page = try #require(try notebook.lesson(lesson.id, at: saturday), sourceLocation: location)
    let welcomes = page.lines.compactMap { line -> Saying? in
      if case .tutor(let saying) = line, saying.kind == .welcome { saying } else { nil }
    }
    #expect(welcomes.map(\.voice) == [voice], sourceLocation: location)
    #expect(page.problem != nil && !page.waits && !page.lesson.awaitsWelcome, sourceLocation: location)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0, sourceLocation: location)
    #expect(try kept() == page.lesson, sourceLocation: location)
  }

  @Test func nothingIsRepliedToBeforeTheFirstWord() throws {
    #expect(lesson.awaitsWelcome && lesson.version == 2)
    #expect(throws: NotebookFailure.conflict) {
      _ = try notebook.reply("28", in: lesson.id, expecting: lesson.version, at: saturday)
    }
    #expect(throws: NotebookFailure.conflict) {
      _ = try notebook.hear("28", in: lesson.id, expecting: lesson.version, at: saturday)
    }
    #expect(try kept() == lesson)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func aModelWelcomesOnceAndAsksWhatTheBuiltInTutorAsks() throws {
    let outline = try #require(try notebook.waitingWelcome(of: lesson.id, at: saturday))
    let events = outline.events(saying: "Hello.")
    #expect(events.flatMap(\.sayings).map(\.kind) == outline.inOwnWords.flatMap(\.sayings).map(\.kind))
    #expect(events.compactMap(\.question) == outline.inOwnWords.compactMap(\.question))
    #expect(outline.secrets.count == 1)
    _ = try notebook.tell(events, in: lesson.id, after: 0, at: saturday)
    try expectWelcomed(by: .model)
    for again in [events, outline.inOwnWords] {
      #expect(throws: NotebookFailure.conflict) { _ = try notebook.tell(again, in: lesson.id, after: 0, at: saturday) }
    }
    #expect(try notebook.waitingWelcome(of: lesson.id, at: saturday) == nil)
    _ = try notebook.openLesson(lesson.id, at: saturday)
    try expectWelcomed(by: .model)
  }

  @Test func whoeverOpensItBeforeTheFirstWordIsWelcomedByTheBuiltInTutor() throws {
    _ = try notebook.draftReply("2", in: lesson.id, expecting: lesson.version, at: saturday)
    _ = try notebook.openLesson(lesson.id, at: saturday)
    try expectWelcomed(by: .builtIn)
    #expect(try kept().draft == "2")
    #expect(try !notebook.say("hint", in: lesson.id, at: saturday).lines.isEmpty)
  }

  @Test func oneThatWasPausedBeforeTheFirstWordIsNotWelcomedBack() throws {
    _ = try notebook.pauseLesson(lesson.id, expecting: lesson.version, at: saturday)
    let page = try notebook.beginLesson(
      LessonOrder(.guideline(Guideline.ID("g7-t1"))), for: student, voice: .model, at: saturday, seed: 8)
    #expect(page.lesson.id == lesson.id && page.lesson.status == .inProgress)
    #expect(!page.lines.contains { if case .tutor(let saying) = $0 { saying.kind == .recap } else { false } })
    try expectWelcomed(by: .builtIn)
  }
}
