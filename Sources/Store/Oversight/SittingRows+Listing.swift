import GRDB
import Learning

extension SittingRows {
  /// What waits at a sitting, counted: disputes without a ruling, notes of tutors, open threads. `owner` is the column that
  /// names it, `id` the sitting.
  private static func flags(_ owner: String, _ id: String) -> String {
    """
    (SELECT count(*) FROM responses JOIN disputes AS said ON said.response_id = responses.id AND said.dispute_id IS NULL
      WHERE responses.\(owner) = \(id)
        AND NOT EXISTS (SELECT 1 FROM disputes AS ruling WHERE ruling.dispute_id = said.id))
    + (SELECT count(*) FROM events JOIN turn_notes ON turn_notes.event_id = events.id
      WHERE events.\(owner) = \(id) AND turn_notes.deleted_at IS NULL)
    + (SELECT count(*) FROM events JOIN threads ON threads.event_id = events.id
      WHERE events.\(owner) = \(id) AND threads.status = 'open' AND threads.deleted_at IS NULL)
    + (SELECT count(*) FROM responses JOIN threads ON threads.response_id = responses.id
      WHERE responses.\(owner) = \(id) AND threads.status = 'open' AND threads.deleted_at IS NULL)
    """
  }

  /// Lessons and exams.
  private static let talks = """
    SELECT sessions.user_id AS owner, CASE sessions.mode WHEN 'exam_me' THEN 'exam' ELSE 'lesson' END AS kind, sessions.id AS id,
      CASE WHEN sessions.is_paused = 1 THEN 'paused' WHEN sessions.status = 'active' THEN 'going'
        WHEN sessions.status = 'completed' THEN 'finished' ELSE 'left' END AS state,
      sessions.created_at AS began, sessions.updated_at AS touched, \(lessonSubject) AS subject,
      sessions.exam_score AS score, sessions.exam_total AS total, sessions.state_version AS version,
      coalesce(sessions.goal_json ->> 'topic', (
        SELECT topic_id FROM teaching_guidelines WHERE teaching_guidelines.id = sessions.guideline_id)) AS topic,
      \(flags("session_id", "sessions.id")) AS flags
    FROM sessions
    """

  private static let fives = """
    SELECT practice_sessions.student_id AS owner, 'five' AS kind, practice_sessions.id AS id,
      CASE practice_sessions.status WHEN 'in_progress' THEN 'going' WHEN 'completed' THEN 'finished'
        ELSE 'left' END AS state,
      practice_sessions.created_at AS began, practice_sessions.updated_at AS touched, NULL AS subject,
      practice_sessions.problems_correct AS score, json_array_length(practice_sessions.problem_ids) AS total,
      practice_sessions.state_version AS version, NULL AS topic,
      \(flags("practice_session_id", "practice_sessions.id")) AS flags
    FROM practice_sessions
    """

  /// Whether a five asks a problem of the subjects in the JSON list `?subjects`.
  private static let isOfSubjects = """
    EXISTS (SELECT 1 FROM json_each(practice_sessions.problem_ids) AS asked JOIN problems ON problems.id = asked.value
      WHERE problems.subject_id IN (SELECT value FROM json_each(:subjects)))
    """

