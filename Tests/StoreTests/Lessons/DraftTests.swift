import Learning
@testable import Store
import Testing

/// What stands in the answer field is kept while the tutor speaks: a turn that ends in between takes nothing away.
@Suite struct DraftTests {
  private let notebook: Notebook
  private let page: LessonPage

  init() throws {
    notebook = try .taught()
    page = try notebook.begin(for: try notebook.newStudent())
  }

  private var id: Lesson.ID { page.lesson.id }

  private func kept() throws -> Lesson { try #require(try notebook.lesson(id, at: saturday)).lesson }

  @Test func aDraftThatCrossesTheTutorsTurnIsKept() throws {
    let heard = try notebook.hear("hint", in: id, expecting: page.lesson.version, at: saturday)
    let typed = try notebook.draftReply("4", in: id, expecting: heard.page.lesson.version, at: saturday)
    let told = try notebook.tell(
      heard.turn.following, in: id, after: heard.page.lesson.turns, at: saturday)
    // Typed before the turn was on the screen, written after it was on the disk.
    let version = try notebook.draftReply("42", in: id, expecting: typed, at: saturday)
    #expect(version == told.lesson.version + 1)
    #expect(try kept().draft == "42" && kept().version == version)
    #expect(try notebook.rebuildDerived(of: try notebook.voice(of: id)?.student ?? Person.ID(""), at: saturday) == 0)
  }

  @Test func aDraftDoesNotCrossWhatTheStudentDidElsewhere() throws {
    let version = page.lesson.version
    _ = try notebook.draftReply("from the other window", in: id, expecting: version, at: saturday)
    #expect(throws: NotebookFailure.conflict) {
      _ = try notebook.draftReply("mine", in: id, expecting: version, at: saturday)
    }
    let later = try kept().version
    _ = try notebook.say("hint", in: id, at: saturday)
    #expect(throws: NotebookFailure.conflict) {
      _ = try notebook.draftReply("mine", in: id, expecting: later, at: saturday)
    }
    #expect(throws: NotebookFailure.conflict) {
      _ = try notebook.draftReply("mine", in: id, expecting: later + 100, at: saturday)
    }
  }
}
