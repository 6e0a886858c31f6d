import GRDB
import Learning
import Testing

@testable import Store
@testable import lectern_server

/// Each view says the same in both engines of the same rows, and what it should.
@Suite struct ViewTests {
  /// Statements that both engines take as they are.
  private static let rows = """
    INSERT INTO users (id, name, role, created_at, updated_at) VALUES
      ('mina', 'Mina', 'student', \(day(1)), \(day(1))), ('rahim', 'Rahim', 'student', \(day(1)), \(day(1))),
      ('tutor', 'Tutor', 'tutor', \(day(1)), \(day(1)));
    INSERT INTO subjects (id, name_en, name_bn, created_at, updated_at) VALUES
      ('math', 'Mathematics', NULL, \(day(1)), \(day(1))), ('science', NULL, 'বিজ্ঞান', \(day(1)), \(day(1)));
    INSERT INTO topics (id, subject_id, name_en, created_at, updated_at)
      VALUES ('ratios', 'math', 'Ratios', \(day(1)), \(day(1)));
    INSERT INTO problems
      (id, subject_id, topic_id, topic, grade, kind, question_en, answer, difficulty_level, created_at, updated_at)
      VALUES ('p', 'math', 'ratios', 'Ratios', 6, 'number', '1 : 2 = 2 : x', '4', 3, \(day(1)), \(day(1)));
    INSERT INTO practice_sessions (id, student_id, date, local_day, time_zone, utc_offset_seconds, problem_ids,
      expires_at, created_at, updated_at)
      VALUES ('five', 'mina', \(day(2)), '2026-11-02', 'UTC', 0, '["p"]', \(day(3)), \(day(2)), \(day(2)));
    INSERT INTO responses (id, student_id, practice_session_id, problem_id, outcome, student_answer, hints_used,
      evaluated_at, at, device_id, device_seq, created_at) VALUES
      ('r1', 'mina', 'five', 'p', 'wrong', '3', 0, \(day(2)), \(stamp(2, 1))),
      ('r2', 'mina', 'five', 'p', 'right', '4', 2, \(day(2)), \(stamp(2, 2))),
      ('r3', 'mina', 'five', 'p', 'skipped', '', 3, \(day(2)), \(stamp(2, 3))),
      ('r4', 'mina', 'five', 'p', 'form', '8/2', 1, \(day(2)), \(stamp(2, 4)));
    INSERT INTO disputes (id, student_id, response_id, dispute_id, ruled_outcome, at, device_id, device_seq, created_at)
      VALUES
      ('d1', 'mina', 'r1', NULL, NULL, \(stamp(3, 5))), ('d2', 'mina', 'r1', 'd1', 'form', \(stamp(4, 6))),
      ('d3', 'mina', 'r2', NULL, NULL, \(stamp(4, 7)));
    INSERT INTO overrides (id, tutor_id, student_id, override_type, action, response_id, new_content, subject_id,
      difficulty_level, created_at, updated_at, deleted_at) VALUES
      ('o1', 'tutor', 'mina', 'response', 'counted', 'r1', '{"outcome": "right"}', 'math', 3, \(day(4)), \(day(4)), NULL),
      ('o2', 'tutor', 'mina', 'response', 'counted', 'r3', '{"outcome": "wrong"}', 'math', 3, \(day(4)), \(day(4)), NULL),
      ('o3', 'tutor', 'mina', 'response', 'undone', 'r2', '{"outcome": "wrong"}', NULL, 3, \(day(5)), \(day(5)), \(day(6))),
      ('o4', 'tutor', 'rahim', 'summary', 'reworded', NULL, '{"outcome": "right"}', NULL, NULL, \(day(5)), \(day(5)), NULL),
      ('o5', 'tutor', 'mina', 'response', 'noted', 'r4', '{"words": "well"}', 'science', 3, \(day(5)), \(day(5)), NULL);
    INSERT INTO goals (id, student_id, created_by, subject_id, title, status, completion_percentage,
      target_completion_date, created_at, updated_at) VALUES
      ('g1', 'mina', 'tutor', 'math', 'Ratios', 'active', 37.5, '2026-12-01', \(day(1)), \(day(1))),
      ('g2', 'mina', 'mina', NULL, 'Every day', 'active', 0, NULL, \(day(1)), \(day(1))),
      ('g3', 'mina', 'mina', 'math', 'Done', 'completed', 100, NULL, \(day(1)), \(day(1)));
    INSERT INTO student_ratings (id, student_id, subject_id, rating, last_updated, created_at, updated_at) VALUES
      ('e1', 'mina', 'math', 1016, \(day(2)), \(day(2)), \(day(2))),
      ('e2', 'mina', 'science', 900, \(day(2)), \(day(2)), \(day(2)));
    INSERT INTO tutoring_sessions (id, student_id, tutor_id, session_date, subject_id, created_at, updated_at) VALUES
      ('t1', 'mina', 'tutor', \(day(2)), 'math', \(day(2)), \(day(2))),
      ('t2', 'mina', 'tutor', \(day(3)), 'math', \(day(3)), \(day(3))),
      ('t3', 'mina', 'tutor', \(day(3)), 'science', \(day(3)), \(day(3)));
    INSERT INTO practice_assignments (id, student_id, source, subject_id, completed, assigned_at, created_at, updated_at)
      VALUES
      ('a1', 'mina', 'bank', 'math', '1', \(day(2)), \(day(2)), \(day(2))),
      ('a2', 'mina', 'bank', 'math', '0', \(day(2)), \(day(2)), \(day(2))),
      ('a3', 'mina', 'bank', 'science', '1', \(day(2)), \(day(2)), \(day(2)));
    INSERT INTO qa_interactions (id, student_id, query, answer, confidence, at, device_id, device_seq, created_at)
      VALUES
      ('q1', 'mina', 'Why?', 'So.', 'High', \(stamp(2, 8))), ('q2', 'mina', 'Why?', 'So.', 'High', \(stamp(2, 9))),
      ('q3', 'mina', 'Why?', 'So.', 'Low', \(stamp(2, 10))), ('q4', 'rahim', 'Why?', 'So.', 'Low', \(stamp(2, 11)));
    """

