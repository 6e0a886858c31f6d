import GRDB
import Learning

extension Notebook {
  /// A student asks the tutors about something of their own: it opens a thread, or goes on in the one that is open.
  /// `.notFound` for what is not there, or another student's.
  public func ask(
    _ words: String, about subject: Conversation.Subject, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Conversation {
    try ask(words, about: .thing(subject), as: student, at: now)
  }

  /// The same about what a screen points at.
  public func ask(
    _ words: String, about pointed: AskedAbout, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Conversation {
    try writing(.ask, as: student, of: student, at: now) { access, db in
      let subject = try AskedThing.subject(of: pointed, student, db)
      try Self.requireOwn(subject, of: student, db)
      let thread = try self.thread(about: subject, of: student, at: now, db)
      try self.say(words, in: thread, by: access.actor, at: now, db)
      return try Self.conversation(thread, db)
    }
  }

  /// The open thread about what a screen points at; nil where nothing was asked, or all of it is done with. `.notFound` for what
  /// is not there, or another student's.
  public func conversation(
    about pointed: AskedAbout, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Conversation? {
    try reading(.ask, as: student, of: student, at: now) { _, db in
      let subject = try AskedThing.subject(of: pointed, student, db)
      try Self.requireOwn(subject, of: student, db)
      let (column, about) = Self.place(of: subject)
      return try Self.openThread(column, about, of: student, db).map { try Self.conversation($0, db) }
    }
  }

  /// Writes in a thread: the student it belongs to, or a tutor of theirs. What is closed is opened again. `.notFound` if there
  /// is no such thread, or nothing was written.
  public func reply(
    _ words: String, in thread: Conversation.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> Conversation {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        try self.admit(actor, to: thread, at: now, db)
        try db.execute(
          sql: """
            UPDATE threads SET status = 'open', closed_at = NULL, state_version = state_version + 1, device_id = ?,
              updated_at = ?
            WHERE id = ? AND status = 'closed'
            """, arguments: [try LocalDevice(db).id, now, thread])
        try self.say(words, in: thread, by: actor, at: now, db)
        return try Self.conversation(thread, db)
      }
    }
  }

  /// Closes a thread: nothing waits in it any more. Where a tutor closes what nobody has answered, the student is told.
  public func close(_ thread: Conversation.ID, as actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        try self.admit(actor, to: thread, at: now, db)
        try db.execute(
          sql: """
            UPDATE threads SET status = 'closed', closed_at = ?1, state_version = state_version + 1, device_id = ?2,
              updated_at = ?1
            WHERE id = ?3 AND status = 'open'
            """, arguments: [now, try LocalDevice(db).id, thread])
        let conversation = try Self.conversation(thread, db)
        guard conversation.messages.last?.author == conversation.student, actor != conversation.student else { return }
        try self.audit(
          .questionClosed, actor: actor, student: conversation.student, table: "threads", record: thread.rawValue,
          at: now,
          db)
      }
    }
  }

