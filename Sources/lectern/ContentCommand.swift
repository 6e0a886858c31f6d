import ArgumentParser
import Learning
import Runtime

struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Look after the problems.",
    subcommands: [Check.self, Graph.self, Show.self, Statements.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Read every content file, and prove what can be proved about every problem and guideline.",
      discussion: "Each family is drawn 200 times, from a seed that is its own: the same draws on every machine.")

    @OptionGroup var content: ContentArguments

    @Flag(name: .long, help: "As one JSON object.")
    var json = false

    func run() throws {
      let check = ContentCheck(try content.opened)
      if json {
        print(try jsonText(check))
      } else {
        for failure in check.failures { print(failure) }
        if !check.hints.isEmpty {
          print("\nHints that hold the answer of some fresh problem (listed, no failures):")
          for hint in check.hints { print(hint) }
        }
        if !check.open.isEmpty {
          print("\nWhat leads to other files (no failures):")
          for reference in check.open { print(reference) }
        }
        print(
          "\(check.families) families, \(check.topics) topics, "
            + (check.guidelines == 0 ? "" : "\(check.guidelines) guidelines, ")
            + (check.prompts == 0 ? "" : "\(check.prompts) prompts, ") + "\(check.failures.count) failures"
            + (check.hints.isEmpty ? "" : ", \(check.hints.count) hints listed"))
      }
      if !check.failures.isEmpty { throw ExitCode(1) }
    }
  }

  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "graph", abstract: "Print what leads to what: subjects, topics, concepts.")

    @OptionGroup var content: ContentArguments

    @Flag(name: .long, help: "In the DOT language, for Graphviz.")
    var dot = false

    @Option(name: .long, help: "en or bn.")
    var language: Language = .english

    func run() throws {
      let content = try content.opened
      print(dot ? content.dot(in: language) : content.tree(in: language))
      try report(mistakesOf: content)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print one problem with everything in it.")

    @Argument(help: "The problem's slug.")
    var slug: String

    @OptionGroup var content: ContentArguments

    @Option(name: .long, help: "Which fresh problem of its family; without it the curated one.")
    var seed: UInt64?

    @Option(name: .long, help: "en or bn.")
    var language: Language = .english

    func run() throws {
      print(try ShownProblem(slug, of: try content.opened, seed: seed, in: language))
    }
  }

  struct Statements: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "statements", abstract: "Print every curated problem on a line, without its answer.",
      discussion: "Slug, statement, options, and what is asked of an answer, with tabs between them.")

    @OptionGroup var content: ContentArguments

    func run() throws {
      let content = try content.opened
      for line in content.statements { print(line) }
      try report(mistakesOf: content)
    }
  }
}

/// Which content a command is about.
struct ContentArguments: ParsableArguments {
  @OptionGroup var folder: HomeOption

  @Argument(
    help: "A Content folder, or files of topics or guidelines; without it the folder that Lectern uses.",
    completion: .file())
  var content: [String] = []

  @Flag(name: .long, help: "The folder is only a part: what leads out of it is listed, and no failure.")
  var part = false

  var opened: OpenedContent {
    get throws {
      try report { () throws(LaunchFailure) in
        try OpenedContent(content, isPart: part, home: folder.home, environment: environment)
      }
    }
  }
}

extension Language: ExpressibleByArgument {}

/// What could not be read is missing in what was printed: that is said, and ends with status 1.
private func report(mistakesOf content: OpenedContent) throws {
  if content.mistakes.isEmpty { return }
  throw Failure(description: content.mistakes.joined(separator: "\n"))
}
