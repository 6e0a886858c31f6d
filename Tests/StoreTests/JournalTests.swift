import GRDB
import Learning
@testable import Store
import Testing

@Suite struct JournalTests {
  @Test func hybridTimeNeverGoesBackAndIsNeverTheSame() {
    var random = SplitMix64(seed: 5)
    var last: HybridTime?
    var wall = saturday
    for _ in 0..<5000 {
      wall.milliseconds += Int64.random(in: -100...100, using: &random)
      let next = HybridTime(after: last, wall: wall)
      if let last { #expect(last < next && last.text < next.text) }
      #expect(next.instant >= wall)
      #expect(HybridTime(text: next.text) == next)
      last = next
    }
  }

  @Test func aFullCounterGoesOnWithTheNextMillisecond() {
    let last = HybridTime(instant: saturday, counter: .max)
    #expect(last.text == "2026-11-21T03:00:00.000Z-ffff")
    #expect(HybridTime(after: last, wall: saturday).text == "2026-11-21T03:00:00.001Z-0000")
  }

  @Test(arguments: ["", "2026-11-21T03:00:00.000Z", "2026-11-21T03:00:00.000Z-000g", "2026-11-21T03:00:00.000Z+0000"])
  func whatIsNoHybridTimeIsNotRead(text: String) { #expect(HybridTime(text: text) == nil) }

  @Test func identifiersAreDifferentAndSortByTime() throws {
    let notebook = try Notebook.inMemory(now: saturday, seed: 1)
    var ids: [Person.ID] = []
    for second in 0..<1000 { ids.append(notebook.newID(at: saturday.adding(seconds: second))) }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == 1000)
    #expect(try Notebook.inMemory(now: saturday, seed: 2).checkup().deviceID != notebook.checkup().deviceID)
  }

  @Test func everyFactIsNumberedOnceAndDatedForward() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    try notebook.practise(student, at: saturday)
    try notebook.practise(student, at: saturday.adding(days: 1))
    // An hour back: the clock was corrected.
    let other = try notebook.newStudent("Rafi")
    try notebook.practise(other, at: saturday.adding(days: 1).adding(seconds: -3600))
    let stamps = try notebook.database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT at FROM (SELECT at, device_seq FROM events UNION ALL SELECT at, device_seq FROM responses)
          ORDER BY device_seq
          """)
    }
    let numbers = try notebook.value(
      Int.self,
      """
      SELECT count(DISTINCT device_seq)
      FROM (SELECT device_seq FROM events UNION ALL SELECT device_seq FROM responses)
      """)
    #expect(numbers == stamps.count)
    #expect(try notebook.value(Int.self, "SELECT last_device_seq FROM local_device") == stamps.count)
    #expect(zip(stamps, stamps.dropFirst()).allSatisfy { $0 < $1 })
    #expect(try notebook.value(String.self, "SELECT last_at FROM local_device") == stamps.last)
  }
}
