import Foundation
import Glibc
import Learning
import Store
import Testing

/// `lectern progress`: how it goes, as text, JSON and CSV.
@Suite struct ProgressCommandTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try #require(
      try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", ""]).status == 0)
  }

  /// Three answers in free practice, the last of them wrong.
  private func practise() throws {
    let witness = try Witness(home)
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let now = Instant(seconds: Int64(time.tv_sec))
    for number in 0..<3 {
      let problem = try witness.notebook.freshProblem(
        of: .topic(Topic.ID("ratios-7")), for: witness.person, seed: UInt64(number))
      let response = Response(
        problem: problem.id, position: 0, outcome: number == 2 ? .wrong : .right, typed: "1", seconds: 40, hints: 1,
        sureness: nil, at: now.adding(seconds: number - 10))
      try witness.notebook.keepFreeAnswer(response, to: problem, by: witness.person, at: now)
    }
  }

  private func run(_ arguments: String..., more: [String: String] = [:]) throws -> (status: Int32, text: String) {
    try Pipes.run(["progress"] + arguments, home: home.path, more)
  }

  @Test func theJSONHasWhatTheHelpSays() throws {
    try practise()
    let result = try run("--json")
    #expect(result.status == 0)
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any])
    #expect(report["student"] as? String == "Asha" && report["seconds"] as? Int == 120)
    #expect(report["answers"] as? [String: Int] == ["answered": 3, "right": 2])
    #expect((report["answers_by_day"] as? [Int])?.reduce(0, +) == 3)
    let mastery = try #require(report["mastery"] as? [String: Any])
    let byDay = try #require(mastery["by_day"] as? [Any])
    #expect(byDay.last as? Int == mastery["now"] as? Int && byDay.first is NSNull)
    let forecasts = try #require(report["forecasts"] as? [String: Any])
    #expect((forecasts["bins"] as? [[String: Any]])?.reduce(0) { $0 + ($1["answered"] as? Int ?? 0) } == 3)
    let topics = try #require(report["topics"] as? [[String: Any]])
    #expect(topics.first?["topic"] as? String == "ratios-7" && topics.count > 5)
    let help = try run("--help").text
    for key in Set(report.keys).union(topics[0].keys) { #expect(help.contains(key), "the help lacks \(key)") }
  }

  @Test func oneTopicIsAskedForByItsName() throws {
    try practise()
    let result = try run("--json", "--topic", "ratios-7")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any])
    #expect((report["topics"] as? [[String: Any]])?.count == 1)
    #expect(try run("--topic", "ratios-7").text.contains("Last answers:"))
    let none = try run("--topic", "alchemy")
    #expect(none.status == 1 && none.text.contains("alchemy"))
  }

  @Test func theCSVHasALineForEachConcept() throws {
    try practise()
    let result = try run("--csv")
    let lines = result.text.split(separator: "\n")
    #expect(result.status == 0 && lines.first?.hasPrefix("topic,concept,name_en,name_bn,grade,mastery,") == true)
    let columns = lines.first?.split(separator: ",").count
    let ratios = lines.filter { $0.hasPrefix("ratios-7,") }
    #expect(ratios.count >= 4)
    for line in ratios where !line.contains("\"") {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == columns)
    }
    #expect(try run("--csv", "--json").status == 64)
  }

  @Test func intoAPipeItIsWordsAndInATerminalThereAreCharts() throws {
    try practise()
    let words = try run().text
    #expect(words.contains("3 answers, 67 % right") && !words.contains("┤") && !words.contains("▰"))
    let program = try Program(["progress"], home: home.path, columns: 90)
    #expect(try program.end() == 0)
    let drawn = String(decoding: program.written, as: UTF8.self)
    #expect(drawn.contains("┤") && drawn.contains("▰") && drawn.contains("Overview"))
    let plain = try Program(["progress"], home: home.path, columns: 90, rows: 24, ["ACCESSIBLE": "1"])
    #expect(try plain.end() == 0)
    #expect(!String(decoding: plain.written, as: UTF8.self).contains("┤"))
  }

  @Test func aLockedProfileSaysOnlyThatItIsLocked() throws {
    try practise()
    let setting = try Pipes.run(
      ["--plain"], home: home.path, lines: ["settings", "8", "hilsa-fish", "hilsa-fish", ":home", ":quit"])
    #expect(setting.text.contains("The password is set."))
    #expect(try run().text == "lectern: locked\n")
    for form in ["--json", "--csv"] {
      let refused = try run(form)
      #expect(refused.status == 1 && refused.text.contains("locked") && !refused.text.contains("Asha"))
    }
  }

  @Test func nobodyAndNothingAreSaidInWords() throws {
    #expect(try run().text.contains("Nothing to show yet"))
    let unknown = try run("--profile", "Rafi")
    #expect(unknown.status == 1 && unknown.text.contains("Rafi"))
    let empty = try TemporaryHome()
    let nobody = try Pipes.run(["progress"], home: empty.path)
    #expect(nobody.status == 1 && nobody.text.contains("Nobody has practised here yet"))
    #expect(!FileManager.default.fileExists(atPath: empty.notebook))
  }
}
