import GRDB
import GRDBSQLite
import Learning

extension LearnerRows {
  /// What a list of many students needs: the standings and the days of the reviews, without what was solved, counted or timed.
  /// SQLite takes the few values out of the kept JSON, since decoding each text whole is most of the time that a class takes.
  /// What may be a fraction comes as the text that was kept, so that not a bit of it is lost.
  static func standings(of student: Person.ID, _ db: Database) throws -> Learner {
    var subjects: [Subject.ID: SubjectStanding] = [:]
    var concepts: [Concept.ID: ConceptStanding] = [:]
    var cards: [Concept.ID: ReviewCard] = [:]
    let ratings = try rows(
      """
      SELECT subject_id, model_json ->> 'rating', model_json ->> 'answers', model_json -> 'recent_right',
        model_json -> 'recent_weight'
      FROM student_ratings WHERE student_id = ?
      """, "subject_id", student, nil, db)
    while let row = try ratings.next() {
      let subject: Subject.ID = row[0]
      subjects[subject] = try read(row, of: "student_ratings.model_json of \(subject)") { row in
        SubjectStanding(
          rating: try row.decode(atIndex: 1), answers: try row.decode(atIndex: 2), right: try fraction(row, 3),
          weight: try fraction(row, 4))
      }
    }
    try readMasteries(of: student, into: &concepts, db)
    let reviews = try rows(
      "SELECT concept_id, stability, difficulty, last_reviewed_on, reviews, lapses FROM review_cards WHERE student_id = ?",
      "concept_id", student, nil, db)
    while let row = try reviews.next() {
      guard let last: CalendarDay = row[3] else { continue }
      cards[row[0]] = ReviewCard(stability: row[1], difficulty: row[2], last: last, reviews: row[4], lapses: row[5])
    }
    return Learner(subjects: subjects, concepts: concepts, solved: [], cards: cards, right: [:])
  }

  /// A student has a hundred of these, and a class forty students: the cells are read as SQLite has them.
  private static func readMasteries(
    of student: Person.ID, into concepts: inout [Concept.ID: ConceptStanding], _ db: Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT concept_id, model_json ->> 'offset', model_json ->> 'answers', model_json ->> 'position',
          model_json ->> 'last', model_json -> 'recent_right', model_json -> 'recent_weight'
        FROM concept_mastery WHERE student_id = ?
        """)
    try statement.setArguments([student])
    let row = statement.sqliteStatement
    defer { sqlite3_reset(row) }
    func text(_ column: Int32) -> String? { sqlite3_column_text(row, column).map { String(cString: $0) } }
    func number(_ column: Int32) -> Int? {
      sqlite3_column_type(row, column) == SQLITE_INTEGER ? Int(sqlite3_column_int64(row, column)) : nil
    }
    while true {
      let code = sqlite3_step(row)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
      }
      let last = text(4)
      let instant = last.flatMap { Instant(iso8601: $0) }
      guard let concept = text(0), let offset = number(1), let answers = number(2), let position = number(3),
        (last == nil) == (instant == nil), let right = text(5).flatMap(Double.init),
        let weight = text(6).flatMap(Double.init)
      else { throw NotebookFailure.corrupt("concept_mastery.model_json of \(text(0) ?? "nothing")") }
      concepts[Concept.ID(concept)] = ConceptStanding(
        offset: offset, answers: answers, last: instant, position: position, right: right, weight: weight)
    }
  }

  /// A value that is missing or of another kind is told as JSON that cannot be read is.
  private static func read<Standing>(_ row: Row, of place: String, _ standing: (Row) throws -> Standing) throws
    -> Standing
  {
    do { return try standing(row) } catch let failure as RowDecodingError {
      throw NotebookFailure.corrupt("\(place): \(failure)")
    }
  }

  private static func fraction(_ row: Row, _ index: Int) throws -> Double {
    let text: String = try row.decode(atIndex: index)
    guard let value = Double(text) else { throw NotebookFailure.corrupt("model_json: \(text) is not a number") }
    return value
  }
}
