import ArgumentParser
import Runtime

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open Lectern (this is what happens without a subcommand).")

  @OptionGroup var folder: HomeOption

  @Option(name: .long, help: ArgumentHelp("Open as this person.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "Line by line, for screen readers, pipes and dumb terminals. ACCESSIBLE=1 means the same.")
  var plain = false

  func run() throws {
    try report { () throws(LaunchFailure) in
      try launch(
        LaunchOptions(
          home: folder.home, person: profile, isPlain: plain || wantsPlain, goesToPractice: false,
          environment: environment))
    }
  }
}

/// What a person with a screen reader sets once for all programs.
var wantsPlain: Bool { environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false }
