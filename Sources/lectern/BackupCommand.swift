import ArgumentParser
import Runtime

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the notebook, whole and checked, into a new file.")

  @OptionGroup var folder: HomeOption

  @Argument(help: "The file to write.", completion: .file())
  var file: String

  @Flag(name: .long, help: "Replace the file if it is there.")
  var force = false

  func run() throws {
    try report { () throws(LaunchFailure) in
      try Upkeep.backup(to: file, replacing: force, home: folder.home, environment: environment)
    }
    print("Saved in \(file).")
  }
}
