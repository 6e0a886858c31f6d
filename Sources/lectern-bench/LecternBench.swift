import ArgumentParser
import Foundation

/// Prints every figure that the README or a note states. Nothing is asserted: each figure stands beside its budget.
@main
struct LecternBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern-bench", abstract: "Measures Lectern, and the peer beside it where there is one.",
    discussion: """
      Measures the `lectern` that lies beside this program, in a pseudo-terminal, and its rooms in this process, with \
      notebooks of its own in a folder that is removed afterwards. Run it in the checkout, built with -c release.

      FIGURES
      \(Figure.all.map { "  " + padded($0.name, to: 15) + $0.about }.joined(separator: "\n"))
      """)

  @Argument(help: ArgumentHelp("Which figures; all of them without a name.", valueName: "figure"))
  var names: [String] = []

  @Flag(help: "As one JSON object.")
  var json = false

  func validate() throws {
    for name in names where !Figure.all.contains(where: { $0.name == name }) {
      throw ValidationError("There is no figure \(name): \(Figure.all.map(\.name).joined(separator: ", ")).")
    }
  }

  func run() throws {
    let figures = names.isEmpty ? Figure.all : Figure.all.filter { names.contains($0.name) }
    let bench = try Bench()
    defer { bench.clear() }
    var report = Report()
    if !json { print(report.machine) }
    for figure in figures {
      do {
        let lines = try figure.measure(bench)
        report.lines += lines
        if !json { for line in lines { print(line.text) } }
      } catch {
        report.missing[figure.name] = "\(error)"
        if !json { print("\(padded(figure.name, to: Line.nameWidth))not measured: \(error)") }
      }
      fflush(nil)
    }
    if json { print(try report.json()) }
    if !report.missing.isEmpty { throw ExitCode(1) }
  }
}
