import Foundation
import Learning
import Store
import Testing

/// `lectern data`, as it is typed.
@Suite struct DataTests {
  private let home: TemporaryHome
  private var file: String { home.path + "/asha.jsonl" }

  /// Asha has begun today's five.
  init() throws {
    home = try TemporaryHome()
    try #require(try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", ""]).status == 0)
    let practice = try Pipes.run(["practice", "--plain"], home: home.path, lines: ["1", "2"])
    try #require(practice.text.contains("Problem 1 of 5"))
  }

  private func run(_ arguments: String..., home: TemporaryHome? = nil, lines: [String] = []) throws -> (
    status: Int32, text: String
  ) {
    try Pipes.run(["data"] + arguments, home: (home ?? self.home).path, lines: lines)
  }

  private func counts(_ home: TemporaryHome) throws -> [String: Int] {
    try Notebook.open(at: home.notebook, now: Instant(milliseconds: 0), seed: 1).checkup().counts
  }

  private func lines() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test func whatIsExportedGoesOnElsewhere() throws {
    let exported = try run("export", "asha", file)
    #expect(exported.status == 0)
    let rows = try lines().count - 1
    #expect(exported.text == "\(rows) rows of asha are in \(file).\n")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let elsewhere = try TemporaryHome()
    let imported = try run("import", file, home: elsewhere)
    #expect(imported.status == 0)
    #expect(imported.text == "\(rows) rows are new, 0 were here already.\n")
    let here = try #require(try Witness(home).session()).session
    #expect(try #require(try Witness(elsewhere).session()).session == here)

    let again = try run("import", file, home: elsewhere)
    #expect(again.status == 0)
    #expect(again.text == "0 rows are new, \(rows) were here already.\n")
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenAsked() throws {
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    let refused = try run("export", "Asha", file)
    #expect(refused.status == 1 && refused.text.contains("exists already"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try run("export", "Asha", file, "--force").status == 0)
    #expect(try lines().count > 3)
  }

  @Test func whoIsNotHereIsNamed() throws {
    for arguments in [["export", "Nobody", file], ["erase", "Nobody", "--yes"]] {
      let result = try Pipes.run(["data"] + arguments, home: home.path)
      #expect(result.status == 1 && result.text.contains("Nobody"), "\(result.text)")
    }
    #expect(!FileManager.default.fileExists(atPath: file))
    let missing = try run("import", home.path + "/none.jsonl")
    #expect(missing.status == 1 && missing.text.contains("none.jsonl"), "\(missing.text)")
  }

  /// The first line of each kind, cut off: the message names it, and nothing is there that was not there before.
  @Test(arguments: ["events", "practice_sessions", "users"])
  func aBrokenLineIsNamedAndNothingChanges(table: String) throws {
    #expect(try run("export", "Asha", file).status == 0)
    var lines = try lines()
    let broken = try #require(lines.firstIndex { $0.hasSuffix("\"table\":\"\(table)\"}") })
    lines[broken].removeLast(20)
    try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)

    let before = try counts(home)
    let session = try Witness(home).session()?.session
    let here = try run("import", file)
    #expect(here.status == 1)
    #expect(here.text.contains("line \(broken + 1): "), "\(here.text)")
    #expect(try counts(home) == before)
    #expect(try Witness(home).session()?.session == session)

    let elsewhere = try TemporaryHome()
    #expect(try run("import", file, home: elsewhere).status == 1)
    let found = try counts(elsewhere)
    #expect(found["users"] == 0 && found["events"] == 0 && found["practice_sessions"] == 0)
  }

  @Test(arguments: [["Rafi"], ["y"], []])
  func nothingIsErasedUnlessTheNameIsTyped(lines: [String]) throws {
    let before = try counts(home)
    let result = try run("erase", "Asha", lines: lines)
    #expect(result.status == 1)
    #expect(result.text.contains("Type the name to go on:"))
    #expect(result.text.contains("Nothing was erased."))
    #expect(try counts(home) == before)
    #expect(try Witness(home).profile.name == "Asha")
  }

  @Test(arguments: [false, true]) func whoIsErasedIsGone(isAsked: Bool) throws {
    let result =
      try isAsked
      ? run("erase", "Asha", lines: ["Asha"]) : run("erase", "Asha", "--yes")
    #expect(result.status == 0)
    #expect(result.text.contains("Type the name") == isAsked)
    #expect(result.text.hasSuffix("Asha is erased.\n"))
    let found = try counts(home)
    #expect(found["users"] == 0 && found["events"] == 0 && found["practice_sessions"] == 0)
    #expect(try Pipes.run(["status"], home: home.path).text == "")
  }
}
