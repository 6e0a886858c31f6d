import GRDB
import Learning
@testable import Store

/// A Saturday morning in Dhaka.
let saturday = Instant(milliseconds: Int64(CalendarDay(year: 2026, month: 11, day: 21).ordinal) * 86_400_000)
  .adding(minutes: 180)
let dhaka = StudentCalendar(timeZone: "Asia/Dhaka")

extension Instant {
  func adding(days: Int) -> Instant { adding(seconds: days * 86_400) }
}

extension Curriculum {
  /// Four topics of five problems for each of the grades 6 to 8.
  static var sample: Curriculum {
    var curriculum = Curriculum(
      subjects: [Subject(id: .init("mathematics"), name: Phrase(en: "Mathematics", bn: "গণিত"), category: "Math")])
    for grade in 6...8 {
      for topic in 1...4 { curriculum.add(grade: grade, topic: topic) }
    }
    return curriculum
  }

  private mutating func add(grade: Int, topic number: Int) {
    let topic = Topic(
      id: .init("g\(grade)-t\(number)"), subject: .init("mathematics"),
      name: Phrase(en: "Topic \(number)", bn: "বিষয় \(number)"), grade: grade, examWeightage: 12.5, estimatedHours: 4)
    let concept = Concept(id: .init("\(topic.id)-c"), topic: topic.id, name: Phrase(en: "Adding", bn: "যোগ"))
    topics.append(topic)
    concepts.append(concept)
    for place in 1...5 {
      guard let difficulty = Difficulty(level: place * 2) else { continue }
      problems.append(
        Problem(
          id: .init("\(topic.id)-p\(place)"), topic: topic.id, topicName: topic.name, concept: concept.id,
          grade: grade, statement: Phrase(en: "\(place) + 1?", bn: "\(Language.bengali.number(place)) + ১?"),
          key: key(place),
          difficulty: difficulty, minutes: place,
          hints: (1...3).map { Phrase(en: "Hint \($0)", bn: "ইঙ্গিত \($0)") },
          explanation: Phrase(en: "One more is \(place + 1).", bn: "এক বেশি।"), tags: ["adding"]))
    }
  }

  private func key(_ place: Int) -> AnswerKey {
    switch place {
    case 4: .choice(options: (4...7).map { Phrase("\($0)") }, right: 1)
    case 5: .boolean(true)
    default: .number("\(place + 1)", unit: place == 2 ? Phrase(en: "cm", bn: "সেমি") : nil)
    }
  }
}

extension Identifier {
  /// Of nothing that there is.
  static var unknown: Self { Self("nowhere") }
}

extension Notebook {
  /// With the sample content, in memory.
  static func sample(seed: UInt64 = 1) throws -> Notebook {
    let notebook = try Notebook.inMemory(now: saturday, seed: seed)
    try notebook.install(.sample, hash: "sample", at: saturday)
    return notebook
  }

  /// With the sample content, in a file.
  static func sample(at path: String, seed: UInt64 = 1) throws -> Notebook {
    let notebook = try Notebook.open(at: path, now: saturday, seed: seed, patience: 0.05)
    try notebook.install(.sample, hash: "sample", at: saturday)
    return notebook
  }

  func newStudent(_ name: String = "Asha", grade: Int = 7) throws -> Person.ID {
    try create(
      Newcomer(name: name, grade: grade, language: .english, timeZone: "Asia/Dhaka"), at: saturday)
  }

  /// Begins with the first five problems of grade 7.
  func beginFive(for student: Person.ID, at now: Instant = saturday) throws -> PracticeSession {
    let five = try candidates(grade: 7).prefix(5).map(\.id)
    return try beginPractice(for: student, problems: five, calendar: dhaka, at: now)
  }

  /// A whole five, every answer right.
  @discardableResult
  func practise(_ student: Person.ID, at now: Instant) throws -> PracticeSession {
    try finish(try beginFive(for: student, at: now), at: now)
  }

