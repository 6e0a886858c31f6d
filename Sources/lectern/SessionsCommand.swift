import ArgumentParser
import Learning
import Runtime
import Screens

struct SessionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions",
    abstract: "List, read and write out your lessons, exams and daily fives; enter a session that was held in person.",
    discussion: """
      Of whoever was here last, or of --profile. A profile with a password is locked: it is looked at in Lectern itself. A \
      session is named by its number in the list, by its id, or by the end of it.
      """,
    subcommands: [List.self, Show.self, Export.self, Import.self], defaultSubcommand: List.self)

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

extension SessionsCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Enter a session that a tutor held in person, from a file of what was said.",
      discussion: """
        The file is WebVTT (.vtt) or SubRip (.srt) captions, or plain text; a line may begin with a name and a colon. It is \
        UTF-8. What cannot be read is named by its line, and nothing is entered. A tutor enters sessions with students they \
        look after; whoever enters it is named with --as, else it is whoever was here last; a password is asked for.

          lectern sessions import friday.vtt --student Asha --as Rahman --topics "ratios, maps" --summarise
        """)

    @OptionGroup var folder: HomeOption

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @Option(help: ArgumentHelp("With whom it was held.", valueName: "name"))
    var student: String

    @Option(name: .customLong("as"), help: ArgumentHelp("Who enters it.", valueName: "name"))
    var reader: String?

    @Option(help: ArgumentHelp("The tutor who held it, where an admin enters it.", valueName: "name"))
    var heldBy: String?

    @Option(help: ArgumentHelp("When it began, like \"2026-11-21 16:30\"; else now.", valueName: "moment"))
    var when: String?

    @Option(help: "How many minutes it took; else what the captions say.")
    var minutes: Int?

    @Option(help: ArgumentHelp("The slug of its subject.", valueName: "subject"))
    var subject = "mathematics"

    @Option(help: "What was done, with commas between.")
    var topics = ""

    @Option(help: "Notes for tutors.")
    var notes = ""

    @Flag(help: "Sum it up at once.")
    var summarise = false

    @Flag(help: "Enter nothing; say what was read.")
    var dryRun = false

    func validate() throws {
      if let minutes, !(0...HeldSession.longestMinutes).contains(minutes) {
        throw ValidationError("A session takes 0 to \(HeldSession.longestMinutes) minutes.")
      }
    }

    func run() throws {
      var work = HeldImport(path: file, student: student)
      (work.tutor, work.when, work.minutes, work.subject) = (heldBy, when, minutes, subject.isEmpty ? nil : subject)
      work.topics = topics.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.map(String.init)
      (work.notes, work.isSummedUp, work.isDryRun) = (notes, summarise, dryRun)
      let reader = PrintedReport.Reader(name: reader) { name in askedSecret("Password for \(name): ", apart: true) }
      let outcome = try report { () throws(LaunchFailure) in
        try work.run(for: reader, home: folder.home, environment: environment)
      }
      print(outcome.sentence(isDryRun: dryRun))
      if let summary = outcome.summary {
        print(shown(summary.narrative, keepsLines: false))
        for step in summary.nextSteps { print("- " + shown(step, keepsLines: false)) }
      }
      if let trouble = outcome.trouble {
        throw Failure(description: trouble[machineLanguage(environment)])
      }
    }
  }
}

extension HeldImport.Outcome {
  /// `Entered: 42 lines, by Ms Sen and Rafi, 38 minutes.`
  fileprivate func sentence(isDryRun: Bool) -> String {
    var parts = [lines == 1 ? "1 line" : "\(lines) lines"]
    if !speakers.isEmpty { parts.append("by " + speakers.map { shown($0, keepsLines: false) }.joined(separator: ", ")) }
    if let minutes { parts.append(minutes == 1 ? "1 minute" : "\(minutes) minutes") }
    return (isDryRun ? "Nothing was entered. It would be: " : "Entered: ") + parts.joined(separator: "; ") + "."
  }
}

extension SessionForm: ExpressibleByArgument {}
extension SessionListing.Kind: ExpressibleByArgument {}
