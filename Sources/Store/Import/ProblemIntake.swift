import GRDB
import Learning

/// Takes problems of a file into the item bank, one after the other, within one transaction.
public struct ProblemIntake {
  /// What became of a problem.
  public enum Outcome: Hashable, Sendable {
    case added
    /// It was here in other words; it has the next version now.
    case changed
    /// It was here as it is, or came twice.
    case known
    /// It was not taken, and why, in English.
    case refused(String)
  }

  private let db: Database
  private let path: String
  private let now: Instant
  private let subject: Subject.ID
  private var register: TopicRegister
  private var concepts: [Topic.ID: Concept.ID] = [:]
  /// What this file said of a problem already.
  private var seen: [Problem.ID: Int] = [:]
  private(set) var counts = ImportCounts()

  init(_ db: Database, path: String, subject: Subject.ID, at now: Instant) throws {
    self.db = db
    self.path = path
    self.now = now
    self.subject = subject
    register = TopicRegister(try Self.topics(db))
  }

  /// Takes one problem, and makes its topic where there is none.
  ///
  /// `given` says what to keep of the file's own words: it is asked of the problem as an export would write it.
  public mutating func take(
    _ problem: PortableProblem, given: (PortableProblem) -> String?
  ) throws(NotebookFailure) -> Outcome {
    do {
      return try settle(problem, given)
    } catch {
      throw NotebookFailure(error, at: path)
    }
  }

  private mutating func settle(
    _ problem: PortableProblem, _ given: (PortableProblem) -> String?
  ) throws -> Outcome {
    let place: TopicRegister.Place
    do throws(TopicRegister.Refusal) {
      place = try register.place(of: problem.topic, grade: problem.grade)
    } catch {
      return .refused(error.description)
    }
    let topic: TopicRegister.Entry
    switch place {
    case .known(let entry): topic = entry
    case .new(let entry):
      topic = entry
      try add(entry)
    }
    var settled = problem
    (settled.topic, settled.grade) = (topic.name[.english], topic.grade)
    let kept = given(settled)
    var hasher = Hasher()
    hasher.combine(settled)
    hasher.combine(kept)
    let print = hasher.finalize()
    if let earlier = seen.updateValue(print, forKey: problem.id) {
      if earlier == print {
        counts.known += 1
        return .known
      }
      seen[problem.id] = earlier
      return .refused("another problem of this file has the same id")
    }
    return try store(settled, kept, topic)
  }

  private mutating func store(
    _ problem: PortableProblem, _ given: String?, _ topic: TopicRegister.Entry
  ) throws -> Outcome {
    let statement = try db.cachedStatement(sql: "SELECT source FROM problems WHERE id = ?")
    let source = try String.fetchOne(statement, arguments: [problem.id])
    if let source, source != ProblemRecord.Source.imported.rawValue {
      return .refused("\(problem.id) is a problem of another source")
    }
    let values = try ProblemRow.values(
      of: problem, given: given, topic: topic, concept: try concept(of: topic), subject: subject(of: topic))
    try ContentRow.problems.put(problem.id, values, at: now, db)
    if source == nil {
      counts.added += 1
      return .added
    }
    if db.changesCount == 0 {
      counts.known += 1
      return .known
    }
    counts.changed += 1
    return .changed
  }

  private func subject(of topic: TopicRegister.Entry) throws -> Subject.ID {
    let statement = try db.cachedStatement(sql: "SELECT subject_id FROM topics WHERE id = ?")
    return try Subject.ID.fetchOne(statement, arguments: [topic.id]) ?? subject
  }

  private mutating func add(_ topic: TopicRegister.Entry) throws {
    let known = try Subject.ID.fetchOne(db, sql: "SELECT id FROM subjects WHERE id = ?", arguments: [subject])
    if known == nil { try ContentRow.subjects.put(subject, Self.subjectValues(subject), at: now, db) }
    try ContentRow.topics.put(topic.id, [subject, topic.name.en, topic.name.bn, topic.grade, 0, 1], at: now, db)
    counts.topics += 1
  }

  /// The topic's first; one of the topic's own name is made where it has none.
  private mutating func concept(of topic: TopicRegister.Entry) throws -> Concept.ID {
    if let known = concepts[topic.id] { return known }
    let first = try Concept.ID.fetchOne(
      db, sql: "SELECT id FROM concepts WHERE topic_id = ? AND deleted_at IS NULL ORDER BY rowid LIMIT 1",
      arguments: [topic.id])
    let concept = first ?? Concept.ID("\(topic.id)-problems")
    if first == nil { try ContentRow.concepts.put(concept, [topic.id, topic.name.en, topic.name.bn], at: now, db) }
    concepts[topic.id] = concept
    return concept
  }

  private static func subjectValues(_ subject: Subject.ID) -> [(any DatabaseValueConvertible)?] {
    subject == ImportTerms.mathematics ? ["Mathematics", "গণিত", "Math"] : [subject, nil, nil]
  }

  static func topics(_ db: Database) throws -> [TopicRegister.Entry] {
    try Row.fetchAll(
      db,
      sql:
        "SELECT id, name_en, name_bn, grade FROM topics WHERE deleted_at IS NULL AND grade IS NOT NULL ORDER BY rowid"
    ).compactMap { row in
      Wording(en: row[1], bn: row[2]).map { TopicRegister.Entry(id: row[0], name: $0, grade: row[3]) }
    }
  }
}
