import GRDB
import Learning
@testable import Store
import Testing

/// What models cost: a row a call, and the month of UTC.
@Suite struct CostTests {
  private let notebook: Notebook
  private let student: Person.ID

  init() throws {
    notebook = try Notebook.inMemory(now: saturday, seed: 1)
    student = try notebook.newStudent()
  }

  private func moment(_ text: String) throws -> Instant { try #require(Instant(iso8601: text)) }

  private func spend(_ microdollars: Int, _ component: ModelComponent = .hint, of person: Person.ID? = nil)
    -> ModelSpend
  {
    ModelSpend(
      component: component, provider: .anthropic, model: "claude-x", inputTokens: 20, outputTokens: 9, cachedTokens: 5,
      microdollars: microdollars, student: person)
  }

  @Test func aCallIsARowWithItsTokens() throws {
    try notebook.recordCost(spend(21, of: student), at: saturday)
    let row = try #require(
      try notebook.database.read { try CostRecord.fetchOne($0, sql: "SELECT * FROM cost_records") })
    #expect((row.operation, row.apiProvider, row.modelID) == ("hint", .anthropic, "claude-x"))
    #expect((row.inputTokens, row.outputTokens, row.cachedTokens) == (20, 9, 5))
    #expect((row.costMicrodollars, row.studentID) == (21, student))
    let dollars = try notebook.database.read { try Double.fetchOne($0, sql: "SELECT cost_usd FROM cost_records") }
    #expect(dollars == 0.000021)
    let unknown = ModelSpend(component: .qa, provider: .compatible, model: nil, microdollars: -5)
    try notebook.recordCost(unknown, at: saturday)
    #expect(try notebook.spending(at: saturday).byComponent["qa"] == .init(calls: 1, microdollars: 0))
  }

  @Test func aCallIsOfTheSessionThatItWasAskedIn() throws {
    try notebook.install(.taught(), hash: "one", at: saturday)
    let five = try notebook.beginFive(for: student, at: saturday)
    var inFive = spend(3, of: student)
    inFive.sitting = .practice(five.id)
    try notebook.recordCost(inFive, at: saturday)
    let row = try #require(
      try notebook.database.read { try CostRecord.fetchOne($0, sql: "SELECT * FROM cost_records") })
    #expect(row.practiceSessionID == five.id && row.sessionID == nil)
    #expect(
      ModelSitting.lesson(.init("l")).session?.rawValue == "l" && ModelSitting.exam(.init("e")).session?.rawValue == "e"
    )
    #expect(ModelSitting.lesson(.init("l")).practiceSession == nil)
  }

  @Test func theMonthIsThatOfUTCAndItsEndsCountOnce() throws {
    for (time, cost) in [
      ("2026-10-31T23:59:59.999Z", 1), ("2026-11-01T00:00:00.000Z", 10), ("2026-11-30T23:59:59.999Z", 100),
      ("2026-12-01T00:00:00.000Z", 1000),
    ] { try notebook.recordCost(spend(cost), at: moment(time)) }
    #expect(try notebook.spending(at: moment("2026-11-15T12:00:00.000Z")).total == .init(calls: 2, microdollars: 110))
    #expect(try notebook.spending(at: moment("2026-10-01T00:00:00.000Z")).total.microdollars == 1)
    let december = try notebook.spending(at: moment("2026-12-31T23:59:59.999Z"))
    #expect(december.total.microdollars == 1000 && december.daysInMonth == 31 && december.daysBegun == 31)
    #expect(try notebook.spending(at: moment("2028-02-10T00:00:00.000Z")).daysInMonth == 29)
  }

  @Test func thePartsAddUpAndTheProjectionIsTheAverageOfItsDays() throws {
    let other = try notebook.newStudent("Rafi")
    try notebook.recordCost(spend(90_000, .tutor, of: student), at: moment("2026-11-02T00:00:00.000Z"))
    try notebook.recordCost(spend(15_000, .hint, of: student), at: moment("2026-11-09T00:00:00.000Z"))
    try notebook.recordCost(spend(5_000, .hint, of: other), at: moment("2026-11-09T00:00:00.000Z"))
    try notebook.recordCost(spend(40_000, .bookIngestion), at: moment("2026-11-09T00:00:00.000Z"))
    let now = try moment("2026-11-10T08:00:00.000Z")
    let spending = try notebook.spending(at: now)
    #expect(spending.total == .init(calls: 4, microdollars: 150_000))
    #expect(spending.byComponent.values.reduce(0) { $0 + $1.microdollars } == 150_000)
    #expect(spending.byComponent["hint"] == .init(calls: 2, microdollars: 20_000))
    #expect(
      spending.byStudent == [
        student: .init(calls: 2, microdollars: 105_000), other: .init(calls: 1, microdollars: 5_000),
      ])
    #expect(spending.daysBegun == 10 && spending.projection == 450_000)
    #expect(spending.projection(of: student) == 315_000 && spending.aboveTarget == [student])
    #expect(try notebook.spending(of: student, at: now) == 105_000)
    #expect(try notebook.spending(of: other, at: moment("2026-12-01T00:00:00.000Z")) == 0)
  }

  @Test func aCapLeavesWhatIsLeftOfItThisMonth() throws {
    var config = try notebook.modelConfig(of: .hint)
    #expect(try notebook.allowance(of: config, at: saturday) == nil)
    config.monthlyCap = 100
    try notebook.recordCost(spend(60), at: saturday)
    try notebook.recordCost(spend(1_000, .tutor), at: saturday)
    #expect(try notebook.allowance(of: config, at: saturday) == 40)
    try notebook.recordCost(spend(60), at: saturday)
    #expect(try notebook.allowance(of: config, at: saturday) == 0)
    #expect(try notebook.allowance(of: config, at: saturday.adding(days: 31)) == 100)
  }
}
