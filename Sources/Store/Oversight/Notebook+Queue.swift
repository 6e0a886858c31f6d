import GRDB
import Learning

extension Notebook {
  /// What waits for this tutor, the oldest first: of the students that they look after, and of the school; everything for an
  /// admin.
  public func queue(as actor: Person.ID, at now: Instant) throws(NotebookFailure) -> ReviewQueue {
    try reading(.seeQueue, as: actor, at: now) { access, db in
      var relations: [Person.ID: Relation] = [:]
      let entries = try QueueDesk.all(db).filter { waiting in
        guard access.role != .admin, let student = waiting.entry.student else { return true }
        let relation = try relations[student] ?? Access.relation(of: actor, access.role, to: student, at: now, db)
        relations[student] = relation
        guard may(.rule, as: access.role, to: relation) else { return false }
        guard let subjects = relation.subjects else { return true }
        return waiting.subject.map(subjects.contains) ?? false
      }.map(\.entry)
      return ReviewQueue(
        entries: entries.sorted { ($0.since, $0.place) < ($1.since, $1.place) },
        usualWaits: try QueueDesk.usualWaits(at: now, db))
    }
  }

  /// Where a student's own disputes and questions stand: the place that the tutors see, and how long such things usually take.
  public func queuePlaces(
    of student: Person.ID, as actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> [QueueEntry.Subject: QueuePlace] {
    try reading(.seeProgress, as: actor, of: student, at: now) { _, db in
      let usual = try QueueDesk.usualWaits(at: now, db)
      let own = try (QueueDesk.disputes(db) + QueueDesk.questions(db)).filter { $0.entry.student == student }
      return Dictionary(
        own.map { waiting in
          let entry = waiting.entry
          return (
            entry.id,
            QueuePlace(
              kind: entry.id.kind, place: entry.place, since: entry.since, usualWait: usual[entry.id.kind],
              about: entry.about)
          )
        }
      ) { first, _ in first }
    }
  }

  /// Rules on a dispute: what the answer counts from now on, with a word to the student. Mastery, rating, reviews and the score
  /// of an exam become what they would be, had it been judged so from the start. Of several rulings the last counts.
  ///
  /// `.notFound` if there is no such dispute.
  public func settle(
    _ dispute: Dispute.ID, as outcome: Outcome, words: String, by actor: Person.ID, at now: Instant
  ) throws(NotebookFailure) {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in
        let said = try Row.fetchOne(
          db,
          sql: """
            SELECT said.student_id, problems.subject_id, responses.id, responses.outcome
            FROM disputes AS said JOIN responses ON responses.id = said.response_id
              JOIN problems ON problems.id = responses.problem_id
            WHERE said.id = ? AND said.dispute_id IS NULL
            """, arguments: [dispute])
        guard let said else { throw NotebookFailure.notFound }
        let access = try Access(.rule, as: actor, of: said[0], at: now, db)
        try access.require(said[1])
        let student: Person.ID = said[0]
        let before = try Outcome.fetchOne(
          db, sql: "SELECT outcome FROM v_effective_responses WHERE id = ?", arguments: [said[2] as String])
        try self.rule(on: dispute, as: outcome, words: words, by: actor, at: now, db)
        try self.audit(
          .ruled, actor: actor, student: student, table: "responses", record: said[2],
          before: ["outcome": before?.rawValue ?? ""], after: ["outcome": outcome.rawValue],
          reason: String(words.prefix(Dispute.longestWords)).storable, at: now, db)
      }
    }
  }
}
