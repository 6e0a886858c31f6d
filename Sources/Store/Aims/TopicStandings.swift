import GRDB
import Learning

/// How a student stands with every topic that a plan for one school year is about: those of the year, and the earlier ones
/// that they need.
struct TopicStandings {
  private struct TopicRow {
    let id: Topic.ID
    let subject: Subject.ID
    let name: Phrase
    let grade: Int
    let weightage: Double
    let hours: Double
  }

  /// In the order of grades, and in a grade of their names.
  private(set) var topics: [PlannedTopic] = []

  init(of learner: Learner, grade: Int, at now: Instant, _ db: Database) throws {
    let rows = try Self.rows(db)
    let needs = try Self.prerequisites(db)
    let concepts = try RatedProblems(db).places
    let year = try Self.yearTaught(nearest: grade, db)
    let own = rows.filter { $0.grade == year && concepts.concepts[$0.id] != nil }
    let listed = Self.closure(of: Set(own.map(\.id)), needs)
    let ownIDs = Set(own.map(\.id))
    let all = rows.filter { listed.contains($0.id) }
    let weights = Dictionary(own.map { ($0.id, $0.weightage) }) { first, _ in first }
    var dependents: [Topic.ID: Int] = [:]
    for id in listed { for need in needs[id] ?? [] { dependents[need.topic, default: 0] += 1 } }
    topics = all.map { row in
      let isOwn = ownIDs.contains(row.id)
      let known = Knowledge(
        of: concepts.concepts[row.id] ?? [], places: concepts, learner, isOfEarlierYear: !isOwn, at: now)
      return PlannedTopic(
        name: row.name, grade: row.grade,
        standing: TopicStanding(
          topic: row.id, examWeightage: isOwn ? row.weightage : 0, estimatedHours: row.hours, mastery: known.mastery,
          prerequisites: needs[row.id] ?? [], dependents: dependents[row.id] ?? 0, answers: known.answers,
          lastStudied: known.lastStudied, carries: isOwn ? 0 : Self.carried(by: row.id, weights, needs),
          isAssumed: !isOwn && !known.isSaid))
    }
  }

  /// What the answers say of one topic.
  private struct Knowledge {
    var mastery = 0.0
    var answers = 0
    var lastStudied: CalendarDay?
    /// Whether they say enough to speak against a topic of an earlier year.
    var isSaid = false

    /// Of the year itself a concept without an answer counts 0; of an earlier one only those count that were answered as
    /// often as mastery asks for.
    init(
      of concepts: [Concept.ID], places: ConceptPlaces, _ learner: Learner, isOfEarlierYear: Bool, at now: Instant
    ) {
      var sum = 0.0
      var counted = 0
      for concept in concepts {
        guard let place = places.places[concept] else { continue }
        let standing = learner.concepts[concept]
        answers += standing?.answers ?? 0
        lastStudied = [lastStudied, learner.cards[concept]?.last].compactMap(\.self).max()
        if isOfEarlierYear, (standing?.answers ?? 0) < LearnerModel.answersForMastery { continue }
        counted += 1
        sum += Double(learner.mastery(of: concept, in: place.subject, typical: place.typicalRating, at: now))
      }
      isSaid = counted > 0
      mastery = counted > 0 ? sum / Double(counted) : 0
    }
  }

  /// The heaviest topic of the year that needs `id`, directly or by way of others.
  private static func carried(
    by id: Topic.ID, _ weights: [Topic.ID: Double], _ needs: [Topic.ID: [TopicStanding.Prerequisite]]
  ) -> Double {
    weights.filter { $0.key != id && closure(of: [$0.key], needs).contains(id) }.values.max() ?? 0
  }

  /// The topics, and everything that they need.
  private static func closure(
    of topics: Set<Topic.ID>, _ needs: [Topic.ID: [TopicStanding.Prerequisite]]
  ) -> Set<Topic.ID> {
    var found = topics
    var waiting = Array(topics)
    while let next = waiting.popLast() {
      for need in needs[next] ?? [] where found.insert(need.topic).inserted { waiting.append(need.topic) }
    }
    return found
  }

  /// The school year that there are problems for, the lower one of two that are as near: as for the five.
  private static func yearTaught(nearest grade: Int, _ db: Database) throws -> Int {
    try Int.fetchOne(
      db,
      sql: """
        SELECT grade FROM problems WHERE is_active = 1 AND flagged = 0 AND deleted_at IS NULL AND concept_id IS NOT NULL
        GROUP BY grade ORDER BY abs(grade - ?), grade LIMIT 1
        """, arguments: [grade]) ?? grade
  }

  private static func rows(_ db: Database) throws -> [TopicRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, subject_id, name_en, name_bn, grade, exam_weightage, estimated_hours FROM topics
        WHERE deleted_at IS NULL AND grade IS NOT NULL ORDER BY grade, id
        """
    ).map { row in
      let (en, bn): (String?, String?) = (row[2], row[3])
      return TopicRow(
        id: row[0], subject: row[1], name: Phrase(en: en ?? bn ?? "", bn: bn ?? en ?? ""), grade: row[4],
        weightage: row[5], hours: row[6])
    }
  }

  private static func prerequisites(_ db: Database) throws -> [Topic.ID: [TopicStanding.Prerequisite]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT topic_id, prerequisite_id, minimum_mastery FROM topic_prerequisites
        WHERE deleted_at IS NULL ORDER BY topic_id, prerequisite_id
        """)
    return Dictionary(grouping: rows, by: { $0[0] as Topic.ID })
      .mapValues { $0.map { .init(topic: $0[1], minimumMastery: $0[2]) } }
  }
}
