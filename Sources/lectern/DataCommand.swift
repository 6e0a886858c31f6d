import ArgumentParser
import Runtime

struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "Take out, bring in or erase everything of one student.",
    subcommands: [Export.self, Import.self, Erase.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write everything of one student into one file of JSON Lines.")

    @OptionGroup var folder: HomeOption

    @Argument(help: "The student's name.")
    var name: String

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Flag(name: .long, help: "Replace the file if it is there.")
    var force = false

    func run() throws {
      let rows = try report { () throws(LaunchFailure) in
        try Upkeep.exportStudent(name, to: file, replacing: force, home: folder.home, environment: environment)
      }
      print("\(rows) rows of \(name) are in \(file).")
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Read a file that export wrote: all of it, or nothing.")

    @OptionGroup var folder: HomeOption

    @Argument(help: "The file to read.", completion: .file())
    var file: String

    func run() throws {
      let carried = try report { () throws(LaunchFailure) in
        try Upkeep.importStudent(from: file, home: folder.home, environment: environment)
      }
      print("\(carried.rows) rows are new, \(carried.known) were here already.")
      if carried.leftOut > 0 { print("\(carried.leftOut) are about people who are not here, and were left out.") }
    }
  }

  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: "Remove a student wholly. Backups and exports are files of their own.")

    @OptionGroup var folder: HomeOption

    @Argument(help: "The student's name.")
    var name: String

    @Flag(name: .long, help: "Do not ask.")
    var yes = false

    func run() throws {
      if !yes {
        print("Everything of \(name) will be gone for good. Type the name to go on: ", terminator: "")
        guard readLine() == name else { throw Failure(description: "Nothing was erased.") }
      }
      try report { () throws(LaunchFailure) in
        try Upkeep.eraseStudent(name, home: folder.home, environment: environment)
      }
      print("\(name) is erased.")
    }
  }
}
