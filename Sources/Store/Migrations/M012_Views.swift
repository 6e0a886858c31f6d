extension SchemaStep {
  /// What reports read. A dispute's ruling and a tutor's override of an answer change what counts, never the answer.
  static let m012Views = SchemaStep("012 views") {
    """
    CREATE VIEW v_effective_responses AS
    SELECT id, student_id, session_id, practice_session_id, practice_assignment_id, event_id, problem_id,
      parameters_json, position, outcome,
      CASE outcome WHEN 'right' THEN 1 WHEN 'skipped' THEN NULL ELSE 0 END AS is_correct,
      outcome_given, student_answer, time_spent_seconds, hints_used, confidence, confidence_level, evaluated_at,
      at, device_id, device_seq, created_at
    FROM (
      SELECT given.id, given.student_id, given.session_id, given.practice_session_id,
        given.practice_assignment_id, given.event_id, given.problem_id, given.parameters_json, given.position,
        given.outcome AS outcome_given,
        coalesce(
          (SELECT decided.outcome
           FROM (
             SELECT ruling.ruled_outcome AS outcome, ruling.created_at AS decided_at, ruling.id
             FROM disputes AS ruling
             WHERE ruling.response_id = given.id AND ruling.dispute_id IS NOT NULL
             UNION ALL
             SELECT correction.new_content ->> 'outcome', correction.created_at, correction.id
             FROM overrides AS correction
             WHERE correction.response_id = given.id AND correction.deleted_at IS NULL
               AND correction.new_content ->> 'outcome'
                 IN ('right', 'form', 'wrong', 'skipped', 'revealed')
           ) AS decided
           ORDER BY decided.decided_at DESC, decided.id DESC LIMIT 1),
          given.outcome) AS outcome,
        given.student_answer, given.time_spent_seconds, given.hints_used, given.confidence,
        given.confidence_level, given.evaluated_at, given.at, given.device_id, given.device_seq,
        given.created_at
      FROM responses AS given
    ) AS counted;

    CREATE VIEW v_student_progress AS
    SELECT goal.student_id, goal.id AS goal_id, subject.name AS subject_name, goal.completion_percentage,
      goal.current_streak, goal.xp_earned, goal.status, goal.target_completion_date,
      (SELECT count(*) FROM tutoring_sessions AS held
       WHERE held.student_id = goal.student_id AND held.deleted_at IS NULL
         AND (goal.subject_id IS NULL OR held.subject_id = goal.subject_id)) AS sessions_count,
      (SELECT count(*) FROM practice_assignments AS assigned
       WHERE assigned.student_id = goal.student_id AND assigned.completed AND assigned.deleted_at IS NULL
         AND (goal.subject_id IS NULL OR assigned.subject_id = goal.subject_id)) AS practice_items_completed,
      (SELECT rated.rating FROM student_ratings AS rated
       WHERE rated.student_id = goal.student_id AND rated.subject_id = goal.subject_id) AS average_rating
    FROM goals AS goal LEFT JOIN subjects AS subject ON subject.id = goal.subject_id
    WHERE goal.status = 'active' AND goal.deleted_at IS NULL;

    CREATE VIEW v_override_analytics AS
    SELECT correction.override_type, subject.name AS subject_name, correction.difficulty_level,
      count(*) AS override_count, count(DISTINCT correction.tutor_id) AS unique_tutors,
      count(DISTINCT correction.student_id) AS unique_students,
      substr(correction.created_at, 1, 10) AS override_date
    FROM overrides AS correction LEFT JOIN subjects AS subject ON subject.id = correction.subject_id
    WHERE correction.deleted_at IS NULL
    GROUP BY correction.override_type, correction.subject_id, subject.name, correction.difficulty_level,
      substr(correction.created_at, 1, 10);

    CREATE VIEW v_confidence_distribution AS
    SELECT student_id, confidence, count(*) AS count,
      round(count(*) * 100.0 / sum(count(*)) OVER (PARTITION BY student_id), 2) AS percentage
    FROM qa_interactions
    GROUP BY student_id, confidence;
    """
  }
}
