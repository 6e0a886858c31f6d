import GRDB
import Learning

/// How a `LearnerRecord` lies in `concept_mastery`, `student_ratings` and `review_cards`.
enum LearnerRows {
  /// What is kept of a student: of everything, or of one concept and its subject.
  static func record(
    of student: Person.ID, only part: (concept: Concept.ID, subject: Subject.ID)? = nil, _ db: Database
  ) throws -> LearnerRecord {
    var subjects: [Subject.ID: SubjectStanding] = [:]
    var concepts: [Concept.ID: ConceptStanding] = [:]
    var solved: Set<Problem.ID> = []
    var cards: [Concept.ID: ReviewCard] = [:]
    var right: [Concept.ID: Int] = [:]
    var tallies: [Concept.ID: ConceptTally] = [:]
    var lastAnswers: [Subject.ID: Instant] = [:]

    let ratings = try rows(
      "SELECT subject_id, model_json, last_updated FROM student_ratings WHERE student_id = ?", "subject_id", student,
      part?.subject.rawValue, db)
    while let row = try ratings.next() {
      let subject: Subject.ID = row[0]
      let kept = try JSON.value(KeptSubject.self, in: row[1], of: "student_ratings.model_json of \(subject)")
      subjects[subject] = kept.standing
      lastAnswers[subject] = row[2] as Instant
    }
    let masteries = try rows(
      "SELECT concept_id, model_json, mastery_score FROM concept_mastery WHERE student_id = ?", "concept_id", student,
      part?.concept.rawValue, db)
    while let row = try masteries.next() {
      let concept: Concept.ID = row[0]
      let kept = try JSON.value(KeptConcept.self, in: row[1], of: "concept_mastery.model_json of \(concept)")
      concepts[concept] = kept.standing
      right[concept] = kept.right > 0 ? kept.right : nil
      solved.formUnion(kept.solved)
      tallies[concept] = kept.tally(mastery: Int((row[2] as Double).rounded()))
    }
    let reviews = try rows(
      """
      SELECT concept_id, stability, difficulty, last_reviewed_on, reviews, lapses, last_grade FROM review_cards
      WHERE student_id = ?
      """, "concept_id", student, part?.concept.rawValue, db)
    while let row = try reviews.next() {
      guard let last: CalendarDay = row[3] else { continue }
      cards[row[0]] = ReviewCard(
        stability: row[1], difficulty: row[2], last: last, reviews: row[4], lapses: row[5],
        lastGrade: (row[6] as Int?).flatMap(ReviewGrade.init(rawValue:)))
    }
    return LearnerRecord(
      learner: Learner(subjects: subjects, concepts: concepts, solved: solved, cards: cards, right: right),
      tallies: tallies, lastAnswers: lastAnswers)
  }

  static func rows(
    _ sql: String, _ column: String, _ student: Person.ID, _ part: String?, _ db: Database
  ) throws -> RowCursor {
    guard let part else { return try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [student]) }
    return try Row.fetchCursor(db.cachedStatement(sql: sql + " AND \(column) = ?"), arguments: [student, part])
  }

  // MARK: - Writing

  /// Writes the rows of everything in `record`; rows of what is not in it stay. Returns how many changed.
  static func write(
    _ record: LearnerRecord, of student: Person.ID, device: String, at now: Instant, _ db: Database
  ) throws -> Int {
    var changed = 0
    for (subject, standing) in record.learner.subjects {
      let last = record.lastAnswers[subject] ?? now
      if try write(standing, of: subject, student, last: last, device: device, at: now, db) { changed += 1 }
    }
    for (concept, standing) in record.learner.concepts {
      let kept = KeptConcept(
        standing, right: record.learner.right[concept] ?? 0, record.tallies[concept] ?? ConceptTally())
      if try write(kept, record.tallies[concept]?.mastery ?? 0, of: concept, student, device: device, at: now, db) {
        changed += 1
      }
    }
    for (concept, card) in record.learner.cards {
      if try write(card, of: concept, student, device: device, at: now, db) { changed += 1 }
    }
    return changed
  }

  /// Removes the rows of what is not in `record`, which is whole. Returns how many there were.
  static func removeAll(but record: LearnerRecord, of student: Person.ID, _ db: Database) throws -> Int {
    var removed = 0
    func remove(from table: String, _ column: String, but kept: Set<String>) throws {
      let there = try String.fetchAll(
        db, sql: "SELECT \(column) FROM \(table) WHERE student_id = ?", arguments: [student])
      for gone in there where !kept.contains(gone) {
        try db.execute(
          sql: "DELETE FROM \(table) WHERE student_id = ? AND \(column) = ?", arguments: [student, gone])
        removed += 1
      }
    }
    let learner = record.learner
    try remove(from: "student_ratings", "subject_id", but: Set(learner.subjects.keys.map(\.rawValue)))
    try remove(from: "concept_mastery", "concept_id", but: Set(learner.concepts.keys.map(\.rawValue)))
    try remove(from: "review_cards", "concept_id", but: Set(learner.cards.keys.map(\.rawValue)))
    return removed
  }
}
