import Foundation
import Glibc
import Learning
import Testing

/// Somebody who has a notebook.
private func furnished() throws -> TemporaryHome {
  let home = try TemporaryHome()
  let result = try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", ""])
  try #require(result.status == 0)
  return home
}

private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

@Test func statusIsOneLineAndEmptyBeforeTheFirstDay() throws {
  let empty = try TemporaryHome()
  #expect(try Pipes.run(["status"], home: empty.path).text == "")
  let home = try furnished()
  #expect(try Pipes.run(["status"], home: home.path).text == "no streak · 0 of 5 today\n")
}

@Test func statusTellsNothingOfSomebodyWithAPassword() throws {
  let home = try furnished()
  let setting = try Pipes.run(
    ["--plain"], home: home.path, lines: [":settings", "8", "hilsa-fish", "hilsa-fish", ":home", ":quit"])
  #expect(setting.text.contains("The password is set."))
  #expect(!setting.text.contains("hilsa"))
  #expect(try Pipes.run(["status"], home: home.path).text == "lectern: locked\n")
  let wrong = try Pipes.run(["practice", "--plain"], home: home.path, lines: ["1", "tuna"])
  #expect(wrong.text.contains("not the password") && !wrong.text.contains("Problem 1"))
  let right = try Pipes.run(["practice", "--plain"], home: home.path, lines: ["1", "hilsa-fish"])
  #expect(right.text.contains("Problem 1 of 5"))
}

@Test func theDoctorSaysWhatIsFineAsJSONToo() throws {
  let home = try furnished()
  let result = try Pipes.run(["doctor", "--json"], home: home.path)
  #expect(result.status == 0)
  let report = try #require(try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any])
  #expect(report["isWell"] as? Bool == true)
  let paths = try #require(report["paths"] as? [String: String])
  #expect(paths["notebook"] == home.notebook)
  let findings = try #require(report["findings"] as? [[String: Any]])
  let names = findings.compactMap { $0["name"] as? String }
  for name in ["terminal", "folder", "notebook", "durability", "privacy", "content", "themes"] {
    #expect(names.contains(name), "nothing is said of \(name)")
  }
}

@Test func theDoctorInATerminalTellsItsWidthFamily() throws {
  let home = try furnished()
  let program = try Program(["doctor"], home: home.path, columns: 120)
  #expect(try program.end() == 0)
  #expect(String(decoding: program.written, as: UTF8.self).contains("spacing: a Bengali vowel sign"))
}

@Test func aBackupComesBackWhole() throws {
  let home = try furnished()
  let backup = home.path + "/backup.db"
  #expect(try Pipes.run(["backup", backup], home: home.path).status == 0)
  let again = try Pipes.run(["backup", backup], home: home.path)
  #expect(again.status == 1 && again.text.contains("exists already"))
  #expect(try Pipes.run(["backup", backup, "--force"], home: home.path).status == 0)

  let other = try TemporaryHome()
  #expect(try Pipes.run(["restore", backup], home: other.path).status == 0)
  #expect(try Witness(other).profile.name == "Asha")

  var damaged = try bytes(backup)
  for place in stride(from: 100, to: damaged.count, by: 97) { damaged[place] ^= 0x5A }
  try damaged.write(to: URL(fileURLWithPath: backup))
  let refused = try Pipes.run(["restore", backup], home: other.path)
  #expect(refused.status == 1)
  #expect(try Witness(other).profile.name == "Asha")
}

@Test func restoringIsRefusedWhileAWindowIsOpen() throws {
  let home = try furnished()
  let backup = home.path + "/backup.db"
  #expect(try Pipes.run(["backup", backup], home: home.path).status == 0)
  let window = try Program(home: home.path)
  try window.until("Today's five")
  let refused = try Pipes.run(["restore", backup], home: home.path)
  #expect(refused.status == 1 && refused.text.contains("another window"))
  window.type("q")
  #expect(try window.end() == 0)
  #expect(try Pipes.run(["restore", backup], home: home.path).status == 0)
}

