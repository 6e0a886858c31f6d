import GRDB
import Learning

extension Notebook {
  /// The summary of a lesson, a finished exam or a session that was held: the one there is, or a new one by the built-in
  /// summariser, in the student's language. One a session, for good: a tutor changes it by a correction. Only one that says
  /// that nothing is known gives way, once something is. `.notFound` if there is no such session, or the exam is not finished.
  public func summarise(
    _ source: SessionSummary.Source, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> SessionSummary {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let found = try Self.found(source, as: actor, at: now, db)
        if let kept = try Self.lasting(source, found, db) { return kept }
        let language = try Self.profile(of: found.student, db).language
        let text = BuiltInSummariser.text(of: found.facts)
        return try self.write(
          WrittenSummary(narrative: text.narrative[language], nextSteps: text.nextSteps.map { $0[language] }), by: nil,
          kind: text.kind, of: source, found, at: now, db)
      }
    }
  }

  /// What a model is told for the summary of a session, or the summary that there is already. The same rights and failures as
  /// of `summarise`.
  public func summaryMaterial(
    of source: SessionSummary.Source, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> SummaryMaterial {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try read { db in
        let found = try Self.found(source, as: actor, at: now, db)
        if let kept = try Self.lasting(source, found, db) { return .written(kept) }
        let profile = try Self.profile(of: found.student, db)
        return .facts(
          found.facts, transcript: try Self.transcriptText(of: source, found.student, in: profile.language, db),
          of: profile)
      }
    }
  }

  /// Keeps the summary that a model wrote, unless there is one by now: that one is given back. Nothing is said of what is
  /// missing: `.notFound` where nothing is known of the session.
  public func keepSummary(
    _ text: WrittenSummary, by model: String, of source: SessionSummary.Source, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> SessionSummary {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let found = try Self.found(source, as: actor, at: now, db)
        if let kept = try Self.lasting(source, found, db) { return kept }
        let kind = BuiltInSummariser.text(of: found.facts).kind
        if kind == .missingTranscript { throw NotebookFailure.notFound }
        return try self.write(text, by: model.storable, kind: kind, of: source, found, at: now, db)
      }
    }
  }

  /// What is known of a session, for somebody who may sum it up.
  private static func found(
    _ source: SessionSummary.Source, as actor: Person.ID, at now: Instant, _ db: Database
  ) throws -> SummaryFacts.Found {
    let found = try SummaryFacts.find(source, db)
    let access = try Access(.summarise, as: actor, of: found.student, at: now, db)
    try access.require(anyOf: Set(found.subjects))
    return found
  }

  private func write(
    _ text: WrittenSummary, by model: String?, kind: SessionSummary.Kind, of source: SessionSummary.Source,
    _ found: SummaryFacts.Found, at now: Instant, _ db: Database
  ) throws -> SessionSummary {
    var record = SummaryRecord(
      id: newID(at: now), sessionID: nil, tutoringSessionID: nil, studentID: found.student, tutorID: found.tutor,
      narrative: text.narrative.storable, nextSteps: JSONText(rawValue: try JSON.text(text.nextSteps.map(\.storable))),
      subjectsCovered: JSONText(rawValue: try JSON.text(found.subjects)), summaryType: kind.rawValue,
      overridden: false, overrideID: nil, modelID: model, stateVersion: 1, deviceID: try LocalDevice(db).id,
      createdAt: now, updatedAt: now, deletedAt: nil)
    if let empty = try Self.summary(of: source, db) {
      try db.execute(
        sql: """
          UPDATE summaries SET narrative = ?, next_steps = ?, subjects_covered = ?, summary_type = ?, model_id = ?,
            state_version = state_version + 1, device_id = ?, updated_at = ?
          WHERE id = ?
          """,
        arguments: [
          record.narrative, record.nextSteps.rawValue, record.subjectsCovered.rawValue, record.summaryType, model,
          record.deviceID, now, empty.id,
        ])
      guard let written = try Self.summary(of: source, db) else { throw NotebookFailure.notFound }
      return written
    }
    switch source {
    case .lesson(let id): record.sessionID = Identifier(id.rawValue)
    case .exam(let id): record.sessionID = Identifier(id.rawValue)
    case .held(let id): record.tutoringSessionID = Identifier(id.rawValue)
    }
    try record.insert(db)
    guard let written = try Self.summary(of: source, db) else { throw NotebookFailure.notFound }
    return written
  }

  /// Everything that was said and answered, a line each.
  private static func transcriptText(
    of source: SessionSummary.Source, _ student: Person.ID, in language: Language, _ db: Database
  ) throws -> String {
    let id: Sitting.ID
    switch source {
    case .lesson(let lesson): id = .lesson(lesson)
    case .exam(let exam): id = .exam(exam)
    case .held(let held):
      // A model hears nobody's name.
      let session = try HeldRows.held(held, db)
      let tutor = try String.fetchOne(db, sql: "SELECT name FROM users WHERE id = ?", arguments: [session.tutor])
      return HeldTranscript(session.transcript)
        .unnamed(student: try Self.profile(of: student, db).name, tutor: tutor ?? "").text
    }
    var desk = try TranscriptDesk(SittingRows.sitting(id, db).1, of: student, in: nil, db)
    return try desk.transcript(db).turns.flatMap { $0.lines(in: language) }.joined(separator: "\n")
  }

  /// The summaries of a student, the newest first: of the subjects that a tutor looks after.
  public func summaries(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [SessionSummary] {
    try reading(.seeSummaries, as: actor, of: student, at: now) { access, db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          \(Self.summaryColumns) WHERE summaries.student_id = ? AND summaries.deleted_at IS NULL
          ORDER BY summaries.created_at DESC, summaries.id DESC
          """, arguments: [student])
      return try rows.map(Self.summary).filter { summary in
        access.subjects.map { !$0.isDisjoint(with: summary.subjects) } ?? true
      }
    }
  }
}

extension Notebook {
  private static let summaryColumns = """
    SELECT summaries.id, summaries.session_id, sessions.mode, summaries.tutoring_session_id, summaries.student_id,
      summaries.summary_type, summaries.narrative, summaries.next_steps, summaries.subjects_covered, summaries.overridden,
      summaries.created_at, summaries.model_id
    FROM summaries LEFT JOIN sessions ON sessions.id = summaries.session_id
    """

  /// The summary that stays; nil where there is none, or where it says that nothing was known and now something is.
  private static func lasting(
    _ source: SessionSummary.Source, _ found: SummaryFacts.Found, _ db: Database
  ) throws -> SessionSummary? {
    guard let kept = try summary(of: source, db) else { return nil }
    let isOutdated = kept.kind == .missingTranscript && !kept.isCorrected && !found.facts.isEmpty
    return isOutdated ? nil : kept
  }

  private static func summary(of source: SessionSummary.Source, _ db: Database) throws -> SessionSummary? {
    let (column, id) =
      switch source {
      case .lesson(let id): ("session_id", id.rawValue)
      case .exam(let id): ("session_id", id.rawValue)
      case .held(let id): ("tutoring_session_id", id.rawValue)
      }
    return try Row.fetchOne(
      db, sql: "\(summaryColumns) WHERE summaries.\(column) = ? AND summaries.deleted_at IS NULL", arguments: [id]
    ).map(summary)
  }

  private static func summary(_ row: Row) throws -> SessionSummary {
    let id: SessionSummary.ID = row[0]
    let source: SessionSummary.Source
    if let session: String = row[1] {
      source = row[2] == SessionRecord.Mode.examMe.rawValue ? .exam(Exam.ID(session)) : .lesson(Lesson.ID(session))
    } else if let held: String = row[3] {
      source = .held(HeldSession.ID(held))
    } else {
      throw NotebookFailure.corrupt("summaries \(id) is of no session")
    }
    return SessionSummary(
      id: id, source: source, student: row[4],
      kind: (row[5] as String?).flatMap(SessionSummary.Kind.init(rawValue:)) ?? .normal, narrative: row[6],
      nextSteps: try JSON.value([String].self, in: row[7], of: "summaries.next_steps of \(id)"),
      subjects: try JSON.value([Subject.ID].self, in: row[8], of: "summaries.subjects_covered of \(id)"),
      isCorrected: row[9], model: row[11], at: row[10])
  }
}
