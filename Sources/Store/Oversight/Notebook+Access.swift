import GRDB
import Learning

extension Notebook {
  /// Reads what `actor` may read; a refusal is noted in a transaction of its own.
  func reading<Result>(
    _ deed: Deed, as actor: Person.ID, of student: Person.ID? = nil, at now: Instant,
    _ work: (Access, Database) throws -> Result
  ) throws(NotebookFailure) -> Result {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try read { db in try work(Access(deed, as: actor, of: student, at: now, db), db) }
    }
  }

  /// Writes what `actor` may write; a refusal changes nothing, and is noted in a transaction of its own.
  func writing<Result>(
    _ deed: Deed, as actor: Person.ID, of student: Person.ID? = nil, at now: Instant,
    _ work: (Access, Database) throws -> Result
  ) throws(NotebookFailure) -> Result {
    try notingRefusal(to: actor, at: now) { () throws(NotebookFailure) in
      try write { db in try work(Access(deed, as: actor, of: student, at: now, db), db) }
    }
  }

  /// The same where whom it is about has to be looked up first: `work` makes the access itself.
  func notingRefusal<Result>(
    to actor: Person.ID, at now: Instant, _ work: () throws(NotebookFailure) -> Result
  ) throws(NotebookFailure) -> Result {
    do throws(NotebookFailure) {
      return try work()
    } catch .refused(let deed, let student) {
      try write { db in
        let people = try Set(
          Person.ID.fetchAll(db, sql: "SELECT id FROM users WHERE id IN (?, ?)", arguments: [actor, student]))
        try self.audit(
          .refused, actor: people.contains(actor) ? actor : nil,
          student: student.flatMap { people.contains($0) ? $0 : nil },
          reason: deed.rawValue, at: now, db)
      }
      throw .refused(deed, of: student)
    }
  }
}
