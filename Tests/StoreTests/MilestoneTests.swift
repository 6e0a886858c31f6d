import Learning
import Testing

@testable import Store

@Suite struct MilestoneTests {
  @Test func aMilestoneIsCelebratedOnItsDayOnceEver() throws {
    let notebook = try Notebook.sample()
    let student = try notebook.newStudent()
    func celebrated(on day: Int) throws -> Int? {
      let at = saturday.adding(days: day)
      try notebook.practise(student, at: at)
      return try notebook.today(of: student, calendar: dhaka, at: at.adding(minutes: 10)).milestoneToday
    }
    for day in 0..<6 { #expect(try celebrated(on: day) == nil) }
    #expect(try celebrated(on: 6) == 7)
    #expect(try notebook.today(of: student, calendar: dhaka, at: saturday.adding(days: 7)).milestoneToday == nil)
    #expect(try celebrated(on: 7) == nil)
    // A day is missed, and seven are reached again: that was celebrated before.
    for day in 9..<15 { #expect(try celebrated(on: day) == nil) }
    #expect(try celebrated(on: 15) == nil)
    let streak = try notebook.today(of: student, calendar: dhaka, at: saturday.adding(days: 15)).streak
    #expect(streak.current == 7 && streak.longest == 8)
  }
}
