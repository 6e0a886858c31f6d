import Foundation
import GRDB
import Learning
import SampleSchool
@testable import Store
import Testing

/// What is told of a class is what is told of each student alone, however it was read.
@Suite struct ClassLawTests {
  private let now = saturday
  private let school: SampleSchool
  private var notebook: Notebook { school.notebook }

  init() throws { school = try SampleSchool(.term, of: .taught(), until: saturday, seed: 3) }

  private func report(of student: Person.ID, at now: Instant) throws -> ProgressReport {
    ProgressReport(try notebook.progress(of: student), calendar: school.calendar, at: now)
  }

  /// From the day of the last five on; each look keeps what the next reads.
  @Test func theRosterSaysWhatEachStudentsOwnPageSays() throws {
    for day in [-20, -19, -18, -12, 0, 1, 2, 6, 7, 30] {
      let now = now.adding(days: day)
      let roster = try notebook.roster(as: school.tutor, at: now)
      #expect(Set(roster.map(\.id)) == Set(school.students))
      for entry in roster {
        let own = try report(of: entry.id, at: now)
        #expect(entry.status == own.status, "day \(day)")
        #expect(entry.course == [28, 21, 14, 7, 0].map { own.mastery.value(daysAgo: $0) }, "day \(day)")
        if day >= 0 { #expect(entry.streak == own.streak, "day \(day)") }
      }
    }
  }

  @Test func whatIsMarkedStaysTrueWhateverHappensAfter() throws {
    _ = try notebook.roster(as: school.tutor, at: now)
    let student = school.students[0]
    let problem = try #require(try notebook.problems(Curriculum.sample.problems.map(\.id)).first { $0.grade == 7 })
    let dispute = try #require(
      try notebook.queue(as: school.tutor, at: now).entries.lazy.compactMap { entry -> Dispute.ID? in
        guard case .dispute(let id) = entry.id else { return nil }
        return id
      }.first)
    // An answer of tomorrow, a ruling on an old one, and a clock that was set back by ten days.
    for (step, at) in [now.adding(days: 1), now.adding(days: 2), now.adding(days: -10)].enumerated() {
      if step == 1 {
        try notebook.settle(dispute, as: .right, words: "", by: school.tutor, at: at)
      } else {
        try notebook.keepFreeAnswer(
          Response(
            problem: problem.id, position: 0, outcome: .right, typed: "1", seconds: 9, hints: 0, sureness: nil, at: at),
          to: problem, by: student, at: at)
      }
      for later in [3, 4, 8] {
        let now = now.adding(days: later)
        for entry in try notebook.roster(as: school.tutor, at: now) {
          let own = try report(of: entry.id, at: now)
          #expect(entry.status == own.status, "step \(step), day \(later)")
          #expect(
            entry.course == [28, 21, 14, 7, 0].map { own.mastery.value(daysAgo: $0) }, "step \(step), day \(later)")
        }
      }
    }
  }

  /// Whoever looks at least once a week waits for no answers to be folded.
  @Test func aLookADayLaterWritesNothing() throws {
    _ = try notebook.roster(as: school.tutor, at: now)
    let before = try notebook.contents()
    for day in 1...6 { _ = try notebook.roster(as: school.tutor, at: now.adding(days: day)) }
    #expect(try notebook.contents() == before)
  }

  @Test func theMeansAreThoseOfTheStudents() throws {
    let view = try notebook.classView(school.schoolClass, as: school.tutor, at: now)
    #expect(view.schoolClass?.students == school.students.count)
    let own = try school.students.map { try report(of: $0, at: now) }
    var looked = 0
    for line in view.topics where line.begun == line.students {
      let masteries = try own.map { Double(try #require($0.topic(line.id)?.mastery.now)) }
      let mean = masteries.reduce(0, +) / Double(masteries.count)
      // Each student's own page rounds; the class is the mean of what was not rounded.
      #expect(abs(line.mean - mean) <= 0.5)
      #expect(Double(line.lowest) == masteries.min() && Double(line.highest) == masteries.max())
      let variance = masteries.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(masteries.count)
      #expect(abs(line.spread - variance.squareRoot()) <= 1)
      looked += 1
    }
    #expect(looked > 3)
    for risk in [StudentStatus.Risk.low, .medium, .high] {
      #expect(view.count(risk) == own.count { $0.status?.risk == risk })
    }
  }

  // MARK: - What was said

  /// Every turn in which each word is the beginning of one that was said: without an index.
  private func said(_ text: String, by students: [Person.ID]) throws -> [String] {
    func words(_ text: String) -> [Substring] {
      text.lowercased().precomposedStringWithCanonicalMapping.split { character in
        !character.unicodeScalars.contains { CharacterSet.alphanumerics.contains($0) }
      }
    }
    let wanted = words(text)
    return try notebook.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT said.event_id, said.words, sessions.user_id FROM said JOIN sessions ON sessions.id = said.session_id
          ORDER BY said.id DESC
          """
      ).filter { row in
        let here = words(row[1])
        return students.contains(row[2])
          && wanted.allSatisfy { word in
            // Sign by sign: in Bengali a word may go on within what Swift takes for one character.
            here.contains { $0.unicodeScalars.starts(with: word.unicodeScalars) }
          }
      }.map { $0[0] }
    }
  }

  @Test(arguments: ["rope", "MANG", "দড়ি", "দড়", "think of basket", "qkax", "qlox", "ভগ্নাংশ", "number 3", "nothing at all"])
  func whatWasSaidIsFoundAndNothingOfOthers(text: String) throws {
    let found = try notebook.findings(
      inClass: school.schoolClass, for: text, limit: 200, as: school.tutor, at: now)
    #expect(found.map(\.finding.turn.rawValue) == Array(try said(text, by: school.students).prefix(200)))
    #expect(try notebook.findings(inClass: nil, for: text, limit: 200, as: school.tutor, at: now) == found)
    for student in school.students {
      let own = try notebook.findings(of: student, for: text, limit: 200, as: school.tutor, at: now)
      #expect(own.map(\.turn.rawValue) == Array(try said(text, by: [student]).prefix(200)))
    }
    for limit in [1, 3] {
      let first = try notebook.findings(inClass: nil, for: text, limit: limit, as: school.tutor, at: now)
      #expect(first == Array(found.prefix(limit)))
    }
  }

  @Test func whatAnothersStudentSaidIsNotFound() throws {
    let word = SampleSchool.ownWord(of: school.students.count)
    #expect(try notebook.findings(inClass: nil, for: word, as: school.tutor, at: now).isEmpty)
    #expect(try !notebook.findings(inClass: nil, for: word, as: school.admin, at: now).isEmpty)
    #expect(throws: NotebookFailure.refused(.readTranscript, of: school.stranger)) {
      try notebook.findings(of: school.stranger, for: word, as: school.tutor, at: now)
    }
    for (index, student) in school.students.enumerated() {
      let own = try notebook.findings(inClass: nil, for: SampleSchool.ownWord(of: index), as: school.tutor, at: now)
      #expect(!own.isEmpty && own.allSatisfy { $0.student == student && $0.name == "Student \(index + 1)" })
    }
    #expect(throws: NotebookFailure.notFound) {
      try notebook.findings(inClass: .unknown, for: "rope", as: school.tutor, at: now)
    }
  }

  /// A filter leaves of what is found what it leaves of the list.
  @Test func whatIsFoundObeysTheFilters() throws {
    let student = school.students[1]
    let day = school.calendar.day(at: now).adding(days: -20)
    let filters = [
      SittingFilter(), SittingFilter(kinds: [.five]), SittingFilter(states: [.left]), SittingFilter(states: [.going]),
      SittingFilter(subject: Subject.ID("mathematics")), SittingFilter(subject: Subject.ID("physics")),
      SittingFilter(from: day), SittingFilter(until: day), SittingFilter(isFlagged: true),
    ]
    for filter in filters {
      let listed = try Set(
        notebook.sittings(of: student, filter, limit: 200, as: school.tutor, at: now).sittings.map(\.id))
      let found = try notebook.findings(of: student, for: "think", filter, limit: 200, as: school.tutor, at: now)
      let all = try notebook.findings(of: student, for: "think", limit: 200, as: school.tutor, at: now)
      #expect(found == all.filter { listed.contains($0.sitting.id) })
    }
  }
}
