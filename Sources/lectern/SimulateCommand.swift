import ArgumentParser
import Foundation
import Learning

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Try what teaches on students who are made of numbers.",
    subcommands: [Policy.self])

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
