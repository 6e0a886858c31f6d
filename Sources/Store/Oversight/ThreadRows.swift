/// How threads are looked at in SQL; `threads` is the name of the table.
enum ThreadRows {
  /// Whether the student wrote last: then it waits for a tutor.
  static let isWaiting = """
    (SELECT author_id FROM thread_messages WHERE thread_id = threads.id AND deleted_at IS NULL
      ORDER BY created_at DESC, id DESC LIMIT 1) = threads.student_id
    """

  /// Since when it waits: the student's first message after the tutor's last.
  static let waitingSince = """
    (SELECT min(created_at) FROM thread_messages WHERE thread_id = threads.id AND deleted_at IS NULL
      AND created_at > coalesce((
        SELECT max(created_at) FROM thread_messages WHERE thread_id = threads.id AND deleted_at IS NULL
          AND author_id IS NOT threads.student_id), ''))
    """

  /// The subject of what it is about; NULL where that has none.
  static let subject = """
    coalesce(
      (SELECT subject_id FROM problems WHERE id = threads.problem_id),
      (SELECT problems.subject_id FROM responses JOIN problems ON problems.id = responses.problem_id
       WHERE responses.id = threads.response_id),
      (SELECT \(SittingRows.lessonSubject) FROM events JOIN sessions ON sessions.id = events.session_id
       WHERE events.id = threads.event_id),
      (SELECT problems.subject_id FROM events JOIN problems ON problems.id = events.payload_json ->> 'problem'
       WHERE events.id = threads.event_id),
      (SELECT context_subjects ->> '$[0]' FROM qa_interactions WHERE id = threads.qa_interaction_id))
    """
}

/// How lessons, exams and fives are looked at in SQL.
enum SittingRows {
  /// The subject of a row of `sessions`: an exam says it, a lesson's guideline does.
  static let lessonSubject = """
    coalesce(
      (SELECT topics.subject_id FROM teaching_guidelines JOIN topics ON topics.id = teaching_guidelines.topic_id
       WHERE teaching_guidelines.id = sessions.guideline_id), sessions.subject)
    """
}
