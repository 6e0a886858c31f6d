import GRDB
import Learning

/// What the learner model asks of a problem.
struct RatedProblems {
  struct Entry {
    let id: Problem.ID
    let concept: Concept.ID
    let topic: Topic.ID
    let subject: Subject.ID
    let rating: Int
    /// It can be given to somebody: neither retired nor flagged.
    let isUsable: Bool
    /// What it is worth says something about its concept. Not of what a model made up for one student, until a tutor approves it.
    let isTypical: Bool
  }

  private static let columns = """
    id, concept_id, topic_id, subject_id, rating, difficulty_level,
    is_active = 1 AND flagged = 0 AND deleted_at IS NULL, source <> 'ai_generated'
    """
  private var entries: [String: Entry] = [:]

  /// All there are: retired ones were answered too. One without a concept says nothing about any.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(Self.columns) FROM problems WHERE concept_id IS NOT NULL")
    while let row = try rows.next() {
      let entry = try Self.entry(row)
      entries[entry.id.rawValue] = entry
    }
  }

  subscript(problem: String) -> Entry? { entries[problem] }

  /// Where each concept is taught and how hard its typical problem is; one of which nothing can be practised any more is left
  /// out. What is typical stays what it was when a problem is retired: it was answered too.
  var places: ConceptPlaces {
    let typical = typical
    var places: [Concept.ID: ConceptPlaces.Place] = [:]
    for entry in entries.values.lazy.filter(\.isUsable) {
      places[entry.concept] = .init(
        topic: entry.topic, subject: entry.subject,
        typicalRating: typical[entry.concept] ?? LearnerModel.startingRating)
    }
    return ConceptPlaces(places)
  }

  /// The rating of each concept's typical problem.
  var typical: [Concept.ID: Int] {
    var ratings: [Concept.ID: [Int]] = [:]
    for entry in entries.values where entry.isTypical { ratings[entry.concept, default: []].append(entry.rating) }
    return ratings.mapValues(Self.upperMedian)
  }

  /// One of them; nil where it belongs to no concept.
  static func entry(of problem: Problem.ID, _ db: Database) throws -> Entry? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM problems WHERE id = ? AND concept_id IS NOT NULL")
    return try Row.fetchOne(statement, arguments: [problem]).map(entry)
  }

  /// The rating of one concept's typical problem.
  static func typical(of concept: Concept.ID, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM problems WHERE concept_id = ?")
    var ratings: [Int] = []
    let rows = try Row.fetchCursor(statement, arguments: [concept])
    while let row = try rows.next() {
      let entry = try entry(row)
      if entry.isTypical { ratings.append(entry.rating) }
    }
    return upperMedian(ratings)
  }

  private static func entry(_ row: Row) throws -> Entry {
    let id: Problem.ID = row[0]
    return Entry(
      id: id, concept: row[1], topic: row[2], subject: row[3], rating: try rating(row[4], level: row[5], of: id),
      isUsable: row[6], isTypical: row[6] || row[7])
  }

  /// What was calibrated, or where a problem of its level begins.
  static func rating(_ calibrated: Int?, level: Int, of problem: Problem.ID) throws -> Int {
    try calibrated ?? ProblemRow.difficulty(level, of: problem).startingRating
  }

  private static func upperMedian(_ ratings: [Int]) -> Int {
    ratings.isEmpty ? LearnerModel.startingRating : ratings.sorted()[ratings.count / 2]
  }
}
