import Learning

/// `lectern calibrate`: how hard problems are, from a log of many students' answers.
public enum CalibrationRun {
  /// Estimates every problem of the log, and writes item_id, rating, skill_id, error and answers to `output`, in the order
  /// in which the problems came; returns how many there are.
  ///
  /// The log is read once for each pass, so it cannot be standard input.
  public static func run(_ log: String, output: String) throws(TableFailure) -> Int {
    var calibration = Calibration()
    var skills: [String] = []
    var names: [String] = []
    for _ in 0..<Calibration.passes {
      var answers = AnswerLog()
      try answers.each(in: log) { answer, log throws(TableFailure) in
        if answer.problem == skills.count { skills.append(log.concepts.all[answer.concept]) }
        calibration.take(
          student: answer.student, problem: answer.problem, concept: answer.concept, right: answer.isRight,
          at: answer.at)
      }
      calibration.settle()
      names = answers.problems.all
    }
    var writer = try TableWriter(output)
    try writer.write("item_id\trating\tskill_id\terror\tanswers")
    for (index, estimate) in calibration.estimates.enumerated() {
      try writer.write("\(names[index])\t\(estimate.rating)\t\(skills[index])\t\(estimate.error)\t\(estimate.answers)")
    }
    try writer.finish()
    return names.count
  }
}
