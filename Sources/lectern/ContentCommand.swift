import ArgumentParser
import Runtime

struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Look after the problems.", subcommands: [Check.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Read every content file, and prove what can be proved about every problem.")

    @OptionGroup var folder: HomeOption

    @Argument(help: "A Content folder; without it the one that Lectern uses.", completion: .directory)
    var content: String?

    @Flag(name: .long, help: "As one JSON object.")
    var json = false

    func run() throws {
      let check = try report { () throws(LaunchFailure) in
        try ContentCheck(folder: content, home: folder.home, environment: environment)
      }
      if json {
        print(try jsonText(check))
      } else {
        for failure in check.failures {
          print("\(failure.file):\(failure.line): \(failure.field): \(failure.message)")
        }
        print("\(check.problems) problems, \(check.topics) topics, \(check.failures.count) failures")
      }
      if !check.failures.isEmpty { throw ExitCode(1) }
    }
  }
}
