import GRDB
import Learning

/// What the learner model asks of a problem, for every problem that there is.
struct RatedProblems {
  struct Entry {
    let id: Problem.ID
    let concept: Concept.ID
    let topic: Topic.ID
    let subject: Subject.ID
    let rating: Int
  }

  private var entries: [String: Entry] = [:]

  /// Retired problems are among them: they were answered. One without a concept says nothing about any.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, concept_id, topic_id, subject_id, rating, difficulty_level FROM problems
        WHERE concept_id IS NOT NULL
        """)
    while let row = try rows.next() {
      let id: Problem.ID = row[0]
      entries[id.rawValue] = Entry(
        id: id, concept: row[1], topic: row[2], subject: row[3],
        rating: try Self.rating(row[4], level: row[5], of: id))
    }
  }

  subscript(problem: String) -> Entry? { entries[problem] }

  /// What was calibrated, or where a problem of its level begins.
  static func rating(_ calibrated: Int?, level: Int, of problem: Problem.ID) throws -> Int {
    try calibrated ?? ProblemRow.difficulty(level, of: problem).startingRating
  }
}
