import GRDB
import Learning
@testable import Store
import Testing

@Suite struct LessonTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try .taught()
    student = try notebook.newStudent()
  }

  /// A whole lesson, every answer right.
  @discardableResult
  private func finish(_ begun: LessonPage, in notebook: Notebook? = nil, at start: Instant = saturday) throws -> Lesson
  {
    let notebook = notebook ?? self.notebook
    var page = begun
    var now = start
    while page.lesson.status == .inProgress {
      now = now.adding(seconds: 30)
      page = try notebook.reply(
        notebook.rightReply(in: page), in: page.lesson.id, expecting: page.lesson.version, at: now)
    }
    return page.lesson
  }

  @Test func aLessonIsBegunTakenAndKept() throws {
    let page = try notebook.begin(for: student)
    #expect(page.lesson.status == .inProgress && page.problem != nil)
    #expect(page.lines.count >= 2, "a welcome and a question")
    #expect(page.concepts.values.map(\.en) == ["Adding"])
    let lesson = try finish(page)
    #expect(lesson.status == .completed && lesson.coverage == 100)
    #expect(try notebook.lesson(lesson.id, at: saturday)?.lesson == lesson, "what was kept is what was lived")
    let row = "FROM sessions WHERE mode = 'teach_me'"
    #expect(try notebook.value(String.self, "SELECT status \(row)") == "completed")
    #expect(try notebook.value(Int.self, "SELECT step_idx \(row)") == 3)
    #expect(try notebook.value(Double.self, "SELECT mastery \(row)") == lesson.meanMastery)
    #expect(try notebook.value(String.self, "SELECT completed_at \(row)") != nil)
    let nodes = try notebook.database.read { db in
      try String.fetchSet(db, sql: "SELECT DISTINCT node FROM events WHERE node IS NOT NULL")
    }
    #expect(nodes.isSuperset(of: ["Present", "Check", "Diagnose", "Advance"]))
    #expect(try notebook.value(Int.self, "SELECT max(step_idx) FROM events") == 3)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func everyJudgedAnswerIsAResponseAndMovesTheMastery() throws {
    let page = try notebook.begin(for: student)
    let before = page.mastery
    let lesson = try finish(page)
    let answers = try notebook.scoredAnswers(of: student)
    #expect(answers.count == lesson.asked.count && answers.allSatisfy { $0.outcome == .right })
    let parameters = try notebook.value(
      Int.self, "SELECT count(*) FROM responses WHERE session_id IS NOT NULL AND parameters_json IS NOT NULL")
    #expect(parameters == answers.count, "which problem of the family it was is kept")
    let after = try #require(try notebook.lesson(lesson.id, at: saturday)).mastery
    let concept = try #require(after.keys.first)
    #expect(before[concept] == 0 && (after[concept] ?? 0) > 0)
    #expect(try notebook.mastery(of: student, at: saturday)[concept] == after[concept], "as every place says it")
  }

  @Test func aMistakeIsNamedAndNothingIsScoredTwice() throws {
    var page = try notebook.begin(for: student)
    page = try notebook.say(notebook.rightReply(in: page), in: page.lesson.id, at: saturday)
    while page.problem == nil { page = try notebook.say("ok", in: page.lesson.id, at: saturday) }
    let right = try #require(Int(notebook.rightReply(in: page)))
    let given = try #require(page.lesson.open?.question.variant?.settings["n"]?.asInt)
    let added = right - given
    let wrong = try notebook.say("\(right - 2 * added)", in: page.lesson.id, at: saturday)
    let said: [Saying.Kind] = wrong.lines.compactMap { line in
      if case .tutor(let saying) = line { return saying.kind }
      return nil
    }
    #expect(said.contains(Saying.Kind.misconception))
    let count = try notebook.scoredAnswers(of: student).count
    _ = try notebook.say("\(right)", in: page.lesson.id, at: saturday)
    #expect(try notebook.scoredAnswers(of: student).count == count, "the first answer is the one that counts")
  }

  @Test func aStaleWriterChangesNothing() throws {
    let page = try notebook.begin(for: student)
    let id = page.lesson.id
    let here = try notebook.reply("hint", in: id, expecting: page.lesson.version, at: saturday)
    let before = try notebook.contents()
    #expect(throws: NotebookFailure.conflict) {
      try notebook.reply("why", in: id, expecting: page.lesson.version, at: saturday)
    }
    #expect(throws: NotebookFailure.conflict) {
      try notebook.draftReply("12", in: id, expecting: page.lesson.version, at: saturday)
    }
    #expect(throws: NotebookFailure.conflict) {
      try notebook.pauseLesson(id, expecting: page.lesson.version, at: saturday)
    }
    #expect(try notebook.contents() == before)
    #expect(try notebook.openLesson(id, at: saturday).lesson == here.lesson)
    #expect(try notebook.contents() == before, "looking at it again writes nothing: two windows can take turns")
  }

  @Test func aPausedLessonTakesNoTurnUntilItIsResumed() throws {
    let page = try notebook.begin(for: student)
    let id = page.lesson.id
    let drafted = try notebook.draftReply("1\0২", in: id, expecting: page.lesson.version, at: saturday)
    let paused = try notebook.pauseLesson(id, expecting: drafted, at: saturday.adding(minutes: 1)).lesson
    #expect(paused.status == .paused && paused.draft == "1২")
    #expect(try notebook.value(Int.self, "SELECT is_paused FROM sessions") == 1)
    #expect(throws: NotebookFailure.conflict) {
      try notebook.reply("12", in: id, expecting: paused.version, at: saturday.adding(minutes: 2))
    }
    let later = saturday.adding(days: 3)
    #expect(try notebook.today(of: student, calendar: dhaka, at: later).lesson?.status == .paused)
    let resumed = try notebook.openLesson(id, at: later)
    #expect(resumed.lesson.status == .inProgress && resumed.lesson.draft == "1২")
    #expect(resumed.problem == page.problem, "the question is the one that was open")
    #expect(Array(resumed.lines.prefix(page.lines.count)) == page.lines, "the whole log")
    let recap = resumed.lines.contains { if case .tutor(let saying) = $0 { saying.kind == .recap } else { false } }
    #expect(recap)
    #expect(try notebook.value(Int.self, "SELECT is_paused FROM sessions") == 0)
    #expect(resumed.lesson.open?.seconds == 60, "time away does not count")
  }

  @Test func oneLessonOnAGuidelineIsGoneOnWith() throws {
    let first = try notebook.begin(for: student).lesson
    #expect(try notebook.begin(for: student, at: saturday.adding(minutes: 1)).lesson.id == first.id)
    _ = try notebook.pauseLesson(first.id, expecting: first.version, at: saturday.adding(minutes: 2))
    let second = try notebook.begin(for: student, anew: true, at: saturday.adding(minutes: 3)).lesson
    #expect(second.id != first.id)
    #expect(try notebook.lesson(first.id, at: saturday)?.lesson.status == .released)
    let other = try notebook.begin("g7-t2", for: student, at: saturday.adding(minutes: 4)).lesson
    _ = try notebook.pauseLesson(second.id, expecting: second.version, at: saturday.adding(minutes: 5))
    _ = try notebook.pauseLesson(other.id, expecting: other.version, at: saturday.adding(minutes: 6))
    let shelf = try notebook.lessonShelf(of: student, at: saturday.adding(minutes: 7))
    #expect(shelf.unfinished.map(\.id) == [other.id, second.id], "one of each guideline, the latest first")
    #expect(shelf.finished.isEmpty)
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
  }

  @Test func theShelfSaysWhatIsMissing() throws {
    let shelf = try notebook.lessonShelf(of: student, at: saturday)
    #expect(shelf.entries.map(\.id.rawValue).sorted() == ["g7-t1", "g7-t2"])
    let (first, second) = (try #require(shelf.entries.first), try #require(shelf.entries.last))
    #expect(first.id.rawValue == "g7-t1" && first.priority != nil && first.missing.isEmpty && first.unlocks == 1)
    #expect(second.priority == nil && second.missing.map(\.name.en) == ["Topic 1"] && second.steps == 3)
    try finish(try notebook.begin(for: student))
    let after = try notebook.lessonShelf(of: student, at: saturday)
    #expect(after.entries.first { $0.id.rawValue == "g7-t1" }?.coverage == 100)
    #expect(after.finished.count == 1 && after.unfinished.isEmpty)
  }

  @Test func whatIsNotApprovedIsNotBegunAndWhatWasBegunIsFinished() throws {
    let page = try notebook.begin(for: student)
    try notebook.execute("UPDATE teaching_guidelines SET status = 'rejected', review_status = 'TO_BE_REVIEWED'")
    #expect(throws: NotebookFailure.notFound) { try notebook.begin("g7-t2", for: student) }
    #expect(try notebook.lessonShelf(of: student, at: saturday).entries.isEmpty)
    #expect(try finish(page).status == .completed)
    #expect(throws: NotebookFailure.notFound) { try notebook.begin(for: .unknown) }
    #expect(throws: NotebookFailure.notFound) { try notebook.openLesson(.unknown, at: saturday) }
  }

  @Test func aConceptLeadsToTheGuidelineThatTeachesIt() throws {
    let page = try notebook.beginLesson(
      LessonOrder(.concept(Concept.ID("g7-t2-c"))), for: student, at: saturday, seed: 1)
    #expect(page.lesson.plan.guideline.rawValue == "g7-t2")
  }

  @Test func whatWasSaidEarlierIsReadInParts() throws {
    let page = try notebook.begin(for: student)
    try notebook.lengthen(page.lesson.id, of: student, by: 400)
    let long = try #require(try notebook.lesson(page.lesson.id, at: saturday))
    #expect(long.earlier > 0)
    var lines = long.lines
    var earlier = long.earlier
    while earlier > 0 {
      let part = try notebook.earlierLines(of: page.lesson.id, before: earlier)
      #expect(part.earlier < earlier)
      lines = part.lines + lines
      earlier = part.earlier
    }
    let journal = try notebook.database.read { db in
      try EventRow.journal(of: page.lesson.id, LessonEvent.self, db)
    }
    #expect(lines == journal.flatMap { LessonLine.lines(of: $0.event) }, "nothing is left out, nothing comes twice")
  }

  @Test func aCopyThatIsOldOrBrokenIsMadeAnew() throws {
    let page = try notebook.begin(for: student)
    let lesson = try notebook.say("hint", in: page.lesson.id, at: saturday).lesson
    for damage in ["'{}'", "json_set(state_json, '$.rule', 0)", "json_set(state_json, '$.lesson.version', 2)"] {
      try notebook.execute("UPDATE sessions SET state_json = \(damage)")
      #expect(try notebook.lesson(lesson.id, at: saturday)?.lesson == lesson)
    }
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 1)
    #expect(try notebook.lesson(lesson.id, at: saturday)?.lesson == lesson)
  }

  @Test(arguments: 0..<12)
  func whatIsKeptIsTheFoldAfterEachDeed(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var now = saturday
    var lesson = try notebook.begin(for: student).lesson
    for _ in 0..<25 {
      now = now.adding(seconds: Int.random(in: 1...400, using: &random))
      let page = try notebook.openLesson(lesson.id, at: now)
      lesson = page.lesson
      switch Int.random(in: 0..<8, using: &random) {
      case 0: lesson = try notebook.pauseLesson(lesson.id, expecting: lesson.version, at: now).lesson
      case 1: _ = try notebook.draftReply("খসড়া \(seed)", in: lesson.id, expecting: lesson.version, at: now)
      case 2: lesson = try notebook.begin("g7-t2", for: student, anew: seed.isMultiple(of: 2), at: now).lesson
      default:
        let replies = [notebook.rightReply(in: page), "99", "hint", "why", "I don't know", "আবার", "ok", "example"]
        guard lesson.takesTurns, let reply = replies.randomElement(using: &random) else { continue }
        lesson = try notebook.reply(reply, in: lesson.id, expecting: lesson.version, at: now).lesson
      }
      let folded = try notebook.database.read { db in try LessonRow.folded(lesson.id, db) }
      #expect(try notebook.lesson(lesson.id, at: now)?.lesson == folded)
      #expect(try notebook.rebuildDerived(of: student, at: now) == 0, "nothing kept differs from what is rebuilt")
    }
  }

  @Test func lessonsBegunOnTwoMachinesComeToOneStory() throws {
    let folder = try TemporaryFolder()
    let one = try Notebook.taught(seed: 1)
    let two = try Notebook.taught(seed: 2)
    let student = try one.newStudent()
    let done = try finish(try one.begin("g7-t2", for: student), in: one)
    _ = try two.importStudent(from: one.file(of: student, in: folder, "first"), at: saturday)
    #expect(try two.lesson(done.id, at: saturday)?.lesson == done)
    let morning = try one.begin(for: student, at: saturday.adding(minutes: 60)).lesson
    _ = try one.pauseLesson(morning.id, expecting: morning.version, at: saturday.adding(minutes: 61))
    let evening = try two.begin(for: student, at: saturday.adding(minutes: 70)).lesson
    _ = try two.pauseLesson(evening.id, expecting: evening.version, at: saturday.adding(minutes: 71))
    let files = [try one.file(of: student, in: folder, "one"), try two.file(of: student, in: folder, "two")]
    let later = saturday.adding(minutes: 80)
    _ = try one.importStudent(from: files[1], at: later)
    _ = try two.importStudent(from: files[0], at: later)
    #expect(try one.everything(of: student) == two.everything(of: student))
    for notebook in [one, two] {
      let shelf = try notebook.lessonShelf(of: student, at: later)
      #expect(shelf.unfinished.map(\.id) == [evening.id], "the later stands")
      #expect(shelf.finished.map(\.id) == [done.id])
      #expect(try notebook.searchSessions(of: student, for: "beads").isEmpty == false)
    }
    // Going on with the one that was released ends it for good.
    #expect(try one.openLesson(morning.id, at: later).lesson.status == .released)
    #expect(try one.openLesson(evening.id, at: later).lesson.status == .inProgress)
  }
}
