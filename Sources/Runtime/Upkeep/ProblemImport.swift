import Crypto
import Foundation
import Learning
import Library
import Store

/// `lectern import problems`: what is asked of it.
public struct ProblemImport: Sendable {
  /// The file; `-` is standard input.
  public var path: String
  /// csv, tsv or jsonl; nil where the name of the file says it.
  public var format: String?
  /// By what an export calls a column, what the file calls it.
  public var columns: [String: String] = [:]
  /// A topic's slug or name, for rows that say none.
  public var topic: String?
  /// The slug of what new topics belong to.
  public var subject: String?
  /// 1 to 12, for rows that say none.
  public var grade: Int?
  /// For rows that say none; nil where it is seen from the script.
  public var language: Language?
  /// Tells the numbers of one collection from those of another.
  public var bank: String?
  /// Whether a digit as the answer of a choice is always an option's place.
  public var answersArePlaces = false
  /// Whether what can be taken is taken, where not everything can.
  public var isPartial = false
  /// Whether nothing is taken at all.
  public var isDryRun = false

  public init(path: String) { self.path = path }

  /// What it came to.
  public struct Outcome: Sendable {
    /// Problems that were not here before.
    public var added = 0
    /// Problems that were here in other words.
    public var changed = 0
    /// Problems that were here as they are.
    public var known = 0
    /// Topics that were made for them.
    public var topics = 0
    /// Rows that were not taken.
    public var refused = 0
    /// Whether anything was written.
    public var isKept = false
    /// Columns that nothing is taken from, as the file calls them.
    public var unusedColumns: [String] = []
  }

  /// Does it in one transaction. `complain` is given one line for each row that could not be taken: `file:line: why`.
  public func run(
    home: String?, environment: [String: String], complain: (String) -> Void
  ) throws(LaunchFailure) -> Outcome {
    var reader = ProblemFileReader(
      file: path == "-" ? "-" : path, format: try tableFormat, terms: terms, digest: Self.digest)
    let chunks = try FileChunks(path)
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    var outcome = Outcome()
    var failure: LaunchFailure?
    let counts: ImportCounts
    do throws(NotebookFailure) {
      // Problems are filed under the topics that ship, which a fresh notebook does not have yet.
      _ = try ContentDesk.install(from: desk.folders.find("Content"), into: desk.notebook, at: Clock.now())
      counts = try desk.notebook.importProblems(
        from: path, subject: subject.map { Subject.ID($0) } ?? ImportTerms.mathematics, at: Clock.now()
      ) { intake in
        do throws(LaunchFailure) {
          while let chunk = try chunks.next() { try take(reader.read(chunk), &intake, &outcome, complain) }
          try take(reader.finish(), &intake, &outcome, complain)
        } catch {
          failure = error
          return false
        }
        outcome.isKept = !isDryRun && (isPartial || outcome.refused == 0)
        return outcome.isKept
      }
    } catch {
      throw Upkeep.failure(error, path: desk.folders.notebook)
    }
    if let failure { throw failure }
    (outcome.added, outcome.changed) = (counts.added, counts.changed)
    (outcome.known, outcome.topics) = (counts.known, counts.topics)
    outcome.unusedColumns = reader.unusedColumns
    return outcome
  }

  private func take(
    _ readings: [ProblemFileReader.Reading], _ intake: inout ProblemIntake, _ outcome: inout Outcome,
    _ complain: (String) -> Void
  ) throws(LaunchFailure) {
    for reading in readings {
      switch reading {
      case .mistake(let mistake):
        outcome.refused += 1
        complain(mistake.description)
      case .problem(let problem, let fields, let line):
        do throws(NotebookFailure) {
          let result = try intake.take(problem) { fields.given(besides: $0) }
          if case .refused(let why) = result {
            outcome.refused += 1
            complain(SourceMistake(file: path, line: line, field: "", message: why).description)
          }
        } catch {
          throw Upkeep.failure(error, path: path)
        }
      }
    }
  }

  private var tableFormat: TableFormat {
    get throws(LaunchFailure) {
      guard let format = format.flatMap(TableFormat.init(rawValue:)) ?? TableFormat(nameOf: path) else {
        throw .unknownFormat(path)
      }
      return format
    }
  }

  private var terms: ProblemTerms {
    ProblemTerms(
      columns: Dictionary(
        columns.compactMap { name, value in ProblemColumn(rawValue: name).map { ($0, value) } },
        uniquingKeysWith: { first, _ in first }),
      topic: topic, grade: grade, language: language, bank: bank, answersArePlaces: answersArePlaces)
  }

  private static let digest: @Sendable (String) -> String = { text in
    SHA256.hash(data: Data(text.utf8)).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