@Test func theShippedContentHasNoFailuresAndABrokenCopyNamesFileAndLine() throws {
  let home = try TemporaryHome()
  let original = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Content").resolvingSymlinksInPath().path
  // One topic: the whole library is checked beside its readers, where that takes less time.
  let topic = original + "/grade-7/ratios.yaml"
  let shipped = try Pipes.run(["content", "check", "--json", "--part", topic], home: home.path)
  #expect(shipped.status == 0)
  let report = try #require(try JSONSerialization.jsonObject(with: Data(shipped.text.utf8)) as? [String: Any])
  #expect(try #require(report["families"] as? Int) >= 10)

  let copy = home.path + "/Content"
  try FileManager.default.copyItem(atPath: original, toPath: copy)
  let file = copy + "/grade-7/ratios.yaml"
  let text = String(decoding: try bytes(file), as: UTF8.self)
  try Data(text.replacingOccurrences(of: "difficulty: 3", with: "difficulty: 30").utf8).write(
    to: URL(fileURLWithPath: file))
  let broken = try Pipes.run(["content", "check", "--part", file], home: home.path)
  #expect(broken.status == 1)
  #expect(broken.text.contains(#/Content/grade-7/ratios\.yaml:\d+: /#))
}

@Test func anAdminNeedsAPasswordThatIsNotShown() throws {
  let home = try TemporaryHome()
  let short = try Pipes.run(["admin", "create", "Head"], home: home.path, lines: ["short", "short"])
  #expect(short.status == 1 && short.text.contains("at least 8"))
  let made = try Pipes.run(["admin", "create", "Head"], home: home.path, lines: ["mango-orchard", "mango-orchard"])
  #expect(made.status == 0 && !made.text.contains("mango"))
  #expect(try Witness(home).profile.role == .admin)
  #expect(try Witness(home).profile.hasPassword)
}

@Test func theManualAndTheCompletionsAreThere() throws {
  let home = try TemporaryHome()
  let manual = try Pipes.run(["manual"], home: home.path).text
  #expect(manual.hasPrefix(".TH LECTERN 1"))
  for word in ["lectern practice", "lectern doctor", "lectern content check", "Today's five", "LECTERN_HOME"] {
    #expect(manual.contains(word), "the manual lacks \(word)")
  }
  for shell in ["bash", "zsh", "fish"] {
    let script = try Pipes.run(["--generate-completion-script", shell], home: home.path)
    #expect(script.status == 0 && script.text.contains("practice"))
  }
}

@Test(arguments: [["--wrong"], ["practice", "--grade"], ["backup"], ["nonsense"]])
func aWrongCommandLineIsNamedAndChangesNothing(arguments: [String]) throws {
  let home = try TemporaryHome()
  let result = try Pipes.run(arguments, home: home.path)
  #expect(result.status == 64)
  #expect(result.text.contains("Error:"))
  #expect(!FileManager.default.fileExists(atPath: home.notebook))
}

@Test func aDamagedNotebookIsLeftAsItIs() throws {
  let home = try furnished()
  let whole = try bytes(home.notebook)
  try Data("this is no notebook, and never was one; it is only a text".utf8).write(
    to: URL(fileURLWithPath: home.notebook))
  for suffix in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: home.notebook + suffix) {
    try FileManager.default.removeItem(atPath: home.notebook + suffix)
  }
  let before = try bytes(home.notebook)
  for arguments in [["practice", "--plain"], ["status"], ["backup", home.path + "/b.db"]] {
    let result = try Pipes.run(arguments, home: home.path)
    #expect(result.status == 1, "\(arguments)")
    #expect(result.text.contains(home.notebook))
  }
  #expect(try bytes(home.notebook) == before)
  #expect(whole != before)
}
