import GRDB
import Learning

extension Notebook {
  /// What a student can take a lesson on, the most urgent first, and the lessons that were taken.
  public func lessonShelf(of student: Person.ID, at now: Instant) throws(NotebookFailure) -> LessonShelf {
    try read { db in
      let profile = try Self.profile(of: student, db)
      let learner = try Self.learner(of: student, db)
      let heads = try Self.heads(of: student, db)
      let coverage = Dictionary(
        heads.map { ($0.guideline, $0.coverage) }, uniquingKeysWith: { Swift.max($0, $1) })
      let standings = try Standings(of: learner, profile, at: now, db)
      let entries = try Row.fetchAll(
        db,
        sql: """
          SELECT taught.id, taught.topic_id, topic_title_en, topic_title_bn, topic_summary_en, topic_summary_bn,
            topics.grade, subjects.name_en, subjects.name_bn, json_array_length(plan.plan_json, '$.steps')
          FROM teaching_guidelines AS taught JOIN study_plans AS plan ON plan.guideline_id = taught.id
            JOIN topics ON topics.id = taught.topic_id JOIN subjects ON subjects.id = topics.subject_id
          WHERE taught.status = 'approved' AND taught.review_status = 'APPROVED' AND taught.deleted_at IS NULL
            AND plan.deleted_at IS NULL AND topics.deleted_at IS NULL AND topics.grade IS NOT NULL
          ORDER BY topics.grade, taught.id
          """
      ).map { row in
        let (id, topic): (Guideline.ID, Topic.ID) = (row[0], row[1])
        let standing = try standings.standing(of: topic, grade: row[6], db)
        return LessonShelf.Entry(
          id: id, topic: topic, title: Self.phrase(row[2], row[3]), summary: Self.phrase(row[4], row[5]),
          grade: row[6], subject: Self.phrase(row[7], row[8]), steps: row[9],
          mastery: Int((standing?.standing.mastery ?? 0).rounded()), coverage: coverage[id] ?? 0,
          missing: try standings.missing(before: standing, db), unlocks: standing?.standing.dependents ?? 0,
          priority: standings.priorities[topic])
      }
      return LessonShelf(
        entries: entries.enumerated().sorted { a, b in
          let (first, second) = (a.element.priority ?? -1, b.element.priority ?? -1)
          return first == second ? a.offset < b.offset : first > second
        }.map(\.element),
        unfinished: heads.filter { $0.status == .inProgress || $0.status == .paused },
        finished: heads.filter { listing in
          switch listing.status {
          case .completed, .lost: true
          case .inProgress, .paused, .released: false
          }
        })
    }
  }
}

extension Notebook {
  /// The lessons of a student without what was said in them, the one that was touched last first.
  static func heads(of student: Person.ID, _ db: Database) throws -> [LessonListing] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, state_json ->> '$.head', status, \(touched)
        FROM sessions WHERE user_id = ? AND mode = 'teach_me'
        """, arguments: [student]
    ).map(head).sorted { ($1.touched, $1.id) < ($0.touched, $0.id) }
  }

  /// The lesson to go on with: a paused one first, then the one that was touched last.
  static func lessonToResume(of student: Person.ID, _ db: Database) throws -> LessonListing? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, state_json ->> '$.head', status, \(touched) AS touched
        FROM sessions WHERE user_id = ? AND mode = 'teach_me' AND status = 'active'
        ORDER BY is_paused DESC, touched DESC, sessions.id DESC LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [student]).map(head)
  }

  /// A lesson without what was said in it; nil if there is no such lesson.
  static func head(of id: Lesson.ID, _ db: Database) throws -> LessonListing? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, state_json ->> '$.head', status, \(touched) FROM sessions WHERE id = ? AND mode = 'teach_me'")
    return try Row.fetchOne(statement, arguments: [id]).map(head)
  }

  private static let touched = """
    (SELECT latest.created_at FROM events AS latest WHERE latest.session_id = sessions.id
      ORDER BY latest.at DESC, latest.device_id DESC, latest.device_seq DESC LIMIT 1)
    """

  private static func head(_ row: Row) throws -> LessonListing {
    let id: Lesson.ID = row[0]
    let place = "sessions.state_json of \(id)"
    guard let text: String = row[1], let touched: Instant = row[3] else {
      throw NotebookFailure.corrupt("\(place) has no head")
    }
    var listing = try JSON.value(LessonHead.self, in: text, of: place).listing(of: id, touched: touched)
    // Another lesson on the same guideline goes on in its place.
    let isAbandoned = row[2] == SessionRecord.Status.abandoned.rawValue
    if isAbandoned, listing.status == .inProgress || listing.status == .paused { listing.status = .released }
    return listing
  }
}

/// How a student stands with the topics of their year, what is recommended of them, and, as they are asked for, the topics of
/// other years.
private final class Standings {
  let learner: Learner
  let now: Instant
  /// The higher, the sooner.
  let priorities: [Topic.ID: Double]
  private var topics: [Topic.ID: PlannedTopic] = [:]
  private var grades: Set<Int>

  init(of learner: Learner, _ profile: Profile, at now: Instant, _ db: Database) throws {
    self.learner = learner
    self.now = now
    let year = try TopicStandings(of: learner, grade: profile.grade, at: now, db).topics
    topics = Dictionary(year.map { ($0.standing.topic, $0) }) { first, _ in first }
    grades = [profile.grade]
    let today = profile.calendar.day(at: now)
    let days = profile.examDate.map { Swift.max(0, $0.ordinal - today.ordinal) }
    priorities = Dictionary(
      recommendations(
        among: year.map(\.standing), hoursPerDay: profile.hoursPerDay ?? StudyOutlook.usualHours, daysToExam: days
      ).map { ($0.topic, $0.priority) }
    ) { first, _ in first }
  }

  func standing(of topic: Topic.ID, grade: Int, _ db: Database) throws -> PlannedTopic? {
    if let known = topics[topic] { return known }
    if grades.insert(grade).inserted {
      for other in try TopicStandings(of: learner, grade: grade, at: now, db).topics
      where topics[other.standing.topic] == nil {
        topics[other.standing.topic] = other
      }
    }
    return topics[topic]
  }

  /// Topics that should be known before, and are not.
  func missing(before topic: PlannedTopic?, _ db: Database) throws -> [LessonShelf.Missing] {
    guard let topic else { return [] }
    return topic.standing.prerequisites.compactMap { need in
      guard let known = topics[need.topic], !known.standing.isAssumed, known.standing.mastery < need.minimumMastery
      else { return nil }
      return LessonShelf.Missing(
        name: known.name, mastery: Int(known.standing.mastery.rounded()), minimum: Int(need.minimumMastery.rounded()))
    }
  }
}
