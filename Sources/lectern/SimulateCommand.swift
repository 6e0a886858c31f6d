import ArgumentParser
import Foundation
import Learning
import Runtime

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Try what teaches on students who are made of numbers.",
    subcommands: [Lessons.self, Policy.self])

  struct Lessons: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lessons",
      abstract: "Let a simulated class take every lesson with the built-in tutor, in both languages.",
      discussion: """
        One pupil of each of eight kinds. Counted are lessons that did not end in time or ended lost in a prerequisite, \
        sentences that the tutor said twice, answers that it told, and the share of the pupils with a misconception who were \
        told that very one.
        """)

    @OptionGroup var content: ContentArguments

    @Option(help: "Another seed is another class.")
    var seed: UInt64 = 1

    @Flag(name: .long, help: "As one JSON object.")
    var json = false

    @Flag(name: .long, help: "Print every conversation.")
    var transcripts = false

    func run() throws {
      let simulated = SimulatedClass(try content.opened)
      if !simulated.mistakes.isEmpty { throw Failure(description: simulated.mistakes.joined(separator: "\n")) }
      let counts = simulated.counts(seed: seed) { trial in if transcripts { write(trial) } }
      if json {
        print(try jsonText(counts))
        return
      }
      print("pupil                lessons  lost  unfinished  replies  held  named")
      for kind in counts.kinds {
        let cells = [
          (kind.lessons, 7), (kind.lost, 4), (kind.unfinished, 10), (kind.turns, 7), (kind.held, 4), (kind.named, 5),
        ]
        let row = cells.map { String(repeating: " ", count: max(0, $1 - String($0).count)) + String($0) }
        print(kind.pupil.padding(toLength: 20, withPad: " ", startingAt: 0) + " " + row.joined(separator: "  "))
      }
      print(
        "\(simulated.guidelines) guidelines, \(counts.lessons) lessons, \(counts.unfinished) unfinished, "
          + "\(counts.lost) lost, \(counts.repeats) repeats, \(counts.leaks) leaks, "
          + "misconceptions named \(places(counts.misconceptionsNamed))")
    }

    private func write(_ trial: LessonTrial) {
      print("== \(trial.lesson.plan.guideline) · \(trial.pupil.rawValue) · \(trial.language.rawValue)")
      for line in trial.lines { print(line.isTutor ? "  \(line.text)" : "> \(line.text)") }
      for text in trial.repeats { print("!! said twice: \(text)") }
      for text in trial.leaks { print("!! tells the answer: \(text)") }
      print("-- \(trial.lesson.status), \(trial.lesson.turns) replies\n")
    }
  }

  struct Policy: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "policy", abstract: "Compare the choice of the five with other ways of choosing.",
      discussion: """
        Two kinds of students that are not made by the learner model practise five problems a day for 40 days, and pause for \
        20. Gain is the true score after the last day less that before the first, delayed gain the same after the pause; the \
        last columns say what the daily five gains more, with 95 per cent intervals over the same students.
        """)

    @Option(help: "How many students of each kind.")
    var students = 120

    @Option(help: "Another seed is another class.")
    var seed: UInt64 = 1

    @Flag(name: .long, help: "As one JSON array.")
    var json = false

    func validate() throws {
      guard (1...100_000).contains(students) else { throw ValidationError("--students is 1 to 100000.") }
    }

    func run() throws {
      let comparisons = SimulatedStudent.Kind.allCases.map {
        PolicyComparison($0, students: students, seed: seed)
      }
      if json {
        print(try jsonText(comparisons.flatMap { of in of.lines.map { PolicyText(of, $0) } }))
        return
      }
      for comparison in comparisons {
        print("\(comparison.kind.rawValue) students (\(students))")
        print("  policy          gain  delayed  success  too early   five gains more      and delayed")
        for line in comparison.lines { print(PolicyText(comparison, line).row) }
      }
    }
  }
}

/// One policy as a row, and as an object.
private struct PolicyText: Encodable {
  struct Interval: Encodable {
    var mean: Double
    var lower: Double
    var upper: Double

    init(_ difference: PairedDifference) {
      (mean, lower, upper) = (difference.mean, difference.lower, difference.upper)
    }

    var text: String { "\(signed(mean)) ± \(places(upper - mean))" }
  }

  var students: String
  var policy: String
  var gain: Double
  var delayedGain: Double
  var success: Double
  var prerequisiteViolations: Int
  var fiveGainsMore: Interval
  var fiveGainsMoreDelayed: Interval

  init(_ comparison: PolicyComparison, _ line: PolicyComparison.Line) {
    students = comparison.kind.rawValue
    policy = line.policy.rawValue
    gain = line.gain
    delayedGain = line.delayedGain
    success = line.success
    prerequisiteViolations = line.violations
    fiveGainsMore = Interval(line.beyond)
    fiveGainsMoreDelayed = Interval(line.beyondDelayed)
  }

  var row: String {
    let name = policy.padding(toLength: 14, withPad: " ", startingAt: 0)
    let early = String(prerequisiteViolations)
    let blanks = String(repeating: " ", count: max(1, 9 - early.count))
    return "  \(name) \(signed(gain))  \(signed(delayedGain))   \(places(success))  \(blanks)\(early)   "
      + "\(fiveGainsMore.text)   \(fiveGainsMoreDelayed.text)"
  }
}

private func places(_ value: Double) -> String { String(format: "%.3f", value) }
private func signed(_ value: Double) -> String { String(format: "%+.3f", value) }
