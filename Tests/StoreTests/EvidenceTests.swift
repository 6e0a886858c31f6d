import GRDB
import Learning
@testable import Store
import Testing

/// What a student may ask of the number that stands for a concept, and what is due for review.
@Suite struct EvidenceTests {
  private let notebook: Notebook
  private let student: Person.ID
  private let concept = Concept.ID("g7-t1-c")

  init() throws {
    notebook = try Notebook.sample()
    student = try notebook.newStudent()
  }

  private func answer(_ place: Int, _ outcome: Outcome, topic: Int = 1, hints: Int = 0, at now: Instant) throws {
    let problem = try #require(try notebook.problems([.init("g7-t\(topic)-p\(place)")]).first)
    let response = Response(
      problem: problem.id, position: 0, outcome: outcome, typed: "1", seconds: 9, hints: hints, sureness: nil, at: now)
    try notebook.keepFreeAnswer(response, to: problem, by: student, at: now)
  }

  private func due(at now: Instant) throws -> [Concept.ID] {
    try notebook.today(of: student, calendar: dhaka, at: now).due
  }

  @Test func theNewestAnswersAreBehindTheNumber() throws {
    let outcomes: [Outcome] = [.right, .wrong, .skipped, .revealed, .right, .form, .right]
    for (index, outcome) in outcomes.enumerated() {
      try answer(index % 5 + 1, outcome, hints: index % 4, at: saturday.adding(minutes: index))
    }
    let now = saturday.adding(days: 3)
    let evidence = try notebook.evidence(of: concept, for: student, at: now)
    #expect(evidence.answers == 6 && evidence.right == 3)
    #expect(evidence.last.map(\.outcome) == [.right, .form, .right, .revealed, .wrong])
    #expect(evidence.last.map(\.hints) == [2, 1, 0, 3, 1])
    #expect(evidence.last.first?.at == saturday.adding(minutes: 6))
    #expect(evidence.weights.count == 2 && !evidence.isHeldBack)
    #expect(try notebook.mastery(of: student, at: now) == [concept: evidence.mastery])
    // It fades.
    #expect(try notebook.evidence(of: concept, for: student, at: saturday.adding(days: 60)).mastery < evidence.mastery)
    #expect(throws: NotebookFailure.notFound) { try notebook.evidence(of: .unknown, for: student, at: now) }
  }

  /// Whoever asks, and whatever was retired or flagged since: one concept has one mastery.
  @Test func everyPlaceSaysTheSameMastery() throws {
    for place in 1...4 { try answer(place, place == 2 ? .wrong : .right, at: saturday.adding(minutes: place)) }
    try notebook.execute("UPDATE problems SET is_active = 0 WHERE id IN ('g7-t1-p1', 'g7-t1-p2')")
    try notebook.execute("UPDATE problems SET flagged = 1 WHERE id = 'g7-t1-p3'")
    let now = saturday.adding(days: 2)
    let mastery = try notebook.evidence(of: concept, for: student, at: now).mastery
    #expect(try notebook.mastery(of: student, at: now)[concept] == mastery)
    let topic = Topic.ID("g7-t1")
    #expect(try notebook.topicMap(of: student, at: now).first { $0.id == topic }?.mastery == mastery)
    #expect(try notebook.studyPlan(for: student, at: now).topic(topic)?.standing.mastery == Double(mastery))
    let report = ProgressReport(try notebook.progress(of: student), calendar: dhaka, at: now)
    #expect(report.topics.first { $0.id == topic }?.mastery.now == mastery)
  }

  @Test func aConceptWithoutAnAnswerHasNothingBehindIt() throws {
    let evidence = try notebook.evidence(of: concept, for: student, at: saturday)
    #expect(evidence.answers == 0 && evidence.mastery == 0 && evidence.last.isEmpty && evidence.due == nil)
    #expect(try notebook.mastery(of: student, at: saturday).isEmpty)
  }

  /// Right is recalled for two days, wrong for none: what was forgotten first comes first.
  @Test func whatFadesIsDueUntilItIsAnswered() throws {
    try answer(1, .right, at: saturday)
    try answer(1, .wrong, topic: 2, at: saturday)
    #expect(try due(at: saturday).isEmpty)
    #expect(try due(at: saturday.adding(days: 1)) == [.init("g7-t2-c")])
    let later = saturday.adding(days: 4)
    #expect(try due(at: later) == [.init("g7-t2-c"), concept])
    let problem = try notebook.freshProblem(of: .review(try due(at: later)), for: student, seed: 3)
    #expect(problem.concept == .init("g7-t2-c") && problem.id != .init("g7-t2-p1"))
    try answer(1, .right, topic: 2, at: later)
    #expect(try due(at: later) == [concept])
    // Without a problem to review it by, nothing is offered.
    try notebook.execute("UPDATE problems SET flagged = 1 WHERE concept_id = 'g7-t1-c'")
    #expect(try due(at: later).isEmpty)
    #expect(throws: NotebookFailure.notFound) { try notebook.freshProblem(of: .review([]), for: student, seed: 3) }
  }

  @Test func theCheckupNamesWhomeverSomethingElseIsKeptOf() throws {
    try notebook.practise(student, at: saturday)
    #expect(try notebook.checkup().drifted.isEmpty)
    try notebook.execute("UPDATE review_cards SET stability = stability + 1 WHERE concept_id = 'g7-t1-c'")
    #expect(try notebook.checkup().drifted == [student])
    #expect(try notebook.rebuildLearner(of: student, at: saturday) == 1)
    #expect(try notebook.checkup().drifted.isEmpty)
  }
}
