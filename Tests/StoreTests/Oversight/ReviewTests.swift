import Learning
@testable import Store
import Testing

@Suite struct ReviewTests {
  @Test func pagesFollowOnEachOtherWhateverTheirSize() throws {
    let school = try School()
    for day in 3..<9 { try school.notebook.practise(school.student, at: saturday.adding(days: day)) }
    let now = saturday.adding(days: 10)
    let all = try school.notebook.sittings(of: school.student, as: school.tutor, at: now)
    #expect(all.sittings.count == 8 && all.next == nil)
    #expect(all.sittings.map(\.began) == all.sittings.map(\.began).sorted(by: >))
    for limit in [1, 3, 8] {
      var found: [Sitting] = []
      var key: SittingPage.Key?
      repeat {
        let page = try school.notebook.sittings(of: school.student, after: key, limit: limit, as: school.tutor, at: now)
        #expect(page.sittings.count <= limit)
        found += page.sittings
        key = page.next
      } while key != nil
      #expect(found == all.sittings)
    }
  }

  @Test func aFilterKeepsWhatItNames() throws {
    let school = try School()
    func found(_ filter: SittingFilter, as actor: Person.ID? = nil) throws -> [Sitting.ID] {
      try school.notebook.sittings(of: school.student, filter, as: actor ?? school.tutor, at: school.now).sittings.map(
        \.id)
    }
    #expect(try Set(found(SittingFilter())) == [.five(school.five), .exam(school.exam)])
    #expect(try found(SittingFilter(kinds: [.exam])) == [.exam(school.exam)])
    #expect(try found(SittingFilter(kinds: [.lesson])).isEmpty)
    #expect(try found(SittingFilter(states: [.going, .paused])).isEmpty)
    #expect(try found(SittingFilter(isFlagged: true)) == [.five(school.five)])
    #expect(try found(SittingFilter(subject: Subject.ID("physics"))).isEmpty)
    #expect(try found(SittingFilter(subject: school.maths)).count == 2)
    #expect(try found(SittingFilter(from: CalendarDay(year: 2026, month: 11, day: 22))).isEmpty)
    #expect(try found(SittingFilter(until: CalendarDay(year: 2026, month: 11, day: 21))).count == 2)
    #expect(try found(SittingFilter(), as: school.physicsTutor).isEmpty)
    #expect(try found(SittingFilter(), as: school.mathsTutor).count == 2)
  }

  @Test func whatWasSaidIsFoundByTheTutorsOfTheSubjectOnly() throws {
    let notebook = try Notebook.taught()
    let student = try notebook.newStudent()
    func person(_ name: String, _ role: Role) throws -> Person.ID {
      try notebook.create(
        Newcomer(name: name, grade: 7, language: .english, timeZone: "Asia/Dhaka", role: role, passwordHash: "x"),
        at: saturday)
    }
    let (admin, maths) = (try person("Admin", .admin), try person("Maths", .tutor))
    let (physics, stranger) = (try person("Physics", .tutor), try person("Stranger", .tutor))
    try notebook.execute(
      """
      INSERT INTO subjects (id, name_en, category, created_at, updated_at)
      VALUES ('physics', 'Physics', 'Science', '2026-11-21T00:00:00.000Z', '2026-11-21T00:00:00.000Z')
      """)
    try notebook.assign(student, to: maths, subject: .init("mathematics"), as: admin, at: saturday)
    try notebook.assign(student, to: physics, subject: .init("physics"), as: admin, at: saturday)
    let begun = try notebook.begin(for: student).lesson
    _ = try notebook.reply("zebra crossing", in: begun.id, expecting: begun.version, at: saturday)
    func found(_ text: String, _ actor: Person.ID) throws -> [SittingFinding] {
      try notebook.findings(of: student, for: text, as: actor, at: saturday)
    }
    let finding = try #require(try found("zeb", maths).first)
    #expect(finding.sitting.id == .lesson(begun.id) && finding.excerpt == "‹zebra› crossing")
    let transcript = try notebook.transcript(of: finding.sitting.id, as: maths, at: saturday)
    #expect(transcript.turns.contains { $0.id == finding.turn })
    #expect(try found("zebra", physics).isEmpty)
    #expect(try found("giraffe", maths).isEmpty && found(" ?! ", maths).isEmpty)
    #expect(throws: NotebookFailure.refused(.readTranscript, of: student)) { try found("zebra", stranger) }
  }

  @Test func theStudentHearsOfARuling() throws {
    let school = try School()
    func heard(since: Instant) throws -> [RulingHeard] {
      try school.notebook.rulings(of: school.student, since: since, as: school.student, at: school.now)
    }
    #expect(try heard(since: saturday).isEmpty)
    try school.notebook.settle(school.dispute, as: .wrong, words: "No", by: school.tutor, at: school.now)
    let later = school.now.adding(minutes: 1)
    try school.notebook.settle(school.dispute, as: .right, words: "Yes", by: school.tutor, at: later)
    let rulings = try heard(since: saturday)
    #expect(rulings.map(\.ruling) == [Dispute.Ruling(outcome: .right, words: "Yes", at: later)])
    #expect(rulings.first?.id == school.dispute)
    #expect(try heard(since: later.adding(minutes: 1)).isEmpty)
  }