  private static func day(_ day: Int) -> String { "'2026-11-\(day < 10 ? "0" : "")\(day)T20:00:00.000Z'" }

  /// at, device_id, device_seq, created_at.
  private static func stamp(_ day: Int, _ sequence: Int) -> String {
    "\(Self.day(day).dropLast())-0000', 'device', \(sequence), \(Self.day(day))"
  }

  @Test(
    arguments: [
      (
        "SELECT id, outcome_given, outcome, is_correct, hints_used, confidence_level FROM v_effective_responses ORDER BY id",
        [
          // A ruling and an override of the same moment: the later id decides.
          ["r1", "wrong", "right", "1", "0", "high"], ["r2", "right", "right", "1", "2", "medium"],
          ["r3", "skipped", "wrong", "0", "3", "low"], ["r4", "form", "form", "0", "1", "medium"],
        ]
      ),
      (
        """
        SELECT goal_id, subject_name, completion_percentage, target_completion_date, sessions_count,
          practice_items_completed, average_rating
        FROM v_student_progress ORDER BY goal_id
        """,
        [
          ["g1", "Mathematics", "37.5", "2026-12-01", "2", "1", "1016"], ["g2", nil, "0", nil, "3", "2", nil],
        ]
      ),
      (
        """
        SELECT override_type, subject_name, difficulty_level, override_count, unique_tutors, unique_students,
          override_date
        FROM v_override_analytics ORDER BY override_type, override_date
        """,
        [
          ["response", "Mathematics", "3", "2", "1", "1", "2026-11-04"],
          ["response", "বিজ্ঞান", "3", "1", "1", "1", "2026-11-05"],
          ["summary", nil, nil, "1", "1", "1", "2026-11-05"],
        ]
      ),
      (
        "SELECT student_id, confidence, count, percentage FROM v_confidence_distribution ORDER BY student_id, confidence",
        [["mina", "High", "2", "66.67"], ["mina", "Low", "1", "33.33"], ["rahim", "Low", "1", "100"]]
      ),
    ] as [(String, [[String?]])])
  func aViewSaysTheSameInBothEngines(query: String, expected: [[String?]]) throws {
    let notebook = try Notebook.inMemory(now: Instant(milliseconds: 1_795_000_000_000), seed: 1).database
    let ours = try notebook.write { db in
      try db.execute(sql: Self.rows)
      return try Row.fetchAll(db, sql: query).map { row in
        Array(row.databaseValues).map { Self.plain(String.fromDatabaseValue($0) ?? Self.number($0)) }
      }
    }
    let server = try PostgresServer.shared.get()
    let postgres = try server.connect(to: server.newDatabase())
    try postgres.run(Self.rows)
    let theirs = try postgres.query(query).map { $0.map(Self.plain) }
    #expect(ours == expected)
    #expect(theirs == expected)
  }

  private static func number(_ value: DatabaseValue) -> String? { Double.fromDatabaseValue(value).map { "\($0)" } }

  /// A number without the zeros at its end that one engine writes and the other does not.
  private static func plain(_ text: String?) -> String? {
    guard var text, text.contains("."), Double(text) != nil else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
