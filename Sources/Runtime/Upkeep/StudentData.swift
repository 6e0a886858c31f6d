import Learning
import Screens
import Store

extension Upkeep {
  /// Writes everything of one student into a new file that only its owner can read; returns how many rows.
  public static func exportStudent(
    _ name: String, to path: String, replacing: Bool, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> Int {
    try withStudent(name, path: path, home, environment) { desk, student throws(NotebookFailure) in
      try desk.notebook.export(student, to: path, replacing: replacing, at: Clock.now()).rows
    }
  }

  /// What a student's file brought.
  public struct Carried: Sendable {
    /// Rows that are new here, or newer.
    public var rows: Int
    /// Rows that were here already.
    public var known: Int
    /// Rows that are about people who are not here.
    public var leftOut: Int
  }

  /// Reads a student's file, all of it or nothing. The content comes first: answers hang on its problems.
  public static func importStudent(
    from path: String, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> Carried {
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      _ = try ContentDesk.install(from: desk.folders.find("Content"), into: desk.notebook, at: Clock.now())
      let report = try desk.notebook.importStudent(from: path, at: Clock.now())
      return Carried(rows: report.rows, known: report.known, leftOut: report.leftOut)
    } catch {
      throw failure(error, path: path)
    }
  }

  /// Removes a student wholly from the notebook.
  public static func eraseStudent(
    _ name: String, home: String?, environment: [String: String]
  ) throws(LaunchFailure) {
    try withStudent(name, path: nil, home, environment) { desk, student throws(NotebookFailure) in
      try desk.notebook.erase(student, at: Clock.now())
    }
  }

  private static func withStudent<Result>(
    _ name: String, path: String?, _ home: String?, _ environment: [String: String],
    _ work: (Desk, Person.ID) throws(NotebookFailure) -> Result
  ) throws(LaunchFailure) -> Result {
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      guard let person = try desk.notebook.people().first(where: { isNamed($0, name) && $0.role == .student }) else {
        throw .notFound
      }
      return try work(desk, person.id)
    } catch .notFound {
      throw .noSuchPerson(name)
    } catch {
      throw failure(error, path: path ?? desk.folders.notebook)
    }
  }
}
