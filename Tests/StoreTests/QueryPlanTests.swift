import GRDB
import Learning
@testable import Store
import Synchronization
import Testing

/// No query of the notebook reads a table that grows from end to end; only the checkup does.
@Suite struct QueryPlanTests {
  private final class Trace: Sendable {
    let statements = Mutex<Set<String>>([])
  }

  @Test func noQueryScansATableThatGrows() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    let trace = Trace()
    notebook.database.writeWithoutTransaction { db in
      db.trace { event in
        if case .statement(let statement) = event { trace.statements.withLock { _ = $0.insert(statement.sql) } }
      }
    }
    try everyMethod(of: notebook)
    let words = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"]
    let statements = trace.statements.withLock { $0 }.filter { sql in words.contains { sql.hasPrefix($0) } }
    #expect(statements.count > 30)
    let growing = ["events", "responses", "practice_sessions", "sessions"]
    try notebook.database.writeWithoutTransaction { db in
      db.trace(options: [])
      for sql in statements {
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments([])
        for row in try Row.fetchAll(statement) {
          let detail: String = row["detail"]
          let scans = growing.contains { detail == "SCAN \($0)" || detail.hasPrefix("SCAN \($0) ") }
          #expect(!scans, "\(detail) in \(sql)")
        }
      }
    }
  }

  private func everyMethod(of notebook: Notebook) throws {
    try notebook.install(.sample, hash: "one", at: saturday)
    var smaller = Curriculum.sample
    smaller.problems.removeLast()
    try notebook.install(smaller, hash: "two", at: saturday)
    let student = try notebook.newStudent()
    _ = try notebook.people()
    _ = try notebook.save(try notebook.profile(of: student), at: saturday)
    try notebook.setPasswordHash("x", of: student, at: saturday)
    _ = try notebook.passwordHash(of: student)
    try notebook.signedIn(student, at: saturday)
    _ = try notebook.lastSignedIn()
    _ = try notebook.contentHash()
    _ = try notebook.contentCounts()
    _ = try notebook.candidates(grade: 9)
    _ = try notebook.beginFive(for: student, at: saturday.adding(days: -1))
    try notebook.practise(student, at: saturday)
    let day = try notebook.today(of: student, calendar: dhaka, at: saturday).day
    _ = try notebook.history(of: student, today: day, calendar: dhaka)
    _ = try notebook.practiceDays(of: student)
    _ = try notebook.rebuildDerived(of: student, at: saturday)
  }
}
