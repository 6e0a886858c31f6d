import ArgumentParser
import Foundation
import Glibc
import Runtime

struct LlmCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "llm", abstract: "Language models: who is asked for what, trying it, and what it costs.",
    discussion: """
      Each component has a model of its own, and none falls back on another: \
      \(ModelUpkeep.components.joined(separator: ", ")). They begin with the built-in tutor, which needs no model.

      The tutor's model also writes questions for exams and grades explanations in them, where a student wishes it on the screen of \
      exams: who may teach a class may examine it. At most three in ten of the questions, and three at most, are its own; \
      each is answered a second time by a call that is not told its key, and waits in the tutors' queue. What it is \
      not sure of in an explanation (below 0.6), or where it cannot be asked, a tutor decides.

      A key is looked for in the environment (LECTERN_OPENAI_KEY or OPENAI_API_KEY, LECTERN_ANTHROPIC_KEY or \
      ANTHROPIC_API_KEY, LECTERN_GOOGLE_KEY, GEMINI_API_KEY or GOOGLE_API_KEY, LECTERN_COMPATIBLE_KEY), then asked of \
      the command in LECTERN_KEY_COMMAND or the file key_command (it prints the key of $LECTERN_PROVIDER), then read \
      from the file keys, with a line `provider: key` for each, which only you may be able to read (chmod 600). Both \
      files lie in the settings folder that `lectern llm list` names.
      """,
    subcommands: [List.self, Set.self, Test.self, Ask.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Print what is set, and what this month has cost.",
      discussion: "With --json, money is in millionths of a dollar.")

    @OptionGroup var folder: HomeOption

    @Flag(name: .long, help: "As one JSON object.")
    var json = false

    func run() throws {
      let listing = try report { () throws(LaunchFailure) in
        try ModelUpkeep.listing(home: folder.home, environment: environment)
      }
      if json {
        print(try jsonText(listing))
      } else {
        for line in listing.lines { print(line) }
      }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Say which model a component asks, and how.",
      discussion: """
        What is not named stays as it is; the word default takes away what was set. Another provider begins with its \
        own address, version and field of the key. A key is never an argument: see `lectern help llm`.

          lectern llm set tutor --provider anthropic --model claude-haiku-5-5 --cap 2.50
          lectern llm set all --provider compatible --base-url http://localhost:11434/v1 --model llama3.2
          lectern llm set hint --provider builtin
        """)

    @Argument(help: "The component, or all.")
    var component: String

    @OptionGroup var folder: HomeOption

    @Option(name: .long, help: ArgumentHelp(stringLiteral: ModelUpkeep.providers.joined(separator: ", ") + "."))
    var provider: String?

    @Option(name: .long, help: "As the provider calls it.")
    var model: String?

    @Option(name: .long, help: ArgumentHelp("Where a server of one's own answers.", valueName: "url"))
    var baseUrl: String?

    @Option(name: .long, help: ArgumentHelp("How the key is shown: bearer, x-api-key, x-goog-api-key, api-key, none."))
    var auth: String?

    @Option(name: .long, help: ArgumentHelp("The version of the provider's protocol.", valueName: "version"))
    var apiVersion: String?

    @Option(name: .long, help: ArgumentHelp("0 to 2; Anthropic takes none.", valueName: "number"))
    var temperature: String?

    @Option(name: .long, help: ArgumentHelp("The longest answer.", valueName: "count"))
    var maxTokens: String?

    @Option(name: .long, help: "How long it thinks: none, low, medium, high, xhigh.")
    var effort: String?

    @Option(name: .long, help: ArgumentHelp("Dollars a month; then it is not asked any more.", valueName: "dollars"))
    var cap: String?

    func run() throws {
      var change = ModelChange()
      change.provider = provider
      change.model = model
      change.baseURL = baseUrl
      change.apiVersion = apiVersion
      change.auth = auth
      change.temperature = temperature
      change.maxTokens = maxTokens
      change.effort = effort
      change.cap = cap
      guard !change.isEmpty else { throw ValidationError("Say what to set: --provider, --model, --base-url, …") }
      if let provider, !ModelUpkeep.providers.contains(provider) {
        throw ValidationError("There is no provider \(provider): \(ModelUpkeep.providers.joined(separator: ", ")).")
      }
      let names = component == "all" ? ModelUpkeep.components : [component]
      let lines = try report { () throws(LaunchFailure) in
        try ModelUpkeep.set(names, change, home: folder.home, environment: environment)
      }
      for line in lines { print(line) }
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "test", abstract: "Ask a component's model one tiny question, and say how it went.",
      discussion: "The exit status is 0 only if an answer came.")

    @Argument(help: "The component.")
    var component = "tutor"

    @OptionGroup var folder: HomeOption

    func run() throws {
      var answer = ""
      let end = try report { () throws(LaunchFailure) in
        try ModelTalk(home: folder.home, environment: environment).ask(
          component, "Answer with the one word: ready", longest: 200, waiting: saysWaiting
        ) { piece in
          answer += piece
          return true
        }
      }
      print("\(component): \(end.provider), \(end.model), at \(end.address)")
      if let first = end.firstWord {
        print("first word after \(Int(first.rounded())) ms, the end after \(Int(end.whole.rounded())) ms")
      }
      print(spent(end))
      if !answer.isEmpty { print("it said: \(shown(answer, keepsLines: false))") }
      if let failure = end.failure {
        throw end.wasStopped ? ExitCode(130) : Failure(description: failure.words(in: machineLanguage(environment)))
      }
      print("It works.")
    }
  }

  struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ask", abstract: "Send standard input to a component's model, and stream the answer out.",
      discussion: """
        What goes to a terminal is cleaned of control sequences; what goes into a file or a pipe is as it came. What it \
        cost is said on standard error with --cost. Ctrl-C stops it at once.
        """)

    @Argument(help: "The component.")
    var component: String

    @OptionGroup var folder: HomeOption

    @Flag(name: .long, help: "Say on standard error what it cost.")
    var cost = false

    func run() throws {
      let prompt = String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
      guard prompt.contains(where: { !$0.isWhitespace }) else {
        throw Failure(description: "There is no question on standard input.")
      }
      let isTerminal = isatty(STDOUT_FILENO) == 1
      var screen = StreamedText()
      var last: Character?
      let end = try report { () throws(LaunchFailure) in
        try ModelTalk(home: folder.home, environment: environment).ask(component, prompt, waiting: saysWaiting) {
          piece in
          last = piece.last ?? last
          return written(isTerminal ? screen.feed(piece) : piece)
        }
      }
      if isTerminal { _ = written(screen.end()) }
      if let last, !last.isNewline { _ = written("\n") }
      if cost { complain(spent(end)) }
      if let failure = end.failure {
        throw end.wasStopped ? ExitCode(130) : Failure(description: failure.words(in: machineLanguage(environment)))
      }
    }
  }
}

/// Says on standard error that there will be another try.
private func saysWaiting(_ milliseconds: Int, _ why: ModelTrouble) {
  complain("\(why.words(in: machineLanguage(environment))) (waiting \(milliseconds) ms)")
}

private func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }

private func spent(_ end: ModelTalk.End) -> String {
  func count(_ tokens: Int?) -> String { tokens.map { "\($0)" } ?? "unknown" }
  let cached = end.cachedTokens.map { $0 > 0 ? " (\($0) cached)" : "" } ?? ""
  let price = end.isPriceKnown ? "" : ", at the price of an unlisted model"
  let tries = end.tries > 1 ? ", \(end.tries) tries" : ""
  return "tokens in \(count(end.inputTokens))\(cached), out \(count(end.outputTokens)); "
    + "cost \(dollars(end.microdollars))\(price)\(tries)"
}

/// Writes at once and wholly; false when nobody reads any more.
private func written(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  var sent = 0
  while sent < bytes.count {
    let count = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress?.advanced(by: sent), bytes.count - sent) }
    if count > 0 { sent += count } else if count < 0, errno != EINTR { return false }
  }
  return true
}