  @Test func aTranscriptShowsWhatTheStudentDidNotSee() throws {
    let school = try School()
    try school.notebook.note("Ask about units", on: school.turn, as: school.tutor, at: school.now)
    try school.notebook.settle(school.dispute, as: .right, words: "It is", by: school.tutor, at: school.now)
    let transcript = try school.notebook.transcript(of: .five(school.five), as: school.tutor, at: school.now)
    #expect(transcript.student == school.student)
    let wrong = try #require(transcript.turns.first { $0.behind.given == .wrong })
    #expect(wrong.shown == .wrote("999") && wrong.behind.counted == .right && wrong.behind.response == school.response)
    #expect(wrong.behind.dispute?.ruling?.words == "It is" && wrong.notes.map(\.text) == ["Ask about units"])
    #expect(wrong.behind.expected?.en == "2" && wrong.behind.understood == "999")
    #expect(wrong.behind.mastery?.before == 0)
    // It counts as right now: there is no mistake to jump to.
    #expect(transcript.nextMistake(after: -1) == nil)
    // What the answers did to mastery goes on from one to the next.
    let report = try school.notebook.mastery(of: school.student, at: saturday.adding(minutes: 2))
    let last = try #require(transcript.turns.last { $0.behind.mastery != nil })
    #expect(last.behind.mastery?.after ?? 0 > 0 && !report.isEmpty)
  }

  @Test func mistakesAreFoundForwardsAndBackwards() throws {
    let school = try School()
    let transcript = try school.notebook.transcript(of: .exam(school.exam), as: school.tutor, at: school.now)
    let place = try #require(transcript.nextMistake(after: -1))
    #expect(transcript.turns[place].shown == .wrote("999") && transcript.turns[place].isMistake)
    #expect(transcript.nextMistake(after: place) == nil)
    #expect(transcript.previousMistake(before: transcript.turns.count) == place)
    #expect(transcript.previousMistake(before: place) == nil)
    #expect(transcript.turns.count { $0.behind.response != nil } == 5)
  }

  @Test func whoFollowsIsToldOnlyWhatIsNew() throws {
    let school = try School()
    let begun = try school.notebook.beginFive(for: school.student, at: saturday.adding(days: 1))
    func followed(_ version: Int) throws -> Transcript? {
      try school.notebook.transcript(of: .five(begun.id), changedSince: version, as: school.tutor, at: school.now)
    }
    #expect(try followed(begun.version) == nil)
    let moved = try school.notebook.record(
      begun.takeHint(at: saturday.adding(days: 1)), in: begun.id, expecting: begun.version, at: saturday.adding(days: 1)
    )
    let transcript = try #require(try followed(begun.version))
    #expect(transcript.sitting.version == moved.version)
    #expect(transcript.turns.last?.shown == .hint(1, Phrase(en: "Hint 1", bn: "ইঙ্গিত 1")))
  }

  @Test func aLessonIsReadTurnByTurnAndSummedUp() throws {
    let notebook = try Notebook.taught()
    let student = try notebook.newStudent()
    let admin = try notebook.create(
      Newcomer(name: "Admin", grade: 7, language: .english, timeZone: "Asia/Dhaka", role: .admin, passwordHash: "x"),
      at: saturday)
    var page = try notebook.begin(for: student)
    let id = page.lesson.id
    var now = saturday
    var isFirst = true
    while page.lesson.status == .inProgress {
      now = now.adding(seconds: 30)
      let text = isFirst ? "987654" : notebook.rightReply(in: page)
      isFirst = false
      page = try notebook.reply(text, in: id, expecting: page.lesson.version, at: now)
    }
    let transcript = try notebook.transcript(of: .lesson(id), as: admin, at: now)
    let nodes = Set(transcript.turns.compactMap(\.behind.node))
    #expect(nodes.isSuperset(of: [.present, .check, .diagnose, .advance]))
    // What is shown is what the student read.
    var shown: [LessonLine] = []
    for turn in transcript.turns { if case .lines(let lines) = turn.shown { shown += lines } }
    #expect(Set(shown).isSuperset(of: page.lines) && shown.count >= page.lines.count)
    let answers = transcript.turns.filter { $0.behind.response != nil }
    #expect(answers.count == (try notebook.scoredAnswers(of: student)).count)
    #expect(answers.allSatisfy { $0.behind.mastery != nil })
    let mistake = try #require(transcript.nextMistake(after: -1))
    #expect(transcript.turns[mistake].behind.given == .wrong && transcript.turns[mistake].behind.node == .check)
    let summary = try notebook.summarise(.lesson(id), as: admin, at: now)
    #expect(summary.narrative.hasPrefix("A lesson on ") && summary.source == .lesson(id))
    #expect(try notebook.sittings(of: student, as: admin, at: now).sittings.map(\.id) == [.lesson(id)])
  }
}
