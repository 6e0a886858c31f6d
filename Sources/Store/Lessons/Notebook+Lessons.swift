import GRDB
import Learning

extension Notebook {
  /// Begins a lesson: the tutor welcomes, and asks for the level. Where one on the same guideline can be gone on with, that
  /// one is opened instead, unless the order says that it starts anew: then the old one is released.
  ///
  /// - Parameter voice: who words what the tutor says, in a lesson that is begun. One that a model words awaits its welcome
  ///   (`waitingWelcome`, `tell`).
  ///
  /// `.notFound` if there is no such student, or no approved guideline for what was ordered.
  public func beginLesson(
    _ order: LessonOrder, for student: Person.ID, voice: TutorVoice = .builtIn, at now: Instant, seed: UInt64
  ) throws(NotebookFailure) -> LessonPage {
    let id = newID(of: Lesson.self, at: now)
    return try write { db in
      let isStudent = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM student_profiles JOIN users ON users.id = user_id
            WHERE user_id = ? AND users.deleted_at IS NULL)
          """, arguments: [student])
      guard isStudent == true, let guideline = try LessonDesk.guideline(for: order.subject, db) else {
        throw NotebookFailure.notFound
      }
      if let going = try Self.goingOn(on: guideline, of: student, db) {
        if !order.startsAnew { return try self.open(going, at: now, db) }
        _ = try self.append([.released], to: going, at: now, db)
      }
      guard let desk = try LessonDesk(guideline, db) else { throw NotebookFailure.notFound }
      let events = desk.tutor.beginning(id: id, seed: seed, at: now)
      guard let first = events.first, let lesson = Lesson(id: id, first: first, at: now) else {
        throw NotebookFailure.notFound
      }
      var device = try LocalDevice(db)
      try LessonRow.insert(lesson, student: student, subject: desk.subject, device: device.id, db)
      try self.insert(first, in: lesson, student: student, device: &device, at: now, db)
      try device.save(db)
      let said = voice == .builtIn ? Array(events.dropFirst()) : [.voiced(voice)]
      let begun = try self.append(said, to: lesson, at: now, db)
      return try Self.page(begun, desk, of: student, at: now, db)
    }
  }

  /// A lesson as it stands, with the last of what was said. Nothing is written. nil if there is no such lesson.
  public func lesson(_ id: Lesson.ID, at now: Instant) throws(NotebookFailure) -> LessonPage? {
    try read { db in
      guard let lesson = try LessonRow.lesson(id, db) else { return nil }
      return try Self.page(lesson, LessonDesk(lesson.plan.guideline, db), of: Self.student(of: id, db), at: now, db)
    }
  }

  /// Goes on with a lesson, or looks at one that is over. A paused one is resumed, with a word about where one was; one whose
  /// place another took, on this machine or on another, is released; one that still awaits its welcome is welcomed by the
  /// built-in tutor.
  public func openLesson(_ id: Lesson.ID, at now: Instant) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let lesson = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      return try self.open(lesson, at: now, db)
    }
  }

  /// What the student says, and all that follows: when it returns, the reply, its verdict and the tutor's turn are on disk.
  /// The page has the lines of this turn alone.
  ///
  /// `version` is how many events the caller had folded: `.conflict` if the journal has moved on, or the lesson takes no turn,
  /// and nothing is changed.
  public func reply(
    _ text: String, in id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version, stored.takesTurns, !stored.awaitsWelcome, try Self.stands(stored, db) else {
        throw NotebookFailure.conflict
      }
      guard let desk = try LessonDesk(stored.plan.guideline, db) else { throw NotebookFailure.notFound }
      let events = desk.tutor.events(after: text, in: stored, at: now)
      let lesson = try self.append(events, to: stored, at: now, db)
      let said = events.flatMap { LessonLine.lines(of: $0.storable) }
      return try Self.page(lesson, desk, of: Self.student(of: id, db), said: said, at: now, db)
    }
  }

  /// Keeps what stands in the answer field, and says the version with it. A lesson that takes no turn keeps none.
  ///
  /// `.conflict` if the journal has moved on by anything but the tutor's words: those may come while somebody types.
  public func draftReply(
    _ draft: String, in id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> Int {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard try stored.version == version || Self.isTutorAlone(in: stored, since: version, db) else {
        throw NotebookFailure.conflict
      }
      guard stored.isLive, stored.draft != draft.storable else { return stored.version }
      return try self.append([.drafted(draft)], to: stored, at: now, db).version
    }
  }

  /// Pauses a lesson. A paused lesson takes no turn until it is opened again.
  public func pauseLesson(
    _ id: Lesson.ID, expecting version: Int, at now: Instant
  ) throws(NotebookFailure) -> LessonPage {
    try write { db in
      guard let stored = try LessonRow.lesson(id, db) else { throw NotebookFailure.notFound }
      guard stored.version == version else { throw NotebookFailure.conflict }
      let lesson = stored.status == .inProgress ? try self.append([.paused], to: stored, at: now, db) : stored
      return try Self.page(lesson, LessonDesk(lesson.plan.guideline, db), of: Self.student(of: id, db), at: now, db)
    }
  }

  /// What was said before the lines of a page: `earlier` is the page's, and that of what is still to be read comes back.
  public func earlierLines(
    of lesson: Lesson.ID, before earlier: Int
  ) throws(NotebookFailure) -> (lines: [LessonLine], earlier: Int) {
    try read { db in
      let from = max(0, earlier - LessonLines.most)
      return (try LessonLines.lines(of: lesson, from: from, count: earlier - from, db), from)
    }
  }
}

// MARK: - Inside a transaction

extension Notebook {
  /// Whether all that came after the first `version` facts are turns of the tutor.
  private static func isTutorAlone(in lesson: Lesson, since version: Int, _ db: Database) throws -> Bool {
    guard lesson.version > version else { return false }
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM (
          SELECT kind FROM events WHERE session_id = ? ORDER BY at DESC, device_id DESC, device_seq DESC LIMIT ?)
        WHERE kind NOT IN ('presented', 'diagnosed', 'remediated', 'advanced', 'lesson_completed', 'lost')
        """)
    return try Int.fetchOne(statement, arguments: [lesson.id, lesson.version - version]) == 0
  }

  private func open(_ stored: Lesson, at now: Instant, _ db: Database) throws -> LessonPage {
    let desk = try LessonDesk(stored.plan.guideline, db)
    var lesson = stored
    if stored.isLive, try !Self.stands(stored, db) {
      lesson = try append([.released], to: stored, at: now, db)
    } else if stored.status == .paused {
      lesson = try append(desk?.tutor.resuming(stored, at: now) ?? [.resumed([])], to: stored, at: now, db)
    }
    if let desk, lesson.awaitsWelcome {
      let welcome = desk.tutor.welcome(to: lesson, at: now)
      lesson = try append(lesson.voice == .model ? welcome.map(\.inBuiltInWords) : welcome, to: lesson, at: now, db)
    }
    return try Self.page(lesson, desk, of: Self.student(of: lesson.id, db), at: now, db)
  }

  private func insert(
    _ event: LessonEvent, in lesson: Lesson, student: Person.ID, device: inout LocalDevice, at now: Instant,
    _ db: Database
  ) throws {
    let id: Identifier<LessonEvent> = newID(at: now)
    try EventRow.insert(
      event, id: id, session: lesson.id, student: student, step: lesson.step, stamp: device.stamp(at: now), db)
    try SaidRow.insert(event, id: id, lesson: lesson.id, db)
  }

  /// Appends facts, the answers that they settle, and keeps everything that is derived in step.
  func append(_ events: [LessonEvent], to stored: Lesson, at now: Instant, _ db: Database) throws -> Lesson {
    if events.isEmpty { return stored }
    let student = try Self.student(of: stored.id, db)
    var device = try LocalDevice(db)
    let calendar = try StudentDays.calendar(of: student, db)
    var lesson = stored
    var answers: [NewAnswer] = []
    for event in events.lazy.map(\.storable) {
      let id: Identifier<LessonEvent> = newID(at: now)
      let stamp = device.stamp(at: now)
      let settled = lesson.apply(event, at: now)
      try EventRow.insert(
        event, id: id, session: lesson.id, student: student, step: lesson.step, stamp: stamp, db)
      try SaidRow.insert(event, id: id, lesson: lesson.id, db)
      if let question = event.question { try InventedItem.insert(question, device: device.id, at: now, db) }
      guard let settled else { continue }
      let response = Response(settled)
      let answered = device.stamp(at: now)
      try ResponseRow.insert(
        response, id: newID(at: now), of: .lesson(lesson.id, id), variant: settled.variant, student: student,
        stamp: answered, db)
      answers.append(NewAnswer(response: response, stamp: answered, day: calendar.day(at: response.at)))
    }
    if lesson.status != stored.status {
      try MemoryRows.remember(lesson, of: student, device: &device, at: now, newID: { newID(at: now) }, db)
    }
    try device.save(db)
    try Self.learn(answers, of: student, device: device.id, at: now, db)
    // Only one of a guideline can be gone on with: the others go first, since a paused one's place must be free.
    if lesson.isLive {
      for other in try Self.live(on: lesson.plan.guideline, of: student, but: lesson.id, db)
      where (other.began, other.id) < (lesson.began, lesson.id) {
        _ = try append([.released], to: other, at: now, db)
      }
    }
    try LessonRow.update(lesson, isReleased: try !Self.stands(lesson, db), device: device.id, at: now, db)
    return lesson
  }

  /// Whether a lesson is the one of its guideline that can be gone on with, or is over.
  static func stands(_ lesson: Lesson, _ db: Database) throws -> Bool {
    guard lesson.isLive else { return true }
    let others = try live(on: lesson.plan.guideline, of: student(of: lesson.id, db), but: lesson.id, db)
    return Lesson.standing(among: others + [lesson])?.id == lesson.id
  }

  /// The lesson on a guideline that can be gone on with.
  private static func goingOn(
    on guideline: Guideline.ID, of student: Person.ID, _ db: Database
  ) throws -> Lesson? {
    Lesson.standing(among: try live(on: guideline, of: student, db))
  }

  /// The lessons on a guideline that are neither over nor released for good, in the order in which they were begun.
  private static func live(
    on guideline: Guideline.ID, of student: Person.ID, but excepted: Lesson.ID? = nil, _ db: Database
  ) throws -> [Lesson] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM sessions WHERE user_id = ? AND mode = 'teach_me' AND guideline_id = ? AND status <> 'completed'
          AND state_json ->> '$.head.status' IN ('in_progress', 'paused') ORDER BY created_at, id
        """)
    // One that is just being written is not looked up: its copy is behind its journal, and would be folded from it.
    return try Lesson.ID.fetchAll(statement, arguments: [student, guideline]).filter { $0 != excepted }.compactMap {
      try LessonRow.lesson($0, db)
    }
  }

  static func student(of lesson: Lesson.ID, _ db: Database) throws -> Person.ID {
    let statement = try db.cachedStatement(sql: "SELECT user_id FROM sessions WHERE id = ?")
    guard let student = try Row.fetchOne(statement, arguments: [lesson])?[0] as Person.ID? else {
      throw NotebookFailure.corrupt("sessions lacks the student of \(lesson)")
    }
    return student
  }

  /// Writes the copies of every lesson of a student from the evidence, and what was said where it can be searched. Returns how
  /// many rows had to be changed.
  static func deriveLessons(of student: Person.ID, device: String, at now: Instant, _ db: Database) throws -> Int {
    let ids = try Lesson.ID.fetchAll(
      db, sql: "SELECT id FROM sessions WHERE user_id = ? AND mode = 'teach_me' ORDER BY created_at, id",
      arguments: [student])
    let lessons = try ids.map { id in
      guard let lesson = try LessonRow.folded(id, db) else {
        throw NotebookFailure.corrupt("sessions \(id) has no events")
      }
      return lesson
    }
    var changed = 0
    for group in Dictionary(grouping: lessons, by: \.plan.guideline).values {
      let standing = Lesson.standing(among: group)
      for lesson in group where lesson.id != standing?.id {
        if try LessonRow.update(lesson, isReleased: true, device: device, at: now, db) { changed += 1 }
      }
      if let standing, try LessonRow.update(standing, device: device, at: now, db) { changed += 1 }
    }
    for id in ids { changed += try SaidRow.complete(id, db) }
    return changed
  }
}

extension Response {
  fileprivate init(_ settled: LessonResponse) {
    self.init(
      problem: settled.problem, position: settled.position, outcome: settled.outcome, typed: settled.typed,
      seconds: settled.seconds, hints: settled.hints, sureness: nil, at: settled.at)
  }
}
