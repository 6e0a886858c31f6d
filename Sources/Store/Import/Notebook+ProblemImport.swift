import GRDB
import Learning

extension Notebook {
  /// Takes problems of a file into the item bank: `work` gives them to the intake one by one, and says at the end whether
  /// they are kept; if not, nothing was changed. Nobody's answers are touched, and a later install of the content leaves
  /// them as they are.
  ///
  /// - Parameters:
  ///   - subject: what topics belong to that have to be made.
  ///   - file: what the audit log calls it.
  public func importProblems(
    from file: String, subject: Subject.ID = ImportTerms.mathematics, at now: Instant,
    _ work: (inout ProblemIntake) throws -> Bool
  ) throws(NotebookFailure) -> ImportCounts {
    try reporting(at: path) {
      try database.writeWithoutTransaction { db in
        var counts = ImportCounts()
        try db.inTransaction(.immediate) {
          var intake = try ProblemIntake(db, path: self.path, subject: subject, at: now)
          let isKept = try work(&intake)
          counts = intake.counts
          guard isKept else { return .rollback }
          if counts.added + counts.changed > 0 {
            try LearnerFold.forgetAll(db)
            try self.audit(
              .imported, student: nil, table: "problems",
              after: ["added": "\(counts.added)", "changed": "\(counts.changed)", "topics": "\(counts.topics)"],
              reason: file, at: now, db)
          }
          return .commit
        }
        return counts
      }
    }
  }

  /// Gives the problems of the item bank to `work`, which may go through them more than once and finds the same.
  ///
  /// `topic` is a slug or a name, of any grade; nil is every topic. `.notFound` if there is none that is called so.
  public func exportProblems(
    _ origin: ProblemOrigin, topic: String? = nil, _ work: (ProblemShelf) throws -> Void
  ) throws(NotebookFailure) {
    try read { db in try work(try ProblemShelf(db, origin, topic: topic)) }
  }
}
