import GRDB
import Learning

// One row each. A row that says the same already is not rewritten; each says whether it was.

extension LearnerRows {
  static func write(
    _ standing: SubjectStanding, of subject: Subject.ID, _ student: Person.ID, last: Instant, device: String,
    at now: Instant, _ db: Database
  ) throws -> Bool {
    // What is shown is kept within 004's bounds; the exact number is in the state.
    let shown = min(2000, max(400, standing.rating))
    try db.cachedStatement(
      sql: """
        INSERT INTO student_ratings (id, student_id, subject_id, rating, last_updated, model_json, state_version,
          device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (student_id, subject_id) DO UPDATE SET rating = excluded.rating,
          last_updated = excluded.last_updated, model_json = excluded.model_json,
          state_version = excluded.state_version, device_id = excluded.device_id, updated_at = excluded.updated_at
        WHERE rating IS NOT excluded.rating OR last_updated IS NOT excluded.last_updated
          OR model_json IS NOT excluded.model_json OR state_version IS NOT excluded.state_version
        """
    ).execute(arguments: [
      "\(student):\(subject)", student, subject, shown, last, try JSON.text(KeptSubject(standing)), standing.answers,
      device, now, now,
    ])
    return db.changesCount > 0
  }

  /// `mastery` is that at the moment of the last answer.
  static func write(
    _ kept: KeptConcept, _ mastery: Int, of concept: Concept.ID, _ student: Person.ID, device: String, at now: Instant,
    _ db: Database
  ) throws -> Bool {
    let seconds = kept.answers > 0 ? Double(kept.seconds) / Double(kept.answers) : nil
    let confidence = kept.confident > 0 ? Double(kept.confidence) / Double(kept.confident) : nil
    try db.cachedStatement(
      sql: """
        INSERT INTO concept_mastery (student_id, concept_id, total_attempts, correct_attempts, avg_time_seconds,
          avg_confidence, mastery_score, last_attempt_at, model_json, state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (student_id, concept_id) DO UPDATE SET total_attempts = excluded.total_attempts,
          correct_attempts = excluded.correct_attempts, avg_time_seconds = excluded.avg_time_seconds,
          avg_confidence = excluded.avg_confidence, mastery_score = excluded.mastery_score,
          last_attempt_at = excluded.last_attempt_at, model_json = excluded.model_json,
          state_version = excluded.state_version, device_id = excluded.device_id, updated_at = excluded.updated_at
        WHERE total_attempts IS NOT excluded.total_attempts OR correct_attempts IS NOT excluded.correct_attempts
          OR avg_time_seconds IS NOT excluded.avg_time_seconds OR avg_confidence IS NOT excluded.avg_confidence
          OR mastery_score IS NOT excluded.mastery_score OR last_attempt_at IS NOT excluded.last_attempt_at
          OR model_json IS NOT excluded.model_json OR state_version IS NOT excluded.state_version
        """
    ).execute(arguments: [
      student, concept, kept.answers, kept.right, seconds, confidence, Double(mastery), kept.last,
      try JSON.text(kept), kept.answers, device, now, now,
    ])
    return db.changesCount > 0
  }

  static func write(
    _ card: ReviewCard, of concept: Concept.ID, _ student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO review_cards (student_id, concept_id, stability, difficulty, reviews, lapses, last_grade,
          last_reviewed_on, due_on, state_version, device_id, created_at, updated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (student_id, concept_id) DO UPDATE SET stability = excluded.stability,
          difficulty = excluded.difficulty, reviews = excluded.reviews, lapses = excluded.lapses,
          last_grade = excluded.last_grade, last_reviewed_on = excluded.last_reviewed_on, due_on = excluded.due_on,
          state_version = excluded.state_version, device_id = excluded.device_id, updated_at = excluded.updated_at
        WHERE stability IS NOT excluded.stability OR difficulty IS NOT excluded.difficulty
          OR reviews IS NOT excluded.reviews OR lapses IS NOT excluded.lapses
          OR last_grade IS NOT excluded.last_grade OR last_reviewed_on IS NOT excluded.last_reviewed_on
          OR due_on IS NOT excluded.due_on OR state_version IS NOT excluded.state_version
        """
    ).execute(arguments: [
      student, concept, card.stability, card.difficulty, card.reviews, card.lapses, card.lastGrade?.rawValue,
      card.last, card.due, card.reviews, device, now, now,
    ])
    return db.changesCount > 0
  }
}
