import ArgumentParser
import Foundation

struct MigrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate",
    abstract: "Take the database forward to the schema of this version; make a backup first.")

  func run() throws {
    guard let target = ProcessInfo.processInfo.environment["LECTERN_DATABASE_URL"], !target.isEmpty else {
      throw Failure(
        description: "LECTERN_DATABASE_URL is not set: postgresql://user@host/database names the database.")
    }
    let outcome: SchemaMigration.Outcome
    do {
      outcome = try SchemaMigration.apply(on: PostgresConnection(to: target))
    } catch let failure as PostgresFailure {
      throw Failure(description: failure.description)
    } catch let refusal as SchemaMigration.Refusal {
      throw Failure(description: refusal.description)
    }
    for (index, name) in outcome.taken.enumerated() { print("\(outcome.before + index + 1) \(name)") }
    print(
      outcome.taken.isEmpty
        ? "The database is up to date (\(outcome.before) steps)."
        : "The database was taken forward by \(outcome.taken.count) steps.")
  }
}