  /// The threads of a student, the newest first: all of them, or only the open ones.
  public func conversations(
    of student: Person.ID, onlyOpen: Bool = false, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [Conversation] {
    try reading(.converse, as: actor, of: student, at: now) { access, db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, \(ThreadRows.subject) FROM threads
          WHERE student_id = ?1 AND deleted_at IS NULL AND (?2 = 0 OR status = 'open') ORDER BY created_at DESC, id DESC
          """, arguments: [student, onlyOpen])
      return try rows.filter { access.allows($0[1]) }.map { try Self.conversation($0[0], db) }
    }
  }
}

extension Notebook {
  /// `.refused` for whoever may not take part.
  private func admit(_ actor: Person.ID, to thread: Conversation.ID, at now: Instant, _ db: Database) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT student_id, \(ThreadRows.subject) FROM threads WHERE id = ? AND deleted_at IS NULL",
      arguments: [thread])
    guard let row else { throw NotebookFailure.notFound }
    let access = try Access(.converse, as: actor, of: row[0], at: now, db)
    try access.require(row[1])
  }

  /// The open thread of a student about something; it is opened where there is none.
  func thread(
    about subject: Conversation.Subject, of student: Person.ID, at now: Instant, _ db: Database
  ) throws -> Conversation.ID {
    let (column, about) = Self.place(of: subject)
    if let open = try Self.openThread(column, about, of: student, db) { return open }
    let id = newID(of: Conversation.self, at: now)
    try db.execute(
      sql: """
        INSERT INTO threads (id, student_id, opened_by, \(column), device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, arguments: [id, student, student, about, try LocalDevice(db).id, now, now])
    return id
  }

  func say(
    _ words: String, in thread: Conversation.ID, by author: Person.ID, at now: Instant, _ db: Database
  ) throws {
    let text = String(words.prefix(Conversation.longestMessage)).storable
    guard text.contains(where: { !$0.isWhitespace }) else { throw NotebookFailure.notFound }
    try ThreadMessageRecord(
      id: newID(at: now), threadID: Identifier(thread.rawValue), authorID: author, body: text, stateVersion: 1,
      deviceID: LocalDevice(db).id, createdAt: now, updatedAt: now, deletedAt: nil
    ).insert(db)
  }

  /// One is open about a thing at a time.
  private static func openThread(
    _ column: String, _ about: String, of student: Person.ID, _ db: Database
  ) throws -> Conversation.ID? {
    try Conversation.ID.fetchOne(
      db,
      sql: """
        SELECT id FROM threads WHERE student_id = ? AND \(column) = ? AND status = 'open' AND deleted_at IS NULL
        """, arguments: [student, about])
  }

  private static func place(of subject: Conversation.Subject) -> (column: String, id: String) {
    switch subject {
    case .problem(let id): ("problem_id", id.rawValue)
    case .turn(let id): ("event_id", id.rawValue)
    case .exchange(let id): ("qa_interaction_id", id.rawValue)
    case .answer(let id): ("response_id", id.rawValue)
    }
  }

  /// What belongs to a student must be the student's own; problems are everybody's.
  static func requireOwn(_ subject: Conversation.Subject, of student: Person.ID, _ db: Database) throws {
    let (sql, id) =
      switch subject {
      case .problem(let id):
        ("SELECT 1 FROM problems WHERE id = ?1 AND deleted_at IS NULL AND ?2 IS NOT NULL", id.rawValue)
      case .turn(let id): ("SELECT 1 FROM events WHERE id = ?1 AND student_id = ?2", id.rawValue)
      case .exchange(let id): ("SELECT 1 FROM qa_interactions WHERE id = ?1 AND student_id = ?2", id.rawValue)
      case .answer(let id): ("SELECT 1 FROM responses WHERE id = ?1 AND student_id = ?2", id.rawValue)
      }
    guard try Int.fetchOne(db, sql: sql, arguments: [id, student]) != nil else { throw NotebookFailure.notFound }
  }

  /// When a tutor was done with a thread that nobody had answered; nil where the student closed it. What the log says counts for
  /// the time that it was closed last: until then it may have been opened again.
  private static func dropped(_ id: Conversation.ID, since closed: Instant, _ db: Database) throws -> Instant? {
    try Instant.fetchOne(
      db,
      sql: """
        SELECT created_at FROM audit_log
        WHERE table_name = 'threads' AND record_id = ? AND action = ? AND created_at >= ?
        """, arguments: [id, AuditedAction.questionClosed.rawValue, closed])
  }

  static func conversation(_ id: Conversation.ID, _ db: Database) throws -> Conversation {
    let record = try ThreadRecord.fetchOne(db, sql: "SELECT * FROM threads WHERE id = ?", arguments: [id])
    guard let record else { throw NotebookFailure.notFound }
    let messages = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT id, author_id, body, created_at FROM thread_messages
          WHERE thread_id = ? AND deleted_at IS NULL ORDER BY created_at, id
          """), arguments: [id])
    let subject: Conversation.Subject? =
      record.problemID.map { .problem($0) } ?? record.eventID.map { .turn(Identifier($0.rawValue)) }
      ?? record.qaInteractionID.map { .exchange(Identifier($0.rawValue)) } ?? record.responseID.map { .answer($0) }
    guard let subject else { throw NotebookFailure.corrupt("threads \(id) is about nothing") }
    return Conversation(
      id: id, student: record.studentID, subject: subject, about: try ThreadAbout(id, db).words,
      isOpen: record.status == .open, dropped: try record.closedAt.flatMap { try dropped(id, since: $0, db) },
      messages: messages.map { .init(id: $0[0], author: $0[1], text: $0[2], at: $0[3]) })
  }
}
