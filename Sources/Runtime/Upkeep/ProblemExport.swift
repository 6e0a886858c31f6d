import Learning
import Library
import Store

/// `lectern export problems`: what is asked of it.
public struct ProblemExport: Sendable {
  /// The file; `-` is standard output.
  public var path: String
  /// csv, tsv or jsonl; nil where the name of the file says it.
  public var format: String?
  /// imported, library or all.
  public var origin = ProblemOrigin.imported.rawValue
  /// A topic's slug or name; nil is every topic.
  public var topic: String?
  /// Whether a file that is there already is replaced.
  public var isReplacing = false

  public init(path: String) { self.path = path }

  /// Writes them, and returns how many there are; `say` is given each line of what goes to standard output.
  public func run(
    home: String?, environment: [String: String], say: (String) -> Void
  ) throws(LaunchFailure) -> Int {
    let format = format.flatMap(TableFormat.init(rawValue:)) ?? TableFormat(nameOf: path) ?? (path == "-" ? .csv : nil)
    guard let format else { throw .unknownFormat(path) }
    if path != "-", !isReplacing, Folders.isThere(path) { throw .fileExists(path) }
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    var count = 0
    var failure: TableFailure?
    do throws(NotebookFailure) {
      _ = try ContentDesk.install(from: desk.folders.find("Content"), into: desk.notebook, at: Clock.now())
      try desk.notebook.exportProblems(ProblemOrigin(rawValue: origin) ?? .imported, topic: topic) { shelf in
        do {
          if path == "-" {
            count = try write(shelf, as: format) { line throws(TableFailure) in say(line) }
          } else {
            var file = try TableWriter(path)
            count = try write(shelf, as: format) { line throws(TableFailure) in try file.write(line) }
            try file.finish()
          }
        } catch let error as TableFailure {
          failure = error
        }
      }
    } catch .notFound {
      throw .noSuchTopic(topic ?? "")
    } catch {
      throw Upkeep.failure(error, path: desk.folders.notebook)
    }
    if case .cannotWrite(let path, let why)? = failure { throw .file(path, why) }
    return count
  }

  /// A table's columns are those that any of its problems has: they are gone through twice.
  private func write(
    _ shelf: ProblemShelf, as format: TableFormat, _ write: (String) throws -> Void
  ) throws -> Int {
    var columns: Set<ProblemColumn> = []
    if format != .jsonl { try shelf.each { columns.formUnion(ProblemFields($0, given: $1).columns) } }
    if columns.isEmpty { columns = [.id, .question, .answer] }
    let writer = ProblemTableWriter(format, columns: columns)
    if let heading = writer.heading { try write(heading) }
    var count = 0
    try shelf.each { problem, given in
      try write(writer.line(ProblemFields(problem, given: given)))
      count += 1
    }
    return count
  }
}
