import GRDB
import Learning

extension Notebook {
  /// The exams of a student that are over and hold an explanation that nobody has looked at. Those whose time ran out are ended
  /// first: the only thing that this writes.
  public func ungradedExams(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> [ExamPaper] {
    try endExpiredExams(of: student, at: now)
    return try read { db in
      // What has something written in it and no verdict: few exams have, and those alone are folded.
      try Exam.ID.fetchAll(
        db,
        sql: """
          SELECT id FROM sessions WHERE user_id = ? AND mode = 'exam_me' AND status = 'completed'
            AND EXISTS (SELECT 1 FROM json_each(state_json, '$.standings') AS standing
              WHERE standing.value ->> 'draft' <> '' AND standing.value ->> 'verdict' IS NULL
                AND standing.value ->> 'grading' IS NULL)
          ORDER BY created_at, id
          """, arguments: [student]
      ).compactMap { try Self.fold(exam: $0, db) }.filter { !$0.ungraded.isEmpty }.map { try Self.paper($0, db) }
    }
  }

  /// Whose exam it is. `.notFound` if there is no such exam.
  public func student(of exam: Exam.ID) throws(NotebookFailure) -> Person.ID {
    try read { db in
      let student = try Person.ID.fetchOne(
        db, sql: "SELECT user_id FROM sessions WHERE id = ? AND mode = 'exam_me'", arguments: [exam])
      guard let student else { throw NotebookFailure.notFound }
      return student
    }
  }

  /// Keeps what became of an explanation in an exam that has ended; `question` is its place, from 0. Graded, it is an answer
  /// like any other, and the score counts it; left to a tutor, it waits in their queue until they rule, and counts nowhere. What is
  /// said of it a second time changes nothing.
  public func gradeExam(
    _ question: Int, as grading: ExamGrading, in exam: Exam.ID, at now: Instant
  ) throws(NotebookFailure) -> ExamPaper {
    try write { db in
      guard var stored = try Self.fold(exam: exam, db) else { throw NotebookFailure.notFound }
      if stored.status.isFinished, stored.ungraded.contains(question) {
        stored = try self.append([.graded(question: question, grading)], to: stored, at: now, db)
      }
      return try Self.paper(stored, db)
    }
  }
}

// MARK: - Inside a transaction

extension Notebook {
  /// An answer that the program could not judge waits where disputes wait; nobody said a word against it, so that it has no author.
  func leaveToTutor(
    _ response: Identifier<Response>, _ typed: String, of student: Person.ID, stamp: Stamp, _ db: Database
  ) throws {
    try DisputeRecord(
      id: newID(at: stamp.wall), studentID: student, responseID: response, disputeID: nil, authorID: nil,
      words: String(typed.prefix(Dispute.longestWords)).storable, ruledOutcome: nil, at: stamp.time,
      deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
    ).add(db)
  }

  /// A problem whose way can be asked for: of a concept of the exam, whose answer is told and gives no other question away; the one
  /// whose chance is nearest to what exams are made for. nil where there is none.
  static func why(for plan: ExamPlan, in bank: ExamBank, seed: UInt64, _ db: Database) throws -> ExamQuestion? {
    let used = Set(plan.questions.map(\.problem))
    let concepts = Set(plan.concepts)
    func distance(_ candidate: ExamCandidate) -> Double { abs(candidate.chance - ExamBlueprint.meanChance) }
    let open = bank.candidates.filter { !used.contains($0.problem) && concepts.contains($0.concept) }
      .sorted { (distance($0), $0.problem) < (distance($1), $1.problem) }
    var random = SplitMix64(seed: seed)
    for candidate in open {
      guard let problem = try problems([candidate.problem], db).first, problem.key.isTyped else { continue }
      let variant = try families(of: [candidate.problem], db)[candidate.problem].map {
        try $0.variant(using: &random)
      }
      return ExamQuestion(
        problem: candidate.problem, variant: variant, concept: candidate.concept, difficulty: candidate.difficulty,
        rating: candidate.rating, chance: candidate.chance, weight: 0, minutes: max(3, candidate.minutes),
        asksWhy: true)
    }
    return nil
  }
}
