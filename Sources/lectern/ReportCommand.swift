import ArgumentParser
import Glibc
import Runtime

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report of a student or of a class.",
    discussion: """
      To whoever looks after them: the notebook gives nothing to anybody else, and notes that they asked. Whoever reads is \
      named with --as, else it is whoever was here last; a password is asked for. With --format html it is one page that needs \
      nothing else.
      """,
    subcommands: [Student.self, SchoolClass.self])

  struct Options: ParsableArguments {
    @OptionGroup var folder: HomeOption

    @Option(name: .customLong("as"), help: ArgumentHelp("Who reads it.", valueName: "name"))
    var reader: String?

    @Option(help: ArgumentHelp("text, markdown, html or json.", valueName: "form"))
    var format: ReportForm = .text

    var asking: PrintedReport.Reader {
      PrintedReport.Reader(name: reader) { name in askedSecret("Password for \(name): ", apart: true) }
    }
  }

  struct Student: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "student",
      abstract: "How one student stands: mastery, topics, what is worth another look, summaries.",
      discussion: """
        A parent reads it of a child, in plain words. With --format json the same object as `lectern progress --json`.
        """)

    @OptionGroup var options: Options

    @Argument(help: "The student's name; left out, it is whoever reads, or a parent's only child.")
    var name: String?

    func run() throws {
      let text = try report { () throws(LaunchFailure) in
        try PrintedReport.student(
          name, for: options.asking, as: options.format, home: options.folder.home, environment: environment)
      }
      print(text)
    }
  }

  struct SchoolClass: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "class",
      abstract: "A class, or all of a tutor's students: who needs help, topics, predicted scores, costs.",
      discussion: """
        With --format json one object: class, students [{name, grade, mastery, risk, trend, certainty, mastery_by_week (28, 21, \
        14 and 7 days ago, and now), streak, answers_this_week, days_away, disputes, questions, urgency}], topics [{topic, \
        name_en, name_bn, grade, mean, spread, lowest, highest, begun, students, weak}], predictions [{name, score, margin, \
        certainty}], overrides [{kind, subject, level, count, tutors, students}], confidences {High, Medium, Low} and costs \
        [{name, usd, over_budget}]. Mastery and scores are 0 to 100; what is not known is left out, or null in a list.
        """)

    @OptionGroup var options: Options

    @Argument(help: "The name of the class; left out, it is all students of whoever reads.")
    var name: String?

    func run() throws {
      let text = try report { () throws(LaunchFailure) in
        try PrintedReport.schoolClass(
          name, for: options.asking, as: options.format, home: options.folder.home, environment: environment)
      }
      print(text)
    }
  }
}

extension ReportForm: ExpressibleByArgument {}
