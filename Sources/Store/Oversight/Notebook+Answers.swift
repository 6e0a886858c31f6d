import GRDB
import Learning

extension Notebook {
  /// What has to be known before the program answers a student's question about something. `.notFound` for what is not there, or
  /// another student's.
  public func questionMaterial(
    about pointed: AskedAbout, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> QuestionMaterial {
    try reading(.ask, as: student, of: student, at: now) { _, db in
      let subject = try AskedThing.subject(of: pointed, student, db)
      try Self.requireOwn(subject, of: student, db)
      let (subjects, topic) = try AskedThing.subjects(of: subject, db)
      let since = now.adding(minutes: -60 * PupilQuestion.hoursRemembered)
      return QuestionMaterial(
        subjects: subjects, topic: topic,
        earlier: try ExchangeRows.latest(PupilQuestion.remembered, of: student, since: since, db),
        open: try OpenProblems.all(of: student, db),
        openHere: try OpenProblems.here(subject, db),
        left: try Self.programQuestionsLeft(of: student, at: now, db))
    }
  }

  /// How many questions a student may still ask the program on their calendar day, 0 to 20.
  public func programQuestionsLeft(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> Int {
    try read { db in try Self.programQuestionsLeft(of: student, at: now, db) }
  }

  /// Keeps what the program answered to a student, for good. Where the answer says that it is not enough, the tutors get the
  /// question, in a thread about the answer.
  public func keep(
    _ answer: ProgramAnswer, to question: String, about pointed: AskedAbout, as student: Person.ID, at now: Instant
  ) throws(NotebookFailure) -> ProgramExchange {
    let id = newID(of: Exchange.self, at: now)
    return try writing(.ask, as: student, of: student, at: now) { _, db in
      let subject = try AskedThing.subject(of: pointed, student, db)
      try Self.requireOwn(subject, of: student, db)
      let (subjects, _) = try AskedThing.subjects(of: subject, db)
      let words = String(question.prefix(PupilQuestion.longest)).storable
      guard words.contains(where: { !$0.isWhitespace }) else { throw NotebookFailure.notFound }
      var device = try LocalDevice(db)
      let stamp = device.stamp(at: now)
      try QAInteractionRecord(
        id: Identifier(id.rawValue), studentID: student, query: words,
        answer: String(answer.text.prefix(ExchangeHeard.longestAnswer)).storable, confidence: answer.confidence,
        confidenceScore: answer.score, contextSubjects: JSONText(rawValue: try JSON.text(subjects)),
        clarificationRequested: answer.asksBack, outOfScope: answer.isOutOfScope,
        tutorEscalationSuggested: answer.goesToTutors, escalatedToTutorID: nil, disclaimerShown: true, at: stamp.time,
        deviceID: stamp.device, deviceSeq: stamp.sequence, createdAt: stamp.wall
      ).add(db)
      try device.save(db)
      let heard = try ExchangeRows.exchange(id, db)
      guard answer.goesToTutors else { return ProgramExchange(heard, answer) }
      let thread = try self.thread(about: .exchange(id), of: student, at: now, db)
      try self.say(words, in: thread, by: student, at: now, db)
      return ProgramExchange(heard, answer, conversation: try Self.conversation(thread, db))
    }
  }

  private static func programQuestionsLeft(of student: Person.ID, at now: Instant, _ db: Database) throws -> Int {
    let calendar = try StudentDays.calendar(of: student, db)
    let today = calendar.day(at: now)
    // No day has more than thirty hours, whatever the clocks do.
    let times = try Instant.fetchAll(
      db, sql: "SELECT created_at FROM qa_interactions WHERE student_id = ? AND created_at >= ?",
      arguments: [student, now.adding(minutes: -30 * 60)])
    return max(0, PupilQuestion.perDay - times.count { calendar.day(at: $0) == today })
  }
}
