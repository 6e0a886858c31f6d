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
      guard let turn = try self.outline(after: text.storable, in: stored, desk, at: now, db) else {
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
      return try self.outline(after: waiting.reply, in: waiting.before, desk, at: waiting.at, db)
    }
  }

  /// The first words that a lesson still awaits: a model is to say them. nil where something was said.
  public func waitingWelcome(of id: Lesson.ID, at now: Instant) throws(NotebookFailure) -> WelcomeOutline? {
    try read { db in
      guard let lesson = try LessonRow.lesson(id, db), lesson.awaitsWelcome,
        let desk = try LessonDesk(lesson.plan.guideline, db)
      else { return nil }
      let profile = try Self.profile(of: Self.student(of: id, db), db)
      return desk.tutor.welcomeOutline(
        of: lesson, grade: profile.grade, in: profile.language, notes: try MemoryRows.notes(for: profile, db), at: now)
    }
  }

  /// Writes a turn of the tutor, after the reply with this number; 0 for the first words of a lesson. The page has its lines
  /// alone.
  ///
  /// `.conflict` if that reply has been answered already, or the lesson takes no turn: nothing is changed. What is drafted
  /// meanwhile does not stand in its way.
  public func tell(
    _ events: [LessonEvent], in id: Lesson.ID, after turn: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.turns == turn, stored.takesTurns, try stored.awaitsWelcome || Self.isUnanswered(id, db),
        try Self.stands(stored, db)
      else { throw NotebookFailure.conflict }
      return try self.page(appending: events, to: stored, at: now, db)
    }
  }

  /// From here on the tutor of this lesson speaks in another voice, by the student's own word. `.conflict` as for `reply`.
  public func giveVoice(
    _ voice: TutorVoice, to id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try record([.voiced(voice)], in: id, expecting: version, at: now)
  }

  /// Writes facts of a lesson as they are given: for the voice, and for whoever measures.
  package func record(
    _ events: [LessonEvent], in id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version, stored.takesTurns, try Self.stands(stored, db) else {
        throw NotebookFailure.conflict
      }
      return try self.page(appending: events, to: stored, at: now, db)
    }
  }

  /// Who takes a lesson, and in which voice its tutor speaks. nil if there is no such lesson.
  public func voice(of id: Lesson.ID) throws(NotebookFailure) -> (student: Person.ID, voice: TutorVoice)? {
    try read { db in
      try LessonRow.lesson(id, db).map { (try Self.student(of: id, db), $0.voice) }
    }
  }

  private func page(
    appending events: [LessonEvent], to stored: Lesson, at now: Instant, _ db: Database
  ) throws -> LessonPage {
    let lesson = try append(events, to: stored, at: now, db)
    let said = events.flatMap { LessonLine.lines(of: $0.storable) }
    return try Self.page(
      lesson, LessonDesk(stored.plan.guideline, db), of: Self.student(of: stored.id, db), said: said, at: now, db)
  }

  /// Whether the last turn was the student's.
  private static func isUnanswered(_ id: Lesson.ID, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind IN ('checked', 'diagnosed') FROM events
        WHERE session_id = ? AND kind NOT IN ('drafted', 'paused', 'lesson_resumed', 'voice_chosen')
        ORDER BY at DESC, device_id DESC, device_seq DESC LIMIT 1
        """)
    return try Bool.fetchOne(statement, arguments: [id]) == true
  }

  private func outline(
    after reply: String, in lesson: Lesson, _ desk: LessonDesk, at now: Instant, _ db: Database
  ) throws -> TurnOutline? {
    let profile = try Self.profile(of: Self.student(of: lesson.id, db), db)
    return desk.tutor.outline(
      after: reply, in: lesson, recently: try LessonLines.last(of: lesson.id, db).lines, grade: profile.grade,
      in: profile.language, notes: try MemoryRows.notes(for: profile, db), item: newID(at: now), at: now)
  }
}
