import ArgumentParser
import Runtime

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print one line for a shell prompt: the streak, and how far today's five are.")

  @OptionGroup var folder: HomeOption

  func run() throws {
    let line = try report { () throws(LaunchFailure) in try statusLine(home: folder.home, environment: environment) }
    if !line.isEmpty { print(line) }
  }
}
