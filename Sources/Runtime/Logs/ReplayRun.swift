import Learning

/// `lectern replay`: the learner model run over a log of answers.
public enum ReplayRun {
  /// Runs the model, writes what it said before each answer to `output` if that is given, and returns how good it was.
  ///
  /// - Parameter items: a table of ratings; without it every problem is an ordinary one.
  public static func run(
    _ log: String, items: String?, output: String?
  ) throws(TableFailure) -> PredictionScores {
    let table = try items.map { path throws(TableFailure) in try ItemTable(path) } ?? ItemTable()
    var answers = AnswerLog()
    var replay = Replay()
    var predictions: [(probability: Double, isRight: Bool)] = []
    var ratings: [Int] = []
    var typical: [Int] = []
    var writer =
      try output.map { path throws(TableFailure) in Output(writer: try TableWriter(path)) } ?? Output(writer: nil)
    try writer.write("user_id\titem_id\tcorrect\tp\trating\toffset\tmastery")
    try answers.each(in: log) { answer, names throws(TableFailure) in
      if answer.problem == ratings.count {
        ratings.append(table.ratings[names.problems.all[answer.problem]] ?? LearnerModel.startingRating)
      }
      if answer.concept == typical.count {
        typical.append(table.typical[names.concepts.all[answer.concept]] ?? LearnerModel.startingRating)
      }
      let said = replay.take(
        student: answer.student, problem: answer.problem, concept: answer.concept, rating: ratings[answer.problem],
        right: answer.isRight, at: answer.at)
      predictions.append((said.probability, answer.isRight))
      guard writer.isWanted else { return }
      let mastery = replay.mastery(
        student: answer.student, concept: answer.concept, typical: typical[answer.concept], at: answer.at)
      try writer.write(
        "\(names.students.all[answer.student])\t\(names.problems.all[answer.problem])\t\(answer.isRight ? 1 : 0)"
          + "\t\(sixPlaces(said.probability))\t\(said.rating)\t\(said.offset)\t\(mastery)")
    }
    try writer.finish()
    return PredictionScores(predictions)
  }

  /// What may not be wanted at all.
  private struct Output: ~Copyable {
    var writer: TableWriter?
    var isWanted: Bool

    init(writer: consuming TableWriter?) {
      isWanted = writer != nil
      self.writer = writer
    }

    mutating func write(_ line: String) throws(TableFailure) { try writer?.write(line) }

    consuming func finish() throws(TableFailure) { try writer.take()?.finish() }
  }

  /// A probability from 0 to 1 with six decimal places.
  static func sixPlaces(_ probability: Double) -> String {
    let millionths = Int((probability * 1_000_000).rounded())
    let digits = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000).\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }
}
