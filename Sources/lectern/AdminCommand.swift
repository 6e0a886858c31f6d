import ArgumentParser
import Runtime

struct AdminCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "admin", abstract: "Look after the people of this machine.", subcommands: [Create.self])

  struct Create: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create", abstract: "Make an admin. The password is asked for, and never an argument.")

    @OptionGroup var folder: HomeOption

    @Argument(help: "The admin's name.")
    var name: String

    func run() throws {
      let password = askedSecret("Password for \(name): ") ?? ""
      guard password.count >= 8 else { throw Failure(description: "A password here has at least 8 characters.") }
      guard askedSecret("Once more: ") == password else {
        throw Failure(description: "The two are not the same, so nobody was made. Run it again.")
      }
      try report { () throws(LaunchFailure) in
        try Upkeep.createAdmin(name: name, password: password, home: folder.home, environment: environment)
      }
      print("\(name) is an admin now.")
    }
  }
}
