import ArgumentParser
import Runtime

struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Go straight to today's five.")

  @OptionGroup var folder: HomeOption

  @Option(name: .long, help: ArgumentHelp("Practise as this person.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "Line by line, for screen readers, pipes and dumb terminals. ACCESSIBLE=1 means the same.")
  var plain = false

  func run() throws {
    try report { () throws(LaunchFailure) in
      try launch(
        LaunchOptions(
          home: folder.home, person: profile, isPlain: plain || wantsPlain, goesToPractice: true,
          environment: environment))
    }
  }
}
