import ArgumentParser
import Glibc
import Learning
import Runtime

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring problems into the item bank.", subcommands: [Problems.self])

  struct Problems: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "problems", abstract: "Read problems from a file: all of them, or none.",
      discussion: """
        The file is CSV or TSV, whose first line names the columns, or JSON Lines, in UTF-8. Columns go by their usual \
        names in English and Bengali (question, question_bn, answer, choices or option_a to option_f, explanation, grade, \
        topic, language, kind, difficulty, unit, id), or by those that are said here. One language is enough.
        The answer of a choice is its letter, its place or its text. What kind of answer is asked for is seen from it, as \
        lectern judge does; an answer that is not judged right against itself is refused.
        A problem is known again by its id, or else by its words: reading a file twice changes nothing, and a row that \
        changed is changed in place. What could not be taken is named on standard error, file:line: why, and the exit \
        status is 1.

          lectern import problems bank.csv --grade 7 --dry-run
        """)

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @OptionGroup var folder: HomeOption

    @Option(help: "csv, tsv or jsonl; else it is seen from the file's name.")
    var format: TableKind?

    @OptionGroup(title: "Columns") var columns: ColumnOptions

    @Option(help: "The column of topics; or a topic's slug or name, for rows that say none.")
    var topic: String?

    @Option(help: "The column of grades; or a grade from 1 to 12, for rows that say none.")
    var grade: String?

    @Option(help: "The column of languages; or en or bn, for rows that say none. Else it is seen from the script.")
    var language: String?

    @Option(help: "The slug of the subject that new topics belong to; else mathematics.")
    var subject: String?

    @Option(help: "A name for the collection, where its ids are numbers that another may have too.")
    var bank: String?

    @Flag(help: "A digit as the answer of a choice is always the place of an option, never its text.")
    var answersArePlaces = false

    @Flag(help: "Take what can be taken, even if not everything can.")
    var partial = false

    @Flag(help: "Take nothing; say what would be.")
    var dryRun = false

    func validate() throws {
      if let grade = grade.flatMap({ Int($0) }), !(1...12).contains(grade) {
        throw ValidationError("A grade is 1 to 12.")
      }
    }

    func run() throws {
      var work = ProblemImport(path: file)
      work.format = format?.rawValue
      work.columns = columns.byName
      work.topic = topic
      if let grade = grade.flatMap({ Int($0) }) { work.grade = grade } else { work.columns["grade"] = grade }
      if let language = language.flatMap(Language.init(rawValue:)) {
        work.language = language
      } else {
        work.columns["language"] = language
      }
      (work.subject, work.bank, work.answersArePlaces) = (subject, bank, answersArePlaces)
      (work.isPartial, work.isDryRun) = (partial, dryRun)
      guard let complaints = fdopen(STDERR_FILENO, "w") else {
        throw Failure(description: String(cString: strerror(errno)))
      }
      let outcome = try report { () throws(LaunchFailure) in
        try work.run(home: folder.home, environment: environment) { complaint in fputs(complaint + "\n", complaints) }
      }
      if !outcome.unusedColumns.isEmpty {
        fputs("not used: \(outcome.unusedColumns.joined(separator: ", "))\n", complaints)
      }
      fflush(complaints)
      print(outcome.sentence(isDryRun: dryRun))
      if outcome.refused > 0 { throw ExitCode(1) }
    }
  }
}

/// What the file calls its columns.
struct ColumnOptions: ParsableArguments {
  @Option(help: "The column of questions.") var question: String?
  @Option(help: "The column of questions in Bengali.") var questionBn: String?
  @Option(help: "The column of right answers.") var answer: String?
  @Option(help: "The column of right answers in Bengali, where they are words.") var answerBn: String?
  @Option(help: "The column that holds all options of a choice.") var choices: String?
  @Option(help: "The column that holds all options in Bengali.") var choicesBn: String?
  @Option(help: "The column of worked solutions.") var explanation: String?
  @Option(help: "The column of worked solutions in Bengali.") var explanationBn: String?
  @Option(help: "The column of kinds: number, choice, boolean, text and so on.") var kind: String?
  @Option(help: "The column of difficulties: 1 to 10, or easy, medium, hard.") var difficulty: String?
  @Option(help: "The column of units.") var unit: String?
  @Option(help: "The column of the problems' own names.") var id: String?

  /// By what an export calls them.
  var byName: [String: String] {
    let all = [
      "question": question, "question_bn": questionBn, "answer": answer, "answer_bn": answerBn, "choices": choices,
      "choices_bn": choicesBn, "explanation": explanation, "explanation_bn": explanationBn, "kind": kind,
      "difficulty": difficulty, "unit": unit, "id": id,
    ]
    return all.compactMapValues(\.self)
  }
}

/// How a table of problems is written.
enum TableKind: String, CaseIterable, ExpressibleByArgument {
  case csv, tsv, jsonl
}

extension ProblemImport.Outcome {
  /// `12 problems are new, 1 is changed, 3 were here already, 2 were not taken.`
  fileprivate func sentence(isDryRun: Bool) -> String {
    let counts =
      "\(Self.are(added)) new, \(Self.are(changed)) changed, \(Self.were(known)) here already, "
      + "\(Self.were(refused)) not taken"
    let made = topics == 0 ? "" : "; \(topics) new \(topics == 1 ? "topic" : "topics")"
    if isKept { return "\(counts)\(made)." }
    return isDryRun ? "Nothing was written. It would be: \(counts)\(made)." : "Nothing was taken, for \(counts)\(made)."
  }

  private static func are(_ count: Int) -> String { count == 1 ? "1 is" : "\(count) are" }
  private static func were(_ count: Int) -> String { count == 1 ? "1 was" : "\(count) were" }
}
