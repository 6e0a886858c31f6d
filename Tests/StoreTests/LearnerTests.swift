import GRDB
import Learning
@testable import Store
import Testing

/// What is kept of a student is what all answers say, whatever happened on the way.
@Suite struct LearnerTests {
  private let folder: TemporaryFolder
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    folder = try TemporaryFolder()
    notebook = try Notebook.sample(at: folder.path + "/one.db")
    student = try notebook.newStudent()
  }

  /// Kept is rebuilt: as a value, and row by row.
  private func expectKept(in notebook: Notebook, at now: Instant) throws {
    let (folded, fold) = try notebook.read { db in try Notebook.foldedRecord(of: student, db) }
    #expect(try notebook.read { db in try Notebook.keptRecord(of: student, db) } == folded)
    #expect(try notebook.read { db in try LearnerFold(of: student, db) } == fold)
    #expect(try notebook.learner(of: student, at: now) == folded.learner)
    #expect(try notebook.rebuildDerived(of: student, at: now) == 0)
  }

  /// Days of chance: fives that are finished, left or run out, free answers between them, a clock that is set.
  private func live(in notebook: Notebook, days: Int, from start: Instant, using random: inout SplitMix64) throws {
    for day in 0..<days {
      var now = start.adding(days: day).adding(minutes: Int.random(in: 0..<300, using: &random))
      if Bool.random(using: &random) {
        do {
          var session = try notebook.beginFive(for: student, at: now)
          for _ in 0..<Int.random(in: 0...30, using: &random) {
            now = now.adding(seconds: 11)
            session = try notebook.step(session, at: now, using: &random)
          }
        } catch NotebookFailure.alreadyPractisedToday {
          // The five of that day came from elsewhere.
        }
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        now = now.adding(minutes: Int.random(in: -200...200, using: &random))
        try notebook.answerFreely(student, at: now, using: &random)
      }
    }
  }

  @Test(arguments: 0..<8) func keptIsRebuiltAfterAnyHistory(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    try live(in: notebook, days: 12, from: saturday, using: &random)
    #expect(try !notebook.learner(of: student, at: saturday).concepts.isEmpty)
    try expectKept(in: notebook, at: saturday.adding(days: 12))
  }

  @Test(arguments: 0..<4) func logsOfTwoMachinesGiveTheSameRowsInEitherOrder(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(70 + seed))
    let two = try Notebook.sample(at: folder.path + "/two.db", seed: 2)
    let before = try notebook.file(of: student, in: folder, "before")
    _ = try two.importStudent(from: before, at: saturday)
    try live(in: notebook, days: 6, from: saturday, using: &random)
    try live(in: two, days: 6, from: saturday.adding(minutes: 20), using: &random)
    let files = try [notebook.file(of: student, in: folder, "one"), two.file(of: student, in: folder, "two")]
    let end = saturday.adding(days: 8)
    var machines: [Notebook] = []
    for order in [files, files.reversed()] {
      let fresh = try Notebook.sample(seed: 9)
      for file in order { _ = try fresh.importStudent(from: file, at: end) }
      machines.append(fresh)
    }
    _ = try notebook.importStudent(from: files[1], at: end)
    machines.append(notebook)
    for machine in machines {
      #expect(try machine.everything(of: student) == machines[0].everything(of: student))
      try expectKept(in: machine, at: end)
    }
    // And each goes on from there.
    for machine in machines {
      try machine.answerFreely(student, at: end, using: &random)
      try expectKept(in: machine, at: end)
    }
  }

  /// A machine whose clock was a year ahead wrote an answer that is still to come; what is answered now lies before it.
  @Test func anAnswerBeforeTheNewestIsFoldedInItsPlace() throws {
    var random = SplitMix64(seed: 5)
    let ahead = try Notebook.sample(seed: 3)
    _ = try ahead.importStudent(from: try notebook.file(of: student, in: folder, "before"), at: saturday)
    for _ in 0..<3 { try ahead.answerFreely(student, at: saturday.adding(days: 365), using: &random) }
    let path = try ahead.file(of: student, in: folder, "ahead")
    _ = try notebook.importStudent(from: path, at: saturday)
    for minute in 0..<6 {
      try notebook.answerFreely(student, at: saturday.adding(minutes: minute), using: &random)
      try expectKept(in: notebook, at: saturday)
    }
    #expect(try notebook.scoredAnswers(of: student).last?.at == saturday.adding(days: 365))
  }

  /// Two notebooks live through the same, but for one answer; then it is ruled to be what it was in the other.
  @Test(arguments: [Outcome.right, .form, .skipped]) func aRulingGivesWhatThatOutcomeFromTheStartWouldHave(
    outcome: Outcome
  ) throws {
    let begun = try notebook.beginFive(for: student, at: saturday)
    let problem = try #require(try notebook.problems([begun.current.problem]).first)
    var session = try notebook.record(
      begun.answer("999", to: problem, sureness: .low, at: saturday), in: begun.id, expecting: begun.version,
      at: saturday)
    session = try notebook.record(
      session.next(at: saturday), in: session.id, expecting: session.version, at: saturday)
    try notebook.finish(session, at: saturday)
    var answers = try notebook.scoredAnswers(of: student)
    #expect(answers[0].outcome == .wrong)
    let said = try notebook.dispute(problem.id, in: session.id, words: "", at: saturday.adding(days: 1))
    try notebook.rule(
      on: try #require(said.first).id, as: outcome, words: "", by: nil, at: saturday.adding(days: 2))
    answers[0].outcome = outcome
    #expect(try notebook.scoredAnswers(of: student) == answers)
    #expect(try notebook.learner(of: student, at: saturday) == Learner(answers))
    try expectKept(in: notebook, at: saturday.adding(days: 2))
    #expect(throws: NotebookFailure.notFound) {
      try notebook.rule(on: .unknown, as: .right, words: "", by: nil, at: saturday)
    }
  }

  /// Nothing is written of somebody who never answered, not even that there was nothing to fold.
  @Test func whoNeverAnsweredHasNoRows() throws {
    let before = try notebook.contents()
    #expect(try notebook.learner(of: student, at: saturday) == Learner())
    #expect(try notebook.rebuildDerived(of: student, at: saturday) == 0)
    #expect(try notebook.contents() == before)
  }

  /// What is in the columns that people and queries read.
  @Test func theRowsSayWhatWasCounted() throws {
    let problem = try #require(try notebook.problems([.init("g7-t1-p3")]).first)
    for (index, outcome) in [Outcome.right, .wrong, .right, .skipped].enumerated() {
      let at = saturday.adding(days: index)
      let response = Response(
        problem: problem.id, position: 0, outcome: outcome, typed: "4", seconds: 10 * (index + 1), hints: 0,
        sureness: index == 0 ? .high : index == 1 ? .low : nil, at: at)
      try notebook.keepFreeAnswer(response, to: problem, by: student, at: at)
    }
    let mastery = try #require(try notebook.read { db in try ConceptMasteryRecord.fetchOne(db) })
    #expect(mastery.conceptID == problem.concept)
    #expect(mastery.totalAttempts == 3 && mastery.correctAttempts == 2)
    #expect(mastery.avgTimeSeconds == 20 && mastery.avgConfidence == 3)
    #expect(mastery.lastAttemptAt == saturday.adding(days: 2))
    let learner = try notebook.learner(of: student, at: saturday)
    let typical = [2, 4, 6, 8, 10].compactMap(Difficulty.init(level:)).map(\.startingRating)[2]
    let now = learner.mastery(
      of: problem.concept, in: .init("mathematics"), typical: typical, at: saturday.adding(days: 2))
    #expect(mastery.masteryScore == Double(now))
    let rating = try #require(try notebook.read { db in try StudentRatingRecord.fetchOne(db) })
    #expect(rating.rating == learner.subjects[.init("mathematics")]?.rating)
    #expect(rating.lastUpdated == saturday.adding(days: 2))
    let card = try #require(try notebook.read { db in try ReviewCardRecord.fetchOne(db) })
    #expect(card.reviews == 3 && card.lapses == 1 && card.lastGrade == ReviewGrade.good.rawValue)
    #expect(card.dueOn == learner.cards[problem.concept]?.due)
  }

  /// 004 allows a rating of 400 to 2000; who is beyond goes on from the exact number.
  @Test func theRatingThatIsShownIsBoundedAndTheStateIsNot() throws {
    let problem = try #require(try notebook.problems([.init("g7-t1-p1")]).first)
    for index in 0..<160 {
      let at = saturday.adding(minutes: index)
      let response = Response(
        problem: problem.id, position: 0, outcome: .wrong, typed: "", seconds: 1, hints: 0, sureness: nil, at: at)
      try notebook.keepFreeAnswer(response, to: problem, by: student, at: at)
    }
    let exact = try #require(try notebook.learner(of: student, at: saturday).subjects[.init("mathematics")]).rating
    #expect(exact < 400)
    #expect(try notebook.value(Int.self, "SELECT rating FROM student_ratings") == 400)
    try expectKept(in: notebook, at: saturday)
  }

  // MARK: - What was kept otherwise

  /// A notebook of before there was a fold, filled: its rows are there on the first look.
  @Test func anEarlierNotebookIsFoldedOnceWhenItIsNeeded() throws {
    var random = SplitMix64(seed: 11)
    try live(in: notebook, days: 8, from: saturday, using: &random)
    let rows = try notebook.everything(of: student)
    for table in ["concept_mastery", "student_ratings", "review_cards", "learner_folds"] {
      try notebook.execute("DELETE FROM \(table)")
    }
    #expect(try notebook.learner(of: student, at: saturday) == Learner(notebook.scoredAnswers(of: student)))
    #expect(try notebook.everything(of: student) == rows)
    let before = try notebook.contents()
    _ = try notebook.learner(of: student, at: saturday.adding(days: 9))
    #expect(try notebook.contents() == before)
  }

  @Test func whatWasKeptByAnotherRuleOrCannotBeReadIsFoldedAnew() throws {
    var random = SplitMix64(seed: 12)
    try live(in: notebook, days: 8, from: saturday, using: &random)
    let rows = try notebook.everything(of: student)
    let damages = [
      "UPDATE learner_folds SET rule = \(LearnerModel.rule + 1)", "UPDATE concept_mastery SET model_json = '[1]'",
    ]
    for damage in damages {
      try notebook.execute("UPDATE concept_mastery SET mastery_score = 1, total_attempts = 77")
      try notebook.execute(damage)
      _ = try notebook.learner(of: student, at: saturday.adding(days: 9))
      #expect(try notebook.everything(of: student) == rows)
    }
  }

  /// The content says which concept a problem is of, and how hard it is.
  @Test func otherProblemsAreFoldedAnew() throws {
    try notebook.practise(student, at: saturday)
    var changed = Curriculum.sample
    for index in changed.problems.indices { changed.problems[index].difficulty = try #require(Difficulty(level: 10)) }
    try notebook.install(changed, hash: "harder", at: saturday)
    #expect(try notebook.scoredAnswers(of: student).allSatisfy { $0.rating == 1150 })
    #expect(try notebook.learner(of: student, at: saturday) == Learner(notebook.scoredAnswers(of: student)))
    try expectKept(in: notebook, at: saturday)
  }

  /// An answer outside of a sitting counts for the day that the settings say.
  @Test func anotherDayStartIsFoldedAnew() throws {
    var random = SplitMix64(seed: 13)
    for hour in 0..<20 { try notebook.answerFreely(student, at: saturday.adding(minutes: hour * 60), using: &random) }
    var profile = try notebook.profile(of: student)
    profile.dayStart = 720
    _ = try notebook.save(profile, at: saturday.adding(days: 1))
    let learner = try notebook.learner(of: student, at: saturday.adding(days: 1))
    #expect(learner == Learner(try notebook.scoredAnswers(of: student)))
    try expectKept(in: notebook, at: saturday.adding(days: 1))
  }
}

extension Notebook {
  /// One free answer of chance to a problem of chance.
  fileprivate func answerFreely(_ student: Person.ID, at now: Instant, using random: inout SplitMix64) throws {
    let id = Problem.ID("g7-t\(Int.random(in: 1...3, using: &random))-p\(Int.random(in: 1...5, using: &random))")
    guard let problem = try problems([id]).first else { throw NotebookFailure.notFound }
    let response = Response(
      problem: id, position: 0, outcome: Outcome.allCases.randomElement(using: &random) ?? .right, typed: "x",
      seconds: Int.random(in: 0...90, using: &random), hints: Int.random(in: 0...3, using: &random),
      sureness: Sureness.allCases.randomElement(using: &random), at: now)
    try keepFreeAnswer(response, to: problem, by: student, at: now)
  }
}
