import GRDB
import Learning

extension Notebook {
  /// Every lesson, exam and daily five of a student, the one that was touched last first.
  public func sessions(of student: Person.ID) throws(NotebookFailure) -> [SessionListing] {
    try read { db in
      let ids: [(SessionListing.Kind, String)] = try SessionListing.Kind.allCases.flatMap { kind in
        try String.fetchAll(db, sql: kind.ids, arguments: [student]).map { (kind, $0) }
      }
      return try ids.compactMap { kind, id in try Self.listing(of: id, kind, db) }
        .sorted { ($1.touched, $1.id) < ($0.touched, $0.id) }
    }
  }

  /// A session as it is read again, whole. nil if the student has no such session.
  public func transcript(
    of id: Identifier<SessionListing>, for student: Person.ID
  ) throws(NotebookFailure) -> SessionTranscript? {
    try read { db in
      guard let kind = try Self.kind(of: id, for: student, db),
        let listing = try Self.listing(of: id.rawValue, kind, db)
      else { return nil }
      return SessionTranscript(listing: listing, entries: try Self.entries(of: id.rawValue, kind, db))
    }
  }

  /// Where words were said in a student's lessons, by the tutor or by the student, in either language; the latest first. A
  /// word may be the beginning of one. Nothing is found where there is no word.
  public func searchSessions(
    of student: Person.ID, for text: String, limit: Int = 100
  ) throws(NotebookFailure) -> [SessionFinding] {
    guard let words = SearchedWords(text) else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT said.session_id, snippet(said_search, 0, '‹', '›', '…', 12), events.created_at
          FROM said_search JOIN said ON said.id = said_search.rowid JOIN events ON events.id = said.event_id
            JOIN sessions ON sessions.id = said.session_id
          WHERE said_search MATCH ? AND sessions.user_id = ? ORDER BY said_search.rowid DESC LIMIT ?
          """, arguments: [words.query, student, limit])
      var listings: [String: SessionListing] = [:]
      return try rows.compactMap { row in
        let id: String = row[0]
        if listings[id] == nil { listings[id] = try Self.listing(of: id, .lesson, db) }
        return listings[id].map { SessionFinding(session: $0, excerpt: SearchedWords.excerpt(of: row[1]), at: row[2]) }
      }
    }
  }
}

extension SessionListing.Kind {
  /// The sessions of a student of this kind.
  fileprivate var ids: String {
    switch self {
    case .lesson: "SELECT id FROM sessions WHERE user_id = ? AND mode = 'teach_me'"
    case .exam: "SELECT id FROM sessions WHERE user_id = ? AND mode = 'exam_me'"
    case .dailyFive: "SELECT id FROM practice_sessions WHERE student_id = ?"
    }
  }
}

// MARK: - Inside a transaction

extension Notebook {
  private static func kind(
    of id: Identifier<SessionListing>, for student: Person.ID, _ db: Database
  ) throws -> SessionListing.Kind? {
    try SessionListing.Kind.allCases.first { kind in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (\(kind.ids) AND id = ?)", arguments: [student, id]) == true
    }
  }

  private static func listing(of id: String, _ kind: SessionListing.Kind, _ db: Database) throws -> SessionListing? {
    switch kind {
    case .lesson: try lessonListing(Lesson.ID(id), db)
    case .exam: try examListing(id, db)
    case .dailyFive: try fiveListing(id, db)
    }
  }

  private static func lessonListing(_ id: Lesson.ID, _ db: Database) throws -> SessionListing? {
    guard let lesson = try head(of: id, db) else { return nil }
    let status: SessionListing.Status =
      switch lesson.status {
      case .inProgress: .unfinished
      case .paused: .paused
      case .completed: .completed
      case .lost: .lost
      case .released: .ended
      }
    return SessionListing(
      id: Identifier(id.rawValue), kind: .lesson, status: status, title: lesson.title, done: lesson.step,
      count: lesson.steps, score: nil, began: lesson.began, touched: lesson.touched)
  }

  private static func examListing(_ id: String, _ db: Database) throws -> SessionListing? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT sessions.status, goal_json ->> 'topic', step_idx, json_array_length(state_json, '$.standings'), exam_score,
          sessions.created_at, completed_at, sessions.updated_at, name_en, name_bn
        FROM sessions LEFT JOIN topics ON topics.id = goal_json ->> 'topic' WHERE sessions.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let status: SessionListing.Status =
        switch row[0] as String {
        case SessionRecord.Status.active.rawValue: .unfinished
        case SessionRecord.Status.completed.rawValue: .completed
        default: .ended
        }
      let topic: String? = row[1]
      let isNamed = (row[8] as String?) != nil || (row[9] as String?) != nil
      return SessionListing(
        id: Identifier(id), kind: .exam, status: status,
        title: isNamed ? phrase(row[8], row[9]) : topic.map { Phrase($0) }, done: row[2], count: row[3] ?? 0,
        score: row[4], began: row[5], touched: row[6] ?? row[7])
    }
  }

  private static func fiveListing(_ id: String, _ db: Database) throws -> SessionListing? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT status, problems_correct, json_array_length(problem_ids), date, completed_at, updated_at,
          (SELECT count(*) FROM responses WHERE practice_session_id = practice_sessions.id)
        FROM practice_sessions WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      let status: SessionListing.Status =
        switch row[0] as String {
        case "in_progress": .unfinished
        case "completed": .completed
        default: .ended
        }
      return SessionListing(
        id: Identifier(id), kind: .dailyFive, status: status, title: nil, done: row[6], count: row[2],
        score: status == .completed ? row[1] : nil, began: row[3], touched: row[4] ?? row[5])
    }
  }

  private static func entries(
    of id: String, _ kind: SessionListing.Kind, _ db: Database
  ) throws -> [SessionTranscript.Entry] {
    switch kind {
    case .lesson:
      try EventRow.journal(of: Lesson.ID(id), LessonEvent.self, db).flatMap { event, at in
        LessonLine.lines(of: event).map { SessionTranscript.Entry($0, at: at) }
      }
    case .exam:
      try fold(exam: Exam.ID(id), db).map { exam in
        zip(try problems(of: exam, db), exam.standings).flatMap { problem, standing in
          asked(
            problem, typed: standing.draft, verdict: standing.verdict, at: exam.ended ?? exam.began)
        }
      } ?? []
    case .dailyFive:
      try fold(PracticeSession.ID(id), db).map { session in
        let problems = try problems(session.standings.map(\.problem), db)
        return zip(problems, session.standings).flatMap { problem, standing in
          asked(problem, typed: standing.typed, verdict: standing.outcome?.verdict, at: session.began)
        }
      } ?? []
    }
  }

  private static func asked(
    _ problem: Problem, typed: String, verdict: Verdict?, at: Instant
  ) -> [SessionTranscript.Entry] {
    let question = SessionTranscript.Entry(
      speaker: .tutor, text: problem.asked, figure: problem.figure?.written, at: at)
    guard !typed.isEmpty else { return [question] }
    return [question, .init(speaker: .student, text: Phrase(typed), verdict: verdict, at: at)]
  }
}

extension Outcome {
  /// nil where nothing was judged.
  fileprivate var verdict: Verdict? {
    switch self {
    case .right: .right
    case .form: .form
    case .wrong: .wrong
    case .skipped, .revealed: nil
    }
  }
}

extension SessionTranscript.Entry {
  fileprivate init(_ line: LessonLine, at: Instant) {
    switch line {
    case .tutor(let saying): self.init(speaker: .tutor, text: saying.text, figure: saying.figure, at: at)
    case .student(let reply):
      self.init(speaker: .student, text: Phrase(reply.text), verdict: reply.verdict, at: at)
    case .note(let note): self.init(speaker: .note, text: note.words, at: at)
    }
  }
}
