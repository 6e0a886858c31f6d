import ArgumentParser
import Glibc
import Learning
import Runtime

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Print how it goes: mastery, days, answers, time, forecasts, topics.",
    discussion: """
      Of whoever was here last, or of --profile. A profile with a password is locked: it is looked at in Lectern itself. \
      In a terminal there are charts; into a pipe, with TERM=dumb or ACCESSIBLE=1 the same is said in words.

      --json prints one object: student, grade, at, today, time_zone, first_day (a Monday: where by_day, answers_by_day and \
      weeks begin), mastery {now, change_7_days, change_30_days, by_day}, status {risk, trend, certainty}, streak {current, \
      longest}, answers {answered, right}, hints, seconds, answers_by_day, weeks [{monday, answered, right, hints, seconds}], \
      forecasts {mean_forecast, error, bins [{from, answered, right, mean_forecast}]}, topics [{topic, name_en, name_bn, \
      grade, mastery, coverage, answers, answers_30_days, hints, seconds, last_studied, exam {score, total, day}, advice \
      (quick_exam, revise, revise_soon), concepts [{concept, name_en, name_bn, mastery, answers, mastered, review_due}]}]. \
      Mastery and coverage are 0 to 100, forecasts and their error 0 to 1; what is not known is left out, or null in a list.

      --csv prints a line for each concept, under a line that names the columns: topic, concept, name_en, name_bn, grade, \
      mastery, change_30_days, answered, right, mastered (0 or 1), review_due, topic_mastery, topic_coverage, \
      topic_last_studied, topic_advice. A cell without a value is empty.
      """)

  @OptionGroup var folder: HomeOption

  @Option(help: ArgumentHelp("Of this person.", valueName: "name"))
  var profile: String?

  @Option(help: ArgumentHelp("Only this topic.", valueName: "slug"))
  var topic: String?

  @Flag(name: .long, help: "As one JSON object.")
  var json = false

  @Flag(name: .long, help: "As comma-separated values, a concept a line.")
  var csv = false

  func validate() throws {
    if json && csv { throw ValidationError("Give --json or --csv, not both.") }
  }

  func run() throws {
    let progress: StudentProgress
    do throws(LaunchFailure) {
      progress = try StudentProgress(of: profile, topic: topic, home: folder.home, environment: environment)
    } catch .locked(let language) where !json && !csv {
      // As `lectern status` says it.
      print(LaunchFailure.locked(language).words(in: language))
      return
    } catch {
      throw Failure(description: error.words(in: machineLanguage(environment)))
    }
    if json {
      print(try progress.json())
    } else if csv {
      for line in progress.csv() { print(line) }
    } else {
      for line in progress.lines(columns: terminalColumns, environment: environment) { print(line) }
    }
  }

  /// nil where standard output is no terminal that charts can be drawn on, or nobody wants them.
  private var terminalColumns: Int? {
    let isAccessible = environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
    guard isatty(STDOUT_FILENO) == 1, environment["TERM"] != "dumb", !isAccessible else { return nil }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}
