import GRDB
import Learning

/// What a class view is made from, read once for all its students.
struct ClassDesk {
  private struct TopicRow {
    let id: Topic.ID
    let name: Phrase
    let grade: Int
    let subject: Subject.ID
    let weightage: Double
    let hours: Double
  }

  private struct Known {
    var mastery: Double
    var answers: Int
  }

  private let desk: RosterDesk
  private let topics: [TopicRow]
  /// School years that there are problems for, the lower first.
  private let years: [Int]

  init(_ desk: RosterDesk, _ db: Database) throws {
    self.desk = desk
    topics = try Row.fetchAll(
      db,
      sql: """
        SELECT id, name_en, name_bn, grade, subject_id, exam_weightage, estimated_hours FROM topics
        WHERE deleted_at IS NULL AND grade IS NOT NULL ORDER BY grade, id
        """
    ).map { row in
      TopicRow(
        id: row[0], name: Notebook.phrase(row[1], row[2]), grade: row[3], subject: row[4], weightage: row[5],
        hours: row[6])
    }.filter { desk.places.concepts[$0.id] != nil }
    years = try Int.fetchAll(
      db,
      sql: """
        SELECT DISTINCT grade FROM problems
        WHERE is_active = 1 AND flagged = 0 AND deleted_at IS NULL AND concept_id IS NOT NULL ORDER BY grade
        """)
  }

  func view(_ schoolClass: SchoolClass?, of students: [Notebook.RosterStudent], _ db: Database) throws -> ClassView {
    var entries: [RosterEntry] = []
    var masteries: [Topic.ID: [Double]] = [:]
    var begun: [Topic.ID: Int] = [:]
    var predictions: [ClassView.Prediction] = []
    var costs: [ClassView.CostLine] = []
    for student in students {
      guard
        let (entry, learner) = try desk.entryAndLearner(
          of: student.id, cares: student.cares, isInForce: true, in: student.subjects, db)
      else { continue }
      entries.append(entry)
      let year = year(nearest: entry.grade)
      var standings: [TopicStanding] = []
      for topic in topics where student.subjects?.contains(topic.subject) ?? true {
        let known = known(topic.id, by: learner)
        if topic.grade == year || known.answers > 0 { masteries[topic.id, default: []].append(known.mastery) }
        if known.answers > 0 { begun[topic.id, default: 0] += 1 }
        if topic.grade == year {
          standings.append(
            TopicStanding(
              topic: topic.id, examWeightage: topic.weightage, estimatedHours: topic.hours, mastery: known.mastery,
              answers: known.answers))
        }
      }
      if let status = entry.status, let predicted = PredictedScore(standings) {
        predictions.append(
          .init(
            id: student.id, name: entry.name, score: predicted.score, margin: predicted.margin,
            certainty: status.certainty))
      }
      costs.append(
        .init(id: student.id, name: entry.name, microdollars: try Self.cost(of: student.id, at: desk.now, db)))
    }
    let ids = try JSON.text(students.map(\.id))
    return ClassView(
      schoolClass: schoolClass, students: RosterEntry.byNeed(entries),
      topics: topics.compactMap { topic in
        ClassView.TopicLine(
          id: topic.id, name: topic.name, grade: topic.grade, masteries: masteries[topic.id] ?? [],
          begun: begun[topic.id] ?? 0)
      },
      predictions: predictions.sorted { ($1.score, $0.name) < ($0.score, $1.name) },
      overrides: try overrides(ids, db), confidences: try confidences(ids, db),
      costs: costs.sorted { ($1.microdollars, $0.name) < ($0.microdollars, $1.name) })
  }

  /// As for the five and the plan: of two that are as near, the lower.
  private func year(nearest grade: Int) -> Int {
    years.min { (abs($0 - grade), $0) < (abs($1 - grade), $1) } ?? grade
  }

  /// The mean over the concepts of a topic, those without an answer counting 0.
  private func known(_ topic: Topic.ID, by learner: Learner) -> Known {
    let concepts = desk.places.concepts[topic] ?? []
    var (sum, answers) = (0.0, 0)
    for concept in concepts {
      guard let place = desk.places.places[concept] else { continue }
      answers += learner.concepts[concept]?.answers ?? 0
      sum += Double(learner.mastery(of: concept, in: place.subject, typical: place.typicalRating, at: desk.now))
    }
    return Known(mastery: concepts.isEmpty ? 0 : sum / Double(concepts.count), answers: answers)
  }

  /// Micro-dollars since the month began (UTC).
  static func cost(of student: Person.ID, at now: Instant, _ db: Database) throws -> Int {
    let (year, month, _) = StudentCalendar(timeZone: "UTC").day(at: now).yearMonthDay
    let first = CalendarDay(year: year, month: month, day: 1)
    let start = Instant(milliseconds: Int64(first.ordinal) * 86_400_000)
    return try Int.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT coalesce(sum(cost_microdollars), 0) FROM cost_records WHERE student_id = ? AND recorded_at >= ?
          """), arguments: [student, start]) ?? 0
  }

  /// As `v_override_analytics` counts them, of these students alone and of all days together.
  private func overrides(_ students: String, _ db: Database) throws -> [ClassView.OverrideLine] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT correction.override_type, subjects.name_en, subjects.name_bn, correction.difficulty_level, count(*),
          count(DISTINCT correction.tutor_id), count(DISTINCT correction.student_id)
        FROM json_each(?) AS student JOIN overrides AS correction ON correction.student_id = student.value
          LEFT JOIN subjects ON subjects.id = correction.subject_id
        WHERE correction.deleted_at IS NULL
        GROUP BY correction.override_type, correction.subject_id, correction.difficulty_level
        ORDER BY count(*) DESC, correction.override_type, correction.subject_id, correction.difficulty_level
        """, arguments: [students]
    ).map {
      .init(
        kind: $0[0], subject: ($0[1] as String?) == nil ? nil : Notebook.phrase($0[1], $0[2]), level: $0[3],
        count: $0[4], tutors: $0[5], students: $0[6])
    }
  }

  private func confidences(_ students: String, _ db: Database) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT asked.confidence, count(*)
        FROM json_each(?) AS student JOIN qa_interactions AS asked ON asked.student_id = student.value
        GROUP BY asked.confidence
        """, arguments: [students])
    return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
  }
}
