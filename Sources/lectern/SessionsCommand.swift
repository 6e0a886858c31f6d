import ArgumentParser
import Learning
import Runtime
import Screens

struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "List, read and write out your lessons, exams and daily fives.",
    discussion: """
      Of whoever was here last, or of --profile. A profile with a password is locked: it is looked at in Lectern itself. A \
      session is named by its number in the list, by its id, or by the end of it.
      """,
    subcommands: [List.self, Show.self, Export.self], defaultSubcommand: List.self)

  struct Whose: ParsableArguments {
    @OptionGroup var folder: HomeOption

    @Option(name: .long, help: ArgumentHelp("Of this person.", valueName: "name"))
    var profile: String?

    func sessions() throws -> StudentSessions {
      try report { () throws(LaunchFailure) in
        try StudentSessions(of: profile, home: folder.home, environment: environment)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List them, the latest first, or find where something was said.")

    @OptionGroup var whose: Whose

    @Option(name: .long, help: "Only these: lesson, exam or daily_five.")
    var kind: SessionListing.Kind?

    @Option(
      name: .long,
      help: ArgumentHelp("Where this was said in a lesson, in English or Bengali.", valueName: "words"))
    var search: String?

    func run() throws {
      let sessions = try whose.sessions()
      if let search {
        let found = try report { () throws(LaunchFailure) in try sessions.find(search) }
          .filter { kind == nil || $0.finding.session.kind == kind }
        for (place, finding) in found {
          print(sessions.line(finding.session, place: place))
          print("     " + sessions.line(of: finding))
        }
        if found.isEmpty { print(Words.nothingFound(sessions.shown(search))[sessions.language]) }
        return
      }
      let listed = try report { () throws(LaunchFailure) in try sessions.list(kind) }
      for (place, session) in listed { print(sessions.line(session, place: place)) }
      if listed.isEmpty { print(Words.noSessions[sessions.language]) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Print what was said in one.")

    @OptionGroup var whose: Whose

    @Argument(help: "Its number in the list, its id, or the end of it.")
    var session = "1"

    func run() throws {
      let sessions = try whose.sessions()
      let transcript = try report { () throws(LaunchFailure) in try sessions.transcript(.init(session)) }
      print(try sessions.written(transcript, as: .text))
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write one to standard output, as text, Markdown or JSON.",
      discussion: """
        JSON: id, kind (lesson, exam, daily_five), status (unfinished, paused, completed, lost, ended), title {en, bn}, done, \
        count, score, began, touched, entries [{at, speaker (tutor, student, note), text {en, bn}, verdict (right, form, \
        wrong), figure {en, bn}}]. What is not known is left out.
        """)

    @OptionGroup var whose: Whose

    @Argument(help: "Its number in the list, its id, or the end of it.")
    var session = "1"

    @Option(name: .long, help: "text, markdown or json.")
    var format: SessionForm = .text

    func run() throws {
      let sessions = try whose.sessions()
      let transcript = try report { () throws(LaunchFailure) in try sessions.transcript(.init(session)) }
      print(try sessions.written(transcript, as: format))
    }
  }
}

extension SessionForm: ExpressibleByArgument {}
extension SessionListing.Kind: ExpressibleByArgument {}
