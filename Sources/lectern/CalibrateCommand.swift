import ArgumentParser
import Runtime

struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Estimate how hard problems are, from a log of many students' answers.",
    discussion: """
      The log is a table as for replay. What is written can be given to replay --items, and carried by content: for each \
      problem its rating (1000 is ordinary), one standard error of it in points, and how many answers it rests on.
      """)

  @Argument(help: "The log of answers, a file.", completion: .file())
  var responses: String

  @Option(help: ArgumentHelp("Where the ratings are written.", valueName: "file"))
  var out: String

  func validate() throws {
    if responses == "-" { throw ValidationError("The log is read several times: give a file.") }
  }

  func run() throws {
    let count = try reportTable { () throws(TableFailure) in try CalibrationRun.run(responses, output: out) }
    print("\(count) problems are rated in \(out).")
  }
}
