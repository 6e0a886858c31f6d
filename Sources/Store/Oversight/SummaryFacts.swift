import GRDB
import Learning

/// What is known of a session for its summary: from its events, or from what a tutor entered.
enum SummaryFacts {
  struct Found {
    let student: Person.ID
    /// Who held it; nil for the program.
    let tutor: Person.ID?
    let subjects: [Subject.ID]
    let facts: SessionFacts
  }

  /// `.notFound` if there is no such session.
  static func find(_ source: SessionSummary.Source, _ db: Database) throws -> Found {
    switch source {
    case .lesson(let id): try lesson(id, db)
    case .exam(let id): try exam(id, db)
    case .held(let id): try held(id, db)
    }
  }

  private static func lesson(_ id: Lesson.ID, _ db: Database) throws -> Found {
    let (student, sitting) = try SittingRows.sitting(.lesson(id), db)
    let events: [(event: LessonEvent, at: Instant)] = try EventRow.journal(of: id, LessonEvent.self, db)
    guard let lesson = Lesson(id: id, replaying: events) else { throw NotebookFailure.notFound }
    var tallies: [Concept.ID: (right: Int, answered: Int)] = [:]
    var order: [Concept.ID] = []
    var open: LessonQuestion?
    var scored: Set<Int> = []
    for (event, _) in events {
      if case .checked(let reply) = event, reply.intent == .answer, let verdict = reply.verdict, let question = open,
        reply.question == question.number, scored.insert(question.number).inserted
      {
        if tallies[question.concept] == nil { order.append(question.concept) }
        tallies[question.concept, default: (0, 0)].answered += 1
        if verdict == .right { tallies[question.concept, default: (0, 0)].right += 1 }
      }
      open = event.question ?? open
    }
    let names = try conceptNames(order, db)
    let last = events.last?.at ?? lesson.began
    let mistakes = LessonSummary(lesson).mistakes.map(\.name)
    return Found(
      student: student, tutor: nil, subjects: [sitting.subject].compactMap(\.self),
      facts: SessionFacts(
        kind: .lesson, title: lesson.plan.title, minutes: minutes(from: lesson.began, to: lesson.ended ?? last),
        lines: order.map { concept in
          let tally = tallies[concept] ?? (0, 0)
          return .init(
            concept: names[concept] ?? Phrase(concept.rawValue), right: tally.right, answered: tally.answered)
        }, mistakes: mistakes, isEmpty: lesson.turns == 0))
  }

  private static func exam(_ id: Exam.ID, _ db: Database) throws -> Found {
    let (student, sitting) = try SittingRows.sitting(.exam(id), db)
    guard let exam = try Notebook.fold(exam: id, db), exam.status.isFinished else { throw NotebookFailure.notFound }
    let report = ExamReport(exam)
    let names = try conceptNames(report.concepts.map(\.concept), db)
    let problems = try Notebook.problems(of: exam, db)
    let mistakes = zip(problems, exam.standings).compactMap { problem, standing in
      problem.misconceptions.first { $0.id == standing.mark?.misconception }?.name
    }
    return Found(
      student: student, tutor: nil, subjects: [exam.plan.subject],
      facts: SessionFacts(
        kind: .exam, title: sitting.title ?? Phrase(exam.plan.scope.topic.rawValue),
        minutes: minutes(from: exam.began, to: exam.ended ?? exam.began),
        lines: report.concepts.map { line in
          .init(
            concept: names[line.concept] ?? Phrase(line.concept.rawValue), right: line.right, answered: line.total)
        }, mistakes: byFrequency(mistakes.filter { !$0.en.isEmpty }), score: report.score, total: report.total,
        isEmpty: exam.answered == 0))
  }

  private static func held(_ id: HeldSession.ID, _ db: Database) throws -> Found {
    let held = try HeldRows.held(id, db)
    var subject: Phrase?
    if let id = held.subject {
      subject = try Row.fetchOne(db, sql: "SELECT name FROM subjects WHERE id = ?", arguments: [id]).map {
        Phrase($0[0])
      }
    }
    let topics = held.topics.map { Phrase($0) }
    let title =
      topics.isEmpty
      ? subject ?? Phrase(en: "what was asked", bn: "যা জিজ্ঞাসা হয়েছে")
      : Phrase(held.topics.joined(separator: ", "))
    return Found(
      student: held.student, tutor: held.tutor, subjects: [held.subject].compactMap(\.self),
      facts: SessionFacts(
        kind: .held, title: title, minutes: held.minutes,
        isEmpty: !held.transcript.contains { !$0.isWhitespace }))
  }

  private static func minutes(from began: Instant, to ended: Instant) -> Int {
    max(0, (ended.seconds(since: began) + 30) / 60)
  }

  private static func conceptNames(_ ids: [Concept.ID], _ db: Database) throws -> [Concept.ID: Phrase] {
    let statement = try db.cachedStatement(sql: "SELECT name_en, name_bn FROM concepts WHERE id = ?")
    return try ids.reduce(into: [:]) { names, id in
      names[id] = try Row.fetchOne(statement, arguments: [id]).map { Notebook.phrase($0[0], $0[1]) }
    }
  }

  private static func byFrequency(_ mistakes: [Phrase]) -> [Phrase] {
    var counts: [(name: Phrase, times: Int)] = []
    for name in mistakes {
      if let known = counts.firstIndex(where: { $0.name == name }) {
        counts[known].times += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts.enumerated().sorted { ($1.element.times, $0.offset) < ($0.element.times, $1.offset) }
      .map(\.element.name)
  }
}
