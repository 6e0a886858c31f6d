import GRDB
import Learning

/// What waits for tutors: rows of the whole school, each with its place among those of its kind.
enum QueueDesk {
  /// One thing that waits, with the subject by which it is shown or not.
  struct Waiting {
    var entry: QueueEntry
    var subject: Subject.ID?
  }

  /// Of the past decisions so many are looked at for how long such things take, and of threads those of so many days.
  private static let remembered = 100
  private static let rememberedDays = 180

  static func all(_ db: Database) throws -> [Waiting] {
    try disputes(db) + questions(db) + problems(db) + guidelines(db) + plans(db)
  }

  static func disputes(_ db: Database) throws -> [Waiting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT said.id, said.student_id, users.name, problems.question_en, problems.question_bn, said.words,
          said.created_at, problems.subject_id, responses.practice_session_id, responses.session_id, sessions.mode
        FROM disputes AS said JOIN responses ON responses.id = said.response_id
          JOIN problems ON problems.id = responses.problem_id JOIN users ON users.id = said.student_id
          LEFT JOIN sessions ON sessions.id = responses.session_id
        WHERE said.dispute_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM disputes AS ruling WHERE ruling.dispute_id = said.id)
        ORDER BY said.created_at, said.id
        """)
    return rows.enumerated().map { index, row in
      Waiting(
        entry: QueueEntry(
          id: .dispute(row[0]), student: row[1], name: row[2], about: Notebook.phrase(row[3], row[4]), words: row[5],
          since: row[6], place: index + 1, sitting: sitting(row[8], row[9], row[10])), subject: row[7])
    }
  }

  static func sitting(_ five: String?, _ talk: String?, _ mode: String?) -> Sitting.ID? {
    if let five { return Sitting.ID(.five, five) }
    return talk.map { Sitting.ID(mode == SessionRecord.Mode.examMe.rawValue ? .exam : .lesson, $0) }
  }

  static func questions(_ db: Database) throws -> [Waiting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT threads.id, threads.student_id, users.name, (
            SELECT body FROM thread_messages WHERE thread_id = threads.id AND deleted_at IS NULL
            ORDER BY created_at DESC, id DESC LIMIT 1),
          \(ThreadRows.waitingSince) AS since, \(ThreadRows.subject), \(ThreadAbout.columns)
        FROM threads JOIN users ON users.id = threads.student_id \(ThreadAbout.joins)
        WHERE threads.status = 'open' AND threads.deleted_at IS NULL AND \(ThreadRows.isWaiting)
        ORDER BY since, threads.id
        """)
    return try rows.enumerated().map { index, row in
      let about = try ThreadAbout(row, from: 6)
      return Waiting(
        entry: QueueEntry(
          id: .question(row[0]), student: row[1], name: row[2], about: about.words, words: row[3], since: row[4],
          place: index + 1, sitting: about.sitting, turn: about.turn, exchange: about.exchange), subject: row[5])
    }
  }

  private static func problems(_ db: Database) throws -> [Waiting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, question_en, question_bn, created_at, subject_id FROM problems
        WHERE flagged = 1 AND is_active = 1 AND deleted_at IS NULL ORDER BY created_at, id
        """)
    return rows.enumerated().map { index, row in
      Waiting(
        entry: QueueEntry(
          id: .problem(row[0]), about: Notebook.phrase(row[1], row[2]), since: row[3], place: index + 1),
        subject: row[4])
    }
  }

  private static func guidelines(_ db: Database) throws -> [Waiting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT teaching_guidelines.id, topic_title_en, topic_title_bn, coalesce(generated_at, teaching_guidelines.created_at)
          AS since, topics.subject_id
        FROM teaching_guidelines LEFT JOIN topics ON topics.id = teaching_guidelines.topic_id
        WHERE review_status = 'TO_BE_REVIEWED' AND status <> 'rejected' AND teaching_guidelines.deleted_at IS NULL
        ORDER BY since, teaching_guidelines.id
        """)
    return rows.enumerated().map { index, row in
      Waiting(
        entry: QueueEntry(
          id: .guideline(row[0]), about: Notebook.phrase(row[1], row[2]), since: row[3], place: index + 1),
        subject: row[4])
    }
  }

  private static func plans(_ db: Database) throws -> [Waiting] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT teaching_guidelines.id, topic_title_en, topic_title_bn, study_plans.created_at, topics.subject_id,
          coalesce(study_plans.reviewer_feedback, '')
        FROM study_plans JOIN teaching_guidelines ON teaching_guidelines.id = study_plans.guideline_id
          LEFT JOIN topics ON topics.id = teaching_guidelines.topic_id
        WHERE study_plans.status = 'generated' AND study_plans.deleted_at IS NULL
        ORDER BY study_plans.created_at, study_plans.id
        """)
    return rows.enumerated().map { index, row in
      Waiting(
        entry: QueueEntry(
          id: .plan(row[0]), about: Notebook.phrase(row[1], row[2]), words: row[5], since: row[3], place: index + 1),
        subject: row[4])
    }
  }

  // MARK: - How long it takes

  static func usualWaits(at now: Instant, _ db: Database) throws -> [QueueEntry.Kind: Int] {
    var waits: [QueueEntry.Kind: Int] = [:]
    for kind in QueueEntry.Kind.allCases { waits[kind] = ReviewQueue.usual(try self.waits(of: kind, at: now, db)) }
    return waits
  }

  /// Seconds, of the last decisions.
  private static func waits(of kind: QueueEntry.Kind, at now: Instant, _ db: Database) throws -> [Int] {
    let sql =
      switch kind {
      case .dispute:
        """
        SELECT said.created_at, ruling.created_at FROM disputes AS ruling JOIN disputes AS said ON said.id = ruling.dispute_id
        WHERE ruling.dispute_id IS NOT NULL ORDER BY ruling.created_at DESC LIMIT \(remembered)
        """
      case .question:
        """
        SELECT threads.created_at, (
          SELECT min(created_at) FROM thread_messages WHERE thread_id = threads.id AND author_id IS NOT threads.student_id
        ) AS answered
        FROM threads WHERE threads.created_at >= ? ORDER BY threads.created_at DESC LIMIT \(remembered)
        """
      case .problem: decisions(in: "problems")
      case .guideline: decisions(in: "teaching_guidelines")
      case .plan: decisions(in: "study_plans")
      }
    let arguments: StatementArguments =
      kind == .question ? [now.adding(seconds: -rememberedDays * 86_400)] : []
    return try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { row in
      guard let since: Instant = row[0], let decided: Instant = row[1] else { return nil }
      return max(0, decided.seconds(since: since))
    }
  }

  private static func decisions(in table: String) -> String {
    """
    SELECT before_json ->> 'since', created_at FROM audit_log
    WHERE table_name = '\(table)' AND action IN ('approved', 'edited', 'turned_down')
    ORDER BY at DESC LIMIT \(remembered)
    """
  }
}
