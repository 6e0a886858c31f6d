import GRDB
import Learning
@testable import Store
import Testing

/// What was said can be found, in both languages, and read again.
@Suite struct SaidTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let lesson: Lesson.ID

  init() throws {
    notebook = try .taught()
    student = try notebook.newStudent()
    lesson = try notebook.begin(for: student).lesson.id
    _ = try notebook.say("আমার মনে হয় ভগ্নাংশগুলো সমান, naïve \"AND\" NEAR(", in: lesson, at: saturday)
  }

  private func count(_ text: String, of person: Person.ID? = nil) throws -> Int {
    try notebook.searchSessions(of: person ?? student, for: text).count
  }

  @Test func wordsAreFoundInBothLanguages() throws {
    #expect(try count("welcome") == 1)
    #expect(try count("Welcome BEADS") <= count("welcome"), "every word must be there")
    #expect(try count("naive") == 1, "whatever accents it has")
    #expect(try count("ভগ্নাংশগুলো") == 1)
    #expect(try count("ভগ্নাংশ") >= 2, "a word may be the beginning of one")
    #expect(try count("ভগ্নাংশ সমান") == 1)
    #expect(try count("গ্নাংশ") == 0, "a word is not cut at its vowel signs")
    // য় as one sign, and as two.
    #expect(try count("হয\u{09BC} ভগ্নাংশ") == count("হ\u{09DF} ভগ্নাংশ"))
    let found = try #require(try notebook.searchSessions(of: student, for: "সমান").first)
    #expect(found.session.id.rawValue == lesson.rawValue && found.excerpt.contains("‹সমান›"))
  }

  /// A turn is kept in both languages; who finds it by an English word is not shown the Bengali one before it.
  @Test func whatIsCutOutAroundAWordIsOfItsLanguage() throws {
    for finding in try notebook.searchSessions(of: student, for: "welcome") {
      #expect(!finding.excerpt.contains("\n"))
      #expect(!finding.excerpt.unicodeScalars.contains { (0x0980...0x09FF).contains($0.value) }, "\(finding.excerpt)")
    }
  }

  @Test(arguments: ["", "  ", "\"", "***", "NEAR(", "a\" OR \"b", "words:x", "-", "^", "\0", "😀", "'; DROP TABLE said"])
  func nothingTypedIsTakenForAnOperator(text: String) throws {
    _ = try notebook.searchSessions(of: student, for: text)
  }

  @Test func nobodyFindsWhatAnotherSaid() throws {
    let other = try notebook.newStudent("Rafi")
    #expect(try count("welcome", of: other) == 0)
    #expect(try notebook.sessions(of: other).isEmpty)
    let id = Identifier<SessionListing>(lesson.rawValue)
    #expect(try notebook.transcript(of: id, for: other) == nil)
    #expect(try notebook.transcript(of: id, for: student) != nil)
  }

  @Test func whatIsErasedIsFoundNoMore() throws {
    try notebook.erase(student, at: saturday)
    #expect(try notebook.value(Int.self, "SELECT count(*) FROM said") == 0)
    #expect(
      try notebook.value(Int.self, "SELECT count(*) FROM said_search WHERE said_search MATCH 'welcome'") == 0)
    try notebook.execute("INSERT INTO said_search (said_search) VALUES ('integrity-check')")
  }

  @Test func aSessionOfEveryKindIsListedAndReadAgain() throws {
    try notebook.practise(student, at: saturday.adding(minutes: 1))
    let paper = try notebook.beginExam(
      ExamOrder(ExamScope(.guideline, of: .init("g7-t1")), length: 5), for: student, at: saturday.adding(minutes: 2),
      seed: 1)
    var exam = paper.exam
    exam = try notebook.recordExam(
      exam.draft("99", of: 0, at: saturday.adding(minutes: 3)), in: exam.id, expecting: exam.version,
      at: saturday.adding(minutes: 3))
    let sessions = try notebook.sessions(of: student)
    #expect(Set(sessions.map(\.kind)) == [.lesson, .exam, .dailyFive])
    #expect(sessions.first { $0.kind == .dailyFive }?.score == 5)
    let open = try #require(try notebook.transcript(of: .init(exam.id.rawValue), for: student))
    #expect(open.listing.status == .unfinished && open.listing.count == 5)
    #expect(open.entries.contains { $0.speaker == .student && $0.text.en == "99" })
    #expect(open.entries.allSatisfy { $0.verdict == nil }, "no verdict before the end")
    _ = try notebook.submitExam(exam.id, expecting: exam.version, at: saturday.adding(minutes: 4))
    let done = try #require(try notebook.transcript(of: .init(exam.id.rawValue), for: student))
    #expect(done.listing.score == 0 && done.entries.contains { $0.verdict == .wrong })
    for session in sessions {
      let transcript = try #require(try notebook.transcript(of: session.id, for: student))
      #expect(transcript.entries.contains { $0.speaker == .tutor })
    }
  }
}
