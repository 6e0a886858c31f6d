import Foundation
import Testing

/// A home with a student who said something in a lesson, by the plain mode.
private func taught(_ more: [String] = []) throws -> TemporaryHome {
  let home = try TemporaryHome()
  let made = try Pipes.run(["--plain"], home: home.path, lines: ["Asha", "7", "English", "", "", ":quit"])
  try #require(made.status == 0)
  let lesson = try Pipes.run(
    ["teach", "--topic", "ratios-7", "--plain"], home: home.path,
    lines: ["I do not know", "*why* is `that` so?", "\u{1B}[31mred"] + more + [":quit"])
  try #require(lesson.status == 0)
  #expect(lesson.text.contains("tutor: ") && !lesson.text.contains("\n2. "))
  return home
}

@Suite struct SessionsCommandTests {
  @Test func whatWasSaidIsListedShownAndFound() throws {
    let home = try taught()
    let list = try Pipes.run(["sessions"], home: home.path)
    #expect(list.status == 0)
    let lines = list.text.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("  1  ") && lines[0].contains("Lesson · Ratio and proportion"))
    #expect(try Pipes.run(["sessions", "list", "--kind", "exam"], home: home.path).text.contains("Lesson ·") == false)

    let shown = try Pipes.run(["sessions", "show"], home: home.path)
    #expect(shown.status == 0)
    let order = ["tutor: Today we look at ratios", "you: I do not know", "you: *why* is `that` so?"]
    var rest = shown.text[...]
    for words in order {
      let range = try #require(rest.range(of: words), "\(words) in \(shown.text)")
      rest = rest[range.upperBound...]
    }
    #expect(!shown.text.contains("\u{1B}"))

    let found = try Pipes.run(["sessions", "list", "--search", "recipe"], home: home.path)
    #expect(found.text.contains("‹recipes›"))
    let nowhere = try Pipes.run(["sessions", "list", "--search", "zebra\u{1B}[2J"], home: home.path)
    #expect(nowhere.status == 0 && nowhere.text.contains("zebra") && !nowhere.text.contains("\u{1B}"))
  }

  @Test func itIsWrittenOutInThreeForms() throws {
    let home = try taught()
    let json = try Pipes.run(["sessions", "export", "1", "--format", "json"], home: home.path)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
    #expect(document["kind"] as? String == "lesson" && document["count"] as? Int == 5)
    let entries = try #require(document["entries"] as? [[String: Any]])
    #expect(entries.filter { $0["speaker"] as? String == "student" }.count == 3)
    for entry in entries {
      let text = try #require(entry["text"] as? [String: String])
      #expect(text["en"]?.isEmpty == false && text["bn"]?.isEmpty == false)
    }
    // By its own name, and by the end of it.
    let id = try #require(document["id"] as? String)
    for name in [id, String(id.suffix(9))] {
      #expect(try Pipes.run(["sessions", "export", name, "--format", "json"], home: home.path).text == json.text)
    }
    let markdown = try Pipes.run(["sessions", "export", "--format", "markdown"], home: home.path).text
    #expect(markdown.hasPrefix("# ") && markdown.contains("\n> I do not know\n"))
    #expect(markdown.contains("\n> \\*why\\* is \\`that\\` so?\n"), "what was typed marks nothing")
    let text = try Pipes.run(["sessions", "export"], home: home.path).text
    #expect(try Pipes.run(["sessions", "show"], home: home.path).text == text)
  }

  @Test func whatIsNotThereIsSaidAndEndsUnwell() throws {
    let home = try taught()
    for name in ["2", "0", "-1", "nothing"] {
      let result = try Pipes.run(["sessions", "show", "--", name], home: home.path)
      #expect(result.status == 1 && result.text.contains("session"), "\(result.text)")
    }
    #expect(try Pipes.run(["sessions", "export", "--format", "pdf"], home: home.path).status == 64)
    let nobody = try Pipes.run(["sessions", "--profile", "Rafi"], home: home.path)
    #expect(nobody.status == 1 && nobody.text.contains("Nobody here is called Rafi"))
  }
}

/// Two programs are open on one lesson: what is said in the one is seen in the other as soon as something is done there, and
/// neither writes over the other.
@Test func twoWindowsOnOneLessonTakeTurns() throws {
  let home = try taught()
  let one = try Program(["teach", "--topic", "ratios-7"], home: home.path)
  try one.until("a lesson")
  let two = try Program(["teach", "--topic", "ratios-7"], home: home.path)
  try two.until("a lesson")
  one.type("111111\r")
  try one.until("said in the first") { $0.contains("111111") }
  one.settle()
  two.type("222222\r")
  try two.until("what the first said") { $0.contains("111111") }
  two.settle()
  if !two.screen.text.contains("you  222222") { two.type("\r") }
  two.settle()
  one.type("333333\r")
  one.settle()
  if try !said(home).contains("333333") {
    one.type("\r")
    one.settle()
  }
  #expect(try said(home).filter { ["111111", "222222", "333333"].contains($0) } == ["111111", "222222", "333333"])
  for program in [one, two] {
    program.type("\u{3}")
    #expect(try program.end() == 0)
  }
  let witness = try Witness(home)
  #expect(try witness.notebook.rebuildDerived(of: witness.person, at: .init(milliseconds: 1_900_000_000_000)) == 0)
}

/// What the student said, in order.
private func said(_ home: TemporaryHome) throws -> [String] {
  let witness = try Witness(home)
  let lesson = try #require(try witness.notebook.sessions(of: witness.person).first)
  let transcript = try #require(try witness.notebook.transcript(of: lesson.id, for: witness.person))
  return transcript.entries.filter { $0.speaker == .student }.map(\.text.en)
}
