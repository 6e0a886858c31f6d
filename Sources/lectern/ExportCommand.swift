import ArgumentParser
import Glibc
import Runtime

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take problems out of the item bank.", subcommands: [Problems.self])

  struct Problems: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "problems", abstract: "Write problems into a file that import reads.",
      discussion: """
        What was imported comes back as its file said it, but for Unicode's form NFC, under the names of the columns \
        that import knows.
        """)

    @Argument(help: "The file; - or nothing for standard output.", completion: .file())
    var file = "-"

    @OptionGroup var folder: HomeOption

    @Option(help: "imported, library or all.")
    var source: ProblemSource = .imported

    @Option(help: "Only those of one topic: a slug or a name.")
    var topic: String?

    @Option(help: "csv, tsv or jsonl; else it is seen from the file's name, and csv on standard output.")
    var format: TableKind?

    @Flag(name: .long, help: "Replace the file if it is there.")
    var force = false

    func run() throws {
      var work = ProblemExport(path: file)
      work.format = format?.rawValue
      work.origin = source.rawValue
      work.topic = topic
      work.isReplacing = force
      guard let output = fdopen(STDOUT_FILENO, "w") else {
        throw Failure(description: String(cString: strerror(errno)))
      }
      let count = try report { () throws(LaunchFailure) in
        try work.run(home: folder.home, environment: environment) { line in fputs(line + "\n", output) }
      }
      guard fflush(output) == 0 else { throw ExitCode(1) }
      if file != "-" { print("\(count) \(count == 1 ? "problem is" : "problems are") in \(file).") }
    }
  }
}

/// Where problems came from.
enum ProblemSource: String, CaseIterable, ExpressibleByArgument {
  case imported, library, all
}
