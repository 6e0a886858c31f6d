import GRDB
import Learning

// A turn that a model words takes two writes: what the student said is on disk before the model is asked, and what it said
// before it counts. Whatever happens in between, the reply is there, and its turn can still be given.

extension Notebook {
  /// Takes in what a student says, with its verdict; what the tutor does next is in the outline, and not written yet.
  ///
  /// `version` is how many events the caller had folded: `.conflict` if the journal has moved on, or the lesson takes no turn,
  /// and nothing is changed.
  public func hear(
    _ text: String, in id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> (page: LessonPage, turn: TurnOutline) {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version, stored.takesTurns, try Self.stands(stored, db) else {
        throw NotebookFailure.conflict
      }
      guard let desk = try LessonDesk(stored.plan.guideline, db) else { throw NotebookFailure.notFound }
      guard let turn = try Self.outline(after: text.storable, in: stored, desk, at: now, db) else {
        throw NotebookFailure.conflict
      }
      let lesson = try self.append(turn.facts, to: stored, at: now, db)
      let said = turn.facts.flatMap { LessonLine.lines(of: $0.storable) }
      return (try Self.page(lesson, desk, of: Self.student(of: id, db), said: said, at: now, db), turn)
    }
  }

  /// The turn that a reply still waits for: the program ended, or the model failed, after it was taken in. nil where the last
  /// turn is complete.
  public func waitingTurn(of id: Lesson.ID, at now: Instant) throws(NotebookFailure) -> TurnOutline? {
    try read { db in
      guard let lesson = try LessonRow.lesson(id, db), lesson.takesTurns,
        let desk = try LessonDesk(lesson.plan.guideline, db),
        let waiting = desk.tutor.unanswered(id, journal: try EventRow.journal(of: id, LessonEvent.self, db))
      else { return nil }
      return try Self.outline(after: waiting.reply, in: waiting.before, desk, at: waiting.at, db)
    }
  }

  /// Writes a turn of the tutor. The page has its lines alone. `.conflict` as for `reply`.
  public func tell(
    _ events: [LessonEvent], in id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version, stored.takesTurns, try Self.stands(stored, db) else {
        throw NotebookFailure.conflict
      }
      let lesson = try self.append(events, to: stored, at: now, db)
      let said = events.flatMap { LessonLine.lines(of: $0.storable) }
      return try Self.page(
        lesson, LessonDesk(stored.plan.guideline, db), of: Self.student(of: id, db), said: said, at: now, db)
    }
  }

  /// From here on the tutor of this lesson speaks in another voice, by the student's own word.
  public func giveVoice(
    _ voice: TutorVoice, to id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try tell([.voiced(voice)], in: id, expecting: version, at: now)
  }

  private static func outline(
    after reply: String, in lesson: Lesson, _ desk: LessonDesk, at now: Instant, _ db: Database
  ) throws -> TurnOutline? {
    let profile = try profile(of: student(of: lesson.id, db), db)
    return desk.tutor.outline(
      after: reply, in: lesson, recently: try LessonLines.last(of: lesson.id, db).lines, grade: profile.grade,
      in: profile.language, at: now)
  }
}
