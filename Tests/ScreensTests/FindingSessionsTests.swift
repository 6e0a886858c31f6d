import Learning
import Screens
import Terminal
import Testing

/// How a tutor finds a session: by what it is, and by what was said in it.
@Suite struct FindingSessionsTests {
  @Test func theSessionsAreConfinedByKindStateSubjectDaysAndMarks() throws {
    var walk = Walk.tutoring()
    walk.press(.enter)
    #expect(walk.studentPage?.sittings?.count == 3)
    walk.press(.character("g"))
    #expect(walk.studentPage?.sittings?.map(\.id) == [World.fiveSitting])
    walk.press(.character("g"), .character("b"))
    #expect(walk.studentPage?.filter.subject == Subject.ID("mathematics") && walk.studentPage?.sittings?.count == 2)
    walk.press(.character("b"))
    #expect(walk.studentPage?.sittings?.isEmpty == true)
    walk.press(.character("b"), .character("f"), .character("f"))
    #expect(
      walk.studentPage?.filter.states == [.paused] && walk.studentPage?.sittings?.map(\.id) == [World.lessonSitting])
    walk.press(.character("f"), .character("f"), .character("f"), .character("m"), .character("m"))
    #expect(walk.studentPage?.filter.kinds == [.exam] && walk.studentPage?.sittings?.count == 1)
  }

  /// Walk's evening is Saturday, 21 November 2026.
  @Test(arguments: [
    ("2026-11-10 2026-11-01", 2026_11_01, 2026_11_10), ("২০২৬-১১-৯", 2026_11_09, 2026_11_09),
    ("2026/11/1, 2026.11.2", 2026_11_01, 2026_11_02),
  ])
  func daysAreTypedInEitherScript(text: String, from: Int, until: Int) {
    func day(_ number: Int) -> CalendarDay {
      CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
    var walk = Walk.tutoring()
    walk.press(.enter, .character("t"))
    walk.type(text)
    walk.press(.enter)
    #expect(walk.studentPage?.filter.from == day(from) && walk.studentPage?.filter.until == day(until))
    walk.press(.character("t"), .enter)
    #expect(walk.studentPage?.filter.from == nil && walk.studentPage?.sittings?.count == 3)
  }

  @Test(arguments: ["soon", "2026-11", "2026-02-30", "1 2 3", "2026-11-01 2026-11-02 2026-11-03"])
  func whatIsNoDayIsAskedForAgain(text: String) {
    var walk = Walk.tutoring()
    walk.press(.enter, .character("t"))
    walk.type(text)
    walk.press(.enter)
    #expect(walk.studentPage?.purpose == .days && walk.studentPage?.filter.from == nil)
    #expect(walk.screen.contains("One day or two"))
  }

  @Test func theKeyOfTheDaysGoesThroughWeekMonthAndLastMonth() {
    var walk = Walk.tutoring()
    walk.press(.enter)
    func days() -> [CalendarDay?] { [walk.studentPage?.filter.from, walk.studentPage?.filter.until] }
    func november(_ day: Int) -> CalendarDay { CalendarDay(year: 2026, month: 11, day: day) }
    walk.press(.character("d"))
    #expect(days() == [november(16), november(21)] && walk.studentPage?.sittings?.count == 2)
    walk.press(.character("d"))
    #expect(days() == [november(1), november(21)])
    walk.press(.character("d"))
    #expect(days() == [CalendarDay(year: 2026, month: 10, day: 1), CalendarDay(year: 2026, month: 10, day: 31)])
    walk.press(.character("d"))
    #expect(days() == [nil, nil])
  }

  @Test func aFilterConfinesWhatWasFoundAsWell() {
    var walk = Walk.tutoring()
    walk.press(.enter, .character("w"))
    walk.type("scale")
    walk.press(.enter, .character("m"))
    #expect(walk.studentPage?.findings?.count == 1, "lessons")
    walk.press(.character("m"))
    #expect(walk.studentPage?.findings?.isEmpty == true, "exams")
    #expect(
      walk.effects.contains(
        .oversee(.findings("scale", Person.ID("rafi"), SittingFilter(kinds: [.exam])), as: World.tutor)))
  }

  @Test func whatWasSaidInAClassLeadsToWhereItWasSaid() {
    var walk = Walk.tutoring()
    walk.press(.character("v"), .character("w"))
    walk.type("scale")
    walk.press(.enter)
    #expect(walk.effects.contains(.oversee(.classFindings("scale", nil), as: World.tutor)))
    #expect(walk.screen.contains("Rafi: the ‹scale› of a map"))
    walk.press(.enter)
    #expect(walk.review?.turn?.id == ReviewTurn.ID("turn-5"))
    walk.press(.escape)
    #expect(walk.studentPage?.name == "Rafi")
  }

  @Test func whatWasSaidIsFoundAndOpenedWhereItWasSaid() {
    var walk = Walk.tutoring()
    walk.press(.enter, .character("w"))
    walk.type("scale")
    walk.press(.enter)
    #expect(walk.screen.contains("the ‹scale› of a map"))
    walk.press(.enter)
    #expect(walk.review?.turn?.id == ReviewTurn.ID("turn-5"))
    walk.press(.escape, .escape)
    #expect(walk.app.kindOfPlace == "student", "the list is back first")
  }
}
