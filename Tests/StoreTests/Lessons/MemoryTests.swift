import GRDB
import Learning
@testable import Store
import Testing

/// What is remembered of a student from one lesson to the next.
@Suite struct MemoryTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try .taught()
    student = try notebook.newStudent()
  }

  /// Takes a lesson to its end, with the same words wherever they are no answer.
  @discardableResult
  private func finish(saying replies: [String] = [], right: Bool = true) throws -> Lesson {
    var page = try notebook.begin(for: student, anew: true)
    var replies = replies
    while page.lesson.status == .inProgress {
      let reply = replies.isEmpty ? right ? notebook.rightReply(in: page) : "I don't know" : replies.removeFirst()
      page = try notebook.reply(reply, in: page.lesson.id, expecting: page.lesson.version, at: saturday)
    }
    return page.lesson
  }

  private func notes() throws -> [String] {
    try notebook.database.read { db in try MemoryRows.notes(for: Notebook.profile(of: student, db), db) }
  }

  @Test func aLessonThatIsOverIsRemembered() throws {
    let lesson = try finish(saying: ["slower"])
    #expect(lesson.notes.contains { $0.kind == .preference })
    #expect(try notes().contains("Asks to go slower, one idea at a time."))
    let row = "FROM user_memory_profiles WHERE user_id = '\(student)'"
    #expect(
      try notebook.value(String.self, "SELECT preference_notes ->> '$[0].content' \(row)")?.hasPrefix("Asks") == true)
    #expect(try notebook.value(Int.self, "SELECT total_interactions \(row)") == 1)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func nothingIsNotedTwiceAndTheListsStayShort() throws {
    for _ in 0..<3 { try finish(saying: ["slower"]) }
    let counts = Dictionary(grouping: try notes(), by: { $0 }).mapValues(\.count)
    #expect(counts.values.allSatisfy { $0 == 1 })
    #expect(try notebook.value(Int.self, "SELECT json_array_length(preference_notes) FROM user_memory_profiles") == 1)
    #expect(try notes().count <= 8)
  }

  @Test func aLessonThatGoesOnIsNotRemembered() throws {
    let page = try notebook.begin(for: student)
    _ = try notebook.reply("slower", in: page.lesson.id, expecting: page.lesson.version, at: saturday)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM memory_events") == 0)
    #expect(try notes().isEmpty)
  }

  @Test func whatOneSaysOfOneselfIsToldShortAndNothingOfSomebodyInNeed() throws {
    var profile = try notebook.database.read { db in try Notebook.profile(of: student, db) }
    profile.aboutMe = "I like\ncricket. " + String(repeating: "x", count: 480)
    profile = try notebook.save(profile, at: saturday)
    let told = try #require(try notes().first)
    #expect(told.hasPrefix("In their own words: I like cricket.") && told.count <= 200 && !told.contains("\n"))
    profile.aboutMe = "I want to die"
    _ = try notebook.save(profile, at: saturday)
    #expect(try notes().isEmpty)
  }

  @Test func aModelIsToldWhatWasNoted() throws {
    try finish(saying: ["slower"])
    let page = try notebook.begin(for: student, anew: true)
    let turn = try notebook.hear("ok", in: page.lesson.id, expecting: page.lesson.version, at: saturday).turn
    #expect(turn.brief.notes.contains("Asks to go slower, one idea at a time."))
    #expect(turn.brief.data[.memoryNotes]?.contains("slower") == true)
  }

  @Test func notesGoWithTheStudentsFile() throws {
    let folder = try TemporaryFolder()
    try finish(saying: ["slower"])
    _ = try notebook.export(student, to: folder.path + "/asha.jsonl", at: saturday)
    let elsewhere = try Notebook.taught(seed: 9)
    _ = try elsewhere.importStudent(from: folder.path + "/asha.jsonl", at: saturday)
    let there = try elsewhere.database.read { db in try MemoryRows.noted(of: student, db) }
    #expect(try there == notebook.database.read { db in try MemoryRows.noted(of: student, db) } && !there.isEmpty)
  }
}
