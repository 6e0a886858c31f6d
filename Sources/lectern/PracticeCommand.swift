import ArgumentParser

struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "practice", abstract: "Go straight to today's five.")

  @OptionGroup var options: OpeningOptions

  func run() throws { try options.open(goesToPractice: true) }
}
