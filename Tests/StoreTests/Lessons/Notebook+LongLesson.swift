import Learning
@testable import Store

extension Notebook {
  /// A lesson that went on and on: turns as a tutor with all the time in the world would take them.
  func lengthen(_ lesson: Lesson.ID, of student: Person.ID, by turns: Int, at now: Instant = saturday) throws {
    try write { db in
      guard let stored = try LessonRow.lesson(lesson, db) else { throw NotebookFailure.notFound }
      let events = (0..<turns).flatMap { turn -> [LessonEvent] in
        [
          .checked(CheckedReply(text: "I say thing number \(turn) now", intent: .talk)),
          .presented(
            [Saying(.talk, Phrase(en: "Here is remark number \(turn) of this long lesson.", bn: "কথা \(turn)।"))], nil),
        ]
      }
      _ = try self.append(events, to: stored, at: now, db)
    }
  }
}
