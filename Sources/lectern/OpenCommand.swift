import ArgumentParser

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open Lectern (this is what happens without a subcommand).")

  @OptionGroup var options: OpeningOptions

  func run() throws { try options.open(goesToPractice: false) }
}
