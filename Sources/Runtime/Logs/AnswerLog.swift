import Learning

/// A log of answers on disk: a table with the columns user_id, item_id, timestamp (seconds), correct (0 or 1) and skill_id.
/// Names become numbers as they come; what is kept grows with students, problems and skills.
struct AnswerLog {
  /// One answer; student, problem and concept are numbers from 0.
  struct Answer {
    var student: Int
    var problem: Int
    var concept: Int
    var at: Instant
    var isRight: Bool
  }

  /// Names in the order in which they came.
  struct Names {
    private var numbers: [String: Int] = [:]
    private(set) var all: [String] = []

    /// The number of a name, a new one if it is new.
    mutating func number(_ name: String) -> Int {
      if let known = numbers[name] { return known }
      numbers[name] = all.count
      all.append(name)
      return all.count - 1
    }

    subscript(name: String) -> Int? { numbers[name] }
  }

  private(set) var students = Names()
  private(set) var problems = Names()
  private(set) var concepts = Names()

  /// Calls `body` for each answer in the order of the file.
  mutating func each(in path: String, _ body: (Answer, AnswerLog) throws(TableFailure) -> Void) throws(TableFailure) {
    var table = try TableReader(path)
    var log = self
    try table.eachRow(columns: ["user_id", "item_id", "timestamp", "correct", "skill_id"]) {
      row throws(TableFailure) in
      let (student, problem) = (log.students.number(row[0]), log.problems.number(row[1]))
      guard let seconds = Double(row[2]), seconds.magnitude < 1e12 else {
        throw .line(row.line, "timestamp \"\(row[2])\" is no number of seconds", path: path)
      }
      let correct = row[3]
      guard correct == "1" || correct == "0" || correct == "1.0" || correct == "0.0" else {
        throw .line(row.line, "correct is \"\(correct)\", not 0 or 1", path: path)
      }
      let concept = log.concepts.number(row[4])
      try body(
        Answer(
          student: student, problem: problem, concept: concept,
          at: Instant(milliseconds: Int64(seconds.rounded(.towardZero)) * 1000), isRight: correct.first == "1"), log)
    }
    self = log
  }
}