  /// A page of a student's sittings, the newest first; `subjects` is what may be seen, nil for all.
  static func page(
    of student: Person.ID, _ filter: SittingFilter, in subjects: Set<Subject.ID>?, after key: SittingPage.Key?,
    limit: Int, _ db: Database
  ) throws -> SittingPage {
    var wanted = subjects
    if let subject = filter.subject { wanted = (wanted ?? [subject]).intersection([subject]) }
    let calendar = try StudentDays.calendar(of: student, db)
    let named: [String: (any DatabaseValueConvertible)?] = [
      "student": student, "subjects": try wanted.map { try JSON.text($0.map(\.rawValue).sorted()) },
      "from": filter.from.map(calendar.start), "until": filter.until.map { calendar.start(of: $0.adding(days: 1)) },
      "began": key?.began, "id": key?.id.rawValue, "limit": limit + 1,
    ]
    // Every condition is written for its own table, so that each half walks its own index backwards and stops early.
    func conditions(_ table: String, _ owner: String) -> String {
      var conditions = "WHERE \(table).\(owner) = :student"
      if filter.from != nil { conditions += " AND \(table).created_at >= :from" }
      if filter.until != nil { conditions += " AND \(table).created_at < :until" }
      if key != nil { conditions += " AND (\(table).created_at, \(table).id) < (:began, :id)" }
      if wanted != nil { conditions += " AND " + (table == "sessions" ? Self.isOfSubject : isOfSubjects) }
      let order = " ORDER BY \(table).created_at DESC, \(table).id DESC"
      let isLate = filter.isFlagged || filter.states.count < Sitting.State.allCases.count
      return conditions + order + (isLate ? "" : " LIMIT :limit")
    }
    var halves: [String] = []
    if !filter.kinds.isDisjoint(with: [.lesson, .exam]) {
      halves.append("SELECT * FROM (\(talks) \(conditions("sessions", "user_id")))")
    }
    if filter.kinds.contains(.five) {
      halves.append("SELECT * FROM (\(fives) \(conditions("practice_sessions", "student_id")))")
    }
    guard !halves.isEmpty, !filter.states.isEmpty else { return SittingPage(sittings: [], next: nil) }
    func list(_ values: [String]) -> String { values.sorted().map { "'\($0)'" }.joined(separator: ", ") }
    var sql = """
      SELECT * FROM (\(halves.joined(separator: " UNION ALL ")))
      WHERE state IN (\(list(filter.states.map(\.rawValue)))) AND kind IN (\(list(filter.kinds.map(\.rawValue))))
      """
    if filter.isFlagged { sql += " AND flags > 0" }
    sql += " ORDER BY began DESC, id DESC LIMIT :limit"
    // SQLite takes no argument that the statement does not name.
    let used = named.filter { sql.contains(":\($0.key)") }
    let rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(used))
    let sittings = try rows.prefix(limit).map { try sitting($0, db) }
    let next = rows.count > limit ? sittings.last.map { SittingPage.Key(began: $0.began, id: $0.id) } : nil
    return SittingPage(sittings: sittings, next: next)
  }

  private static let isOfSubject = "\(lessonSubject) IN (SELECT value FROM json_each(:subjects))"

  /// One sitting, and whose it is; `.notFound` if there is none.
  static func sitting(_ id: Sitting.ID, _ db: Database) throws -> (student: Person.ID, sitting: Sitting) {
    let sql =
      switch id {
      case .five: "\(fives) WHERE practice_sessions.id = ?"
      case .exam, .lesson: "\(talks) WHERE sessions.id = ?"
      }
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id.rawValue]), let owner: Person.ID = row["owner"],
      row["kind"] == id.kind.rawValue
    else { throw NotebookFailure.notFound }
    return (owner, try sitting(row, db))
  }

  private static func sitting(_ row: Row, _ db: Database) throws -> Sitting {
    guard let kind = Sitting.Kind(rawValue: row["kind"]), let state = Sitting.State(rawValue: row["state"]) else {
      throw NotebookFailure.corrupt("a sitting is of no kind")
    }
    var title: Phrase?
    if let topic: String = row["topic"] {
      title = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT name_en, name_bn FROM topics WHERE id = ?"), arguments: [topic]
      ).map { Notebook.phrase($0[0], $0[1]) }
    }
    return Sitting(
      id: Sitting.ID(kind, row["id"]), state: state, began: row["began"], touched: row["touched"], title: title,
      subject: row["subject"], score: row["score"], total: row["total"], flags: row["flags"], version: row["version"])
  }

  /// The subjects of a sitting: that of a lesson or an exam, those of the problems of a five.
  static func subjects(of sitting: Sitting, _ db: Database) throws -> Set<Subject.ID> {
    if case .five(let id) = sitting.id {
      return try Subject.ID.fetchSet(
        db,
        sql: """
          SELECT problems.subject_id FROM practice_sessions, json_each(practice_sessions.problem_ids) AS asked
            JOIN problems ON problems.id = asked.value
          WHERE practice_sessions.id = ?
          """, arguments: [id])
    }
    return sitting.subject.map { [$0] } ?? []
  }
}