  @discardableResult
  func finish(_ begun: PracticeSession, at now: Instant) throws -> PracticeSession {
    var session = begun
    var now = now
    while session.status == .inProgress {
      now = now.adding(seconds: 20)
      let problem = try problems([session.current.problem])[0]
      session = try record(
        session.answer(problem.rightAnswer, to: problem, sureness: .high, at: now), in: session.id,
        expecting: session.version, at: now)
      if session.status == .inProgress {
        session = try record(session.next(at: now), in: session.id, expecting: session.version, at: now)
      }
    }
    return session
  }

  /// Does something that is allowed at `now`; gives the session back unchanged where chance chose what is not.
  func step(_ session: PracticeSession, at now: Instant, using random: inout SplitMix64) throws -> PracticeSession {
    let problem = try problems([session.current.problem])[0]
    do {
      let events = try session.randomDeed(on: problem, at: now, using: &random)
      return try record(events, in: session.id, expecting: session.version, at: now)
    } catch is PracticeSession.Refusal {
      return session
    }
  }

  func value<Value: DatabaseValueConvertible>(_: Value.Type, _ sql: String) throws -> Value? {
    try database.read { db in try Value.fetchOne(db, sql: sql) }
  }

  func execute(_ sql: String) throws {
    try database.write { db in try db.execute(sql: sql) }
  }

  /// What is here of a student, table by table, but for the notes of what was done with the data.
  func everything(of student: Person.ID) throws -> [String: [String]] {
    try database.read { db in
      var rows: [String: [String]] = [:]
      for table in StudentTable.carried + StudentTable.rebuilt where table.name != "audit_log" {
        rows[table.name] = try Row.fetchAll(
          db, sql: "SELECT * FROM \(table.name) WHERE \(table.condition)", arguments: [student]
        ).map { row in
          // Which machine derived a row, and when, is not what it says.
          let skipped = table.record is any DerivedRecord.Type ? ["created_at", "updated_at", "device_id"] : []
          return row.filter { !skipped.contains($0.0) }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        }.sorted()
      }
      return rows
    }
  }

  /// Every row of every table as text, for "nothing was changed".
  func contents() throws -> [String] {
    try database.read { db in
      let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0.description)" }
      }
    }
  }
}

extension Problem {
  var rightAnswer: String {
    switch key {
    case .written(let text, _): text.en
    case .choice(let options, let right): options[right].en
    case .boolean(let isTrue): isTrue ? "true" : "false"
    }
  }
}

extension PracticeSession {
  /// Something that a student might do now, allowed or not.
  func randomDeed(
    on problem: Problem, at now: Instant, using random: inout SplitMix64
  ) throws(Refusal) -> [PracticeEvent] {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...1:
      let typed = Bool.random(using: &random) ? problem.rightAnswer : "99"
      return try answer(typed, to: problem, sureness: Sureness.allCases.randomElement(using: &random), at: now)
    case 2...3: return try takeHint(at: now)
    case 4: return try skip(at: now)
    case 5: return try undo(at: now)
    case 6: return try reveal(at: now)
    case 7: return [.left(problem: current.problem, draft: "dr\0aft ৩")]
    case 8: return [.resumed]
    default: return try next(at: now)
    }
  }
}

extension Notebook {
  /// One row in every table.
  func fill() throws {
    _ = try database.write { db in try FilledNotebook(db) }
  }

  /// Without those that the index for searching keeps for itself.
  func tables() throws -> [String] {
    try database.read { db in
      try String.fetchAll(
        db,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'said_search*' ORDER BY name")
    }
  }
}

extension Notebook {
  /// A ruling without a tutor, as one comes from another machine.
  func rule(
    on dispute: Dispute.ID, as outcome: Outcome, words: String, by author: Person.ID?, at now: Instant
  ) throws {
    try write { db in try self.rule(on: dispute, as: outcome, words: words, by: author, at: now, db) }
  }
}
