import ArgumentParser
import Runtime

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Print what to study today and this week, and what comes next and why.",
    discussion: """
      The exam date and the hours of a day are set on the Plan page. With --json one object: today, exam (name, date, \
      daysLeft), hoursPerDay, predicted (score, margin), days (date, stretches: topic, purpose, minutes) and \
      recommendations (topic, names, grade, mastery, examWeightage, waiting, unlocks, hours, expectedGain, priority, \
      prerequisites with what they ask for and what is there). Where the exam is over, nothing is planned: status 1.
      """)

  @OptionGroup var folder: HomeOption

  @Option(name: .long, help: ArgumentHelp("Of this person; else of whoever was here last.", valueName: "name"))
  var profile: String?

  @Flag(name: .long, help: "As one JSON object.")
  var json = false

  func run() throws {
    let printed = try report { () throws(LaunchFailure) in
      try printedPlan(of: profile, home: folder.home, environment: environment)
    }
    switch printed {
    case .nobody: break
    case .locked(let words): print(words)
    case .plan(let report, let lines):
      if json {
        print(try jsonText(report))
      } else {
        for line in lines { print(line) }
      }
    }
  }
}
