import Foundation
import Testing

@testable import lectern_server

/// The program as a school runs it.
@Suite struct CommandTests {
  @Test func migrateTellsWhatItDid() throws {
    let server = try PostgresServer.shared.get()
    let url = server.url(of: try server.newDatabase(migrated: false))
    let first = try run("migrate", database: url)
    #expect(first.status == 0)
    #expect(first.said.hasPrefix("1 foundations\n2 accounts\n"))
    #expect(first.said.hasSuffix("The database was taken forward by \(ServerStep.all.count) steps.\n"))
    let second = try run("migrate", database: url)
    #expect(second.status == 0)
    #expect(second.said == "The database is up to date (\(ServerStep.all.count) steps).\n")
  }

  @Test func withoutADatabaseItSaysHowToNameOne() throws {
    let outcome = try run("migrate", database: nil)
    #expect(outcome.status == 1)
    #expect(outcome.said.contains("LECTERN_DATABASE_URL is not set"))
  }

  @Test func aDatabaseIsNotTakenFromAnArgument() throws {
    let outcome = try run("migrate", "postgresql://lectern:hush@host/database", database: nil)
    #expect(outcome.status == 64)
  }

  private func run(_ arguments: String..., database: String?) throws -> (status: Int32, said: String) {
    let process = Process()
    // Beside the bundle of the tests.
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("lectern-server")
    process.arguments = arguments
    process.environment = database.map { ["LECTERN_DATABASE_URL": $0] } ?? [:]
    let said = Pipe()
    process.standardOutput = said
    process.standardError = said
    try process.run()
    let data = said.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
