import Foundation
import Synchronization

@testable import lectern_server

/// A PostgreSQL of its own, on a Unix socket in a temporary folder: no port, no password, nobody else's data.
///
/// A shell holds it, and waits on a pipe: when the tests end, however they end, the pipe closes, the server stops and
/// its folder is gone.
final class PostgresServer: Sendable {
  static let shared = Result { try PostgresServer() }

  /// The folder of the socket.
  private let folder: String
  /// Open for as long as the server is to run.
  private let lifeline: Pipe
  private let databases = Mutex(0)

  private static let script = """
    set -eu
    PATH="$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1):$PATH"
    cd /
    folder=$(mktemp -d /tmp/lectern-mirror-XXXXXX)
    trap 'rm -rf "$folder"' EXIT
    trap '' INT TERM HUP PIPE
    initdb -D "$folder/data" -A trust -U lectern -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 \\
      || { cat "$folder/log" >&2; exit 1; }
    postgres -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=50 -c autovacuum=off \\
      -c fsync=off -c full_page_writes=off >>"$folder/log" 2>&1 &
    server=$!
    until pg_isready -q -h "$folder" -U lectern -d postgres; do
      kill -0 "$server" || { cat "$folder/log" >&2; exit 1; }
      sleep 0.05
    done
    echo "$folder"
    read -r farewell || true
    kill -INT "$server"
    wait "$server" || true
    """

  private init() throws {
    let process = Process()
    let (input, output, failure) = (Pipe(), Pipe(), FileHandle.standardError)
    // initdb refuses to run as root.
    let shell = ["/bin/bash", "-c", Self.script]
    let command =
      getuid() == 0
      ? ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] + shell : shell
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = failure
    try process.run()
    var said = Data()
    while said.last != UInt8(ascii: "\n") {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { throw PostgresFailure.noConnection("the server of the tests did not start") }
      said += more
    }
    folder = String(decoding: said.dropLast(), as: UTF8.self)
    lifeline = input
    try connect(to: "postgres").run("CREATE DATABASE migrated")
    _ = try SchemaMigration.apply(on: connect(to: "migrated"))
    for name in ["mirror", "changed"] {
      try connect(to: "postgres").run("CREATE DATABASE \(name) TEMPLATE migrated")
    }
  }

  func url(of database: String) -> String { "host=\(folder) user=lectern dbname=\(database)" }

  func connect(to database: String) throws -> PostgresConnection {
    try PostgresConnection(to: url(of: database))
  }

  /// The database that every test may read, and none changes.
  func connectToMigrated() throws -> PostgresConnection { try connect(to: "mirror") }

  /// A copy that a test may change until it lets go of the connection: it is one transaction, never committed.
  func connectToCopy() throws -> PostgresConnection {
    let connection = try connect(to: "changed")
    try connection.run("BEGIN")
    return connection
  }

  /// The name of a new database: empty, or with the whole schema.
  func newDatabase(migrated: Bool = true) throws -> String {
    // One at a time: a template must not be in use.
    try databases.withLock { count in
      count += 1
      let name = "copy\(count)"
      try connect(to: "postgres").run("CREATE DATABASE \(name) TEMPLATE \(migrated ? "migrated" : "template1")")
      return name
    }
  }
}
