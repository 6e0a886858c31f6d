import ArgumentParser
import Glibc
import Runtime

/// The front step: what `lectern` is told on the command line.
@main
struct Lectern: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern",
    abstract: "A tutor in the terminal.",
    discussion: """
      Without a subcommand it opens where you left off: today's five problems, your streak, your settings.
      The notebook is kept in --home, LECTERN_HOME, $XDG_DATA_HOME/lectern or ~/.local/share/lectern.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, PracticeCommand.self, TeachCommand.self, ExamCommand.self, SessionsCommand.self,
      StatusCommand.self, PlanCommand.self, ProgressCommand.self, ReportCommand.self, DoctorCommand.self,
      BackupCommand.self, RestoreCommand.self,
      DataCommand.self, ContentCommand.self, ImportCommand.self, ExportCommand.self, JudgeCommand.self,
      AdminCommand.self, LlmCommand.self, ManualCommand.self, ReplayCommand.self, SimulateCommand.self,
      CalibrateCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}

/// Where everything of one person is kept.
struct HomeOption: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder of the notebook.", valueName: "folder"))
  var home: String?
}

/// The command ends with a failure that is said in words.
struct Failure: Error, CustomStringConvertible {
  let description: String
}

/// Says a failure on standard error, and ends with status 1.
func report<T>(_ work: () throws(LaunchFailure) -> T) throws -> T {
  do throws(LaunchFailure) {
    return try work()
  } catch {
    throw Failure(description: error.words(in: machineLanguage(environment)))
  }
}
