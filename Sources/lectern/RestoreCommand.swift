import ArgumentParser
import Runtime

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the notebook; what was there is kept beside it.")

  @OptionGroup var folder: HomeOption

  @Argument(help: "The backup.", completion: .file())
  var file: String

  func run() throws {
    let kept = try report { () throws(LaunchFailure) in
      try Upkeep.restore(from: file, home: folder.home, environment: environment)
    }
    print("Restored from \(file).")
    if let kept { print("What was there before is in \(kept).") }
  }
}
