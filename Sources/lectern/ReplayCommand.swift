import ArgumentParser
import Foundation
import Learning
import Runtime

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Run the learner model over a log of answers, and say how good it was.",
    discussion: """
      The log is a table of tab-separated values with the columns user_id, item_id, timestamp (seconds), correct (0 or 1) \
      and skill_id; - is standard input. Each answer is predicted before it is seen. With --items, a table with the columns \
      item_id, rating and skill_id says how hard the problems are; without it they are all taken for ordinary.
      """)

  @Argument(help: "The log of answers.", completion: .file())
  var responses: String

  @Option(help: ArgumentHelp("The ratings of the problems.", valueName: "file"), completion: .file())
  var items: String?

  @Option(
    help: ArgumentHelp("Write user_id, item_id, correct, p, rating, offset and mastery there.", valueName: "file"))
  var out: String?

  @Flag(name: .long, help: "As one JSON object.")
  var json = false

  func run() throws {
    let scores = try reportTable { () throws(TableFailure) in
      try ReplayRun.run(responses, items: items, output: out)
    }
    print(json ? try jsonText(ScoresText(scores)) : ScoresText(scores).lines)
  }
}

/// Says what is wrong with a table on standard error, and ends with status 1.
func reportTable<T>(_ work: () throws(TableFailure) -> T) throws -> T {
  do throws(TableFailure) {
    return try work()
  } catch {
    throw Failure(description: error.description)
  }
}

/// The scores under the names by which the field knows them.
struct ScoresText: Encodable {
  var n: Int
  /// nil where every answer was right, or none.
  var auc: Double?
  var rmse: Double
  var logLoss: Double
  var accuracy: Double
  var calibrationError: Double

  init(_ scores: PredictionScores) {
    n = scores.count
    auc = scores.areaUnderCurve
    rmse = scores.rootMeanSquareError
    logLoss = scores.logLoss
    accuracy = scores.accuracy
    calibrationError = scores.calibrationError
  }

  var lines: String {
    func places(_ value: Double) -> String {
      let parts = (value * 10_000).rounded()
      return String(parts / 10_000).padding(toLength: 6, withPad: "0", startingAt: 0)
    }
    return """
      n                  \(n)
      AUC                \(auc.map(places) ?? "-")
      RMSE               \(places(rmse))
      log-loss           \(places(logLoss))
      accuracy           \(places(accuracy))
      calibration error  \(places(calibrationError))
      """
  }
}
