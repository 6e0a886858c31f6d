import ArgumentParser

/// What a school runs beside its PostgreSQL.
@main
struct LecternServer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lectern-server",
    abstract: "What a school runs beside its PostgreSQL.",
    discussion: """
      The database is named by LECTERN_DATABASE_URL (postgresql://user@host/database), never by an argument: \
      arguments are seen by everybody on the machine. A password may also come from PGPASSFILE.
      """,
    version: "0.1.0",
    subcommands: [MigrateCommand.self])
}

/// The command ends with a failure that is said in words.
struct Failure: Error, CustomStringConvertible {
  let description: String
}
