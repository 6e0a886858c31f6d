import Learning
import Screens
import Terminal
import Testing

@Test func enterAtHomeDoesTheBestNextThing() throws {
  var walk = Walk.home()
  walk.press(.enter)
  #expect(walk.five != nil)
}

@Test func anotherDayBringsAnotherFiveWithoutARestart() throws {
  var walk = Walk.five()
  for _ in 0..<5 {
    walk.answerRight()
    walk.press(.enter)
  }
  walk.press(.enter)
  #expect(walk.screen.contains("Today's results"))
  walk.wait(seconds: 86_400)
  walk.press(.enter)
  #expect(walk.screen.contains("Today's five"), "yesterday's menu is not acted on")
  #expect(walk.screen.contains("1-day streak"))
  walk.press(.enter)
  #expect(try #require(walk.five).session.settled == 0)
}

@Test func aMissedDayShowsNoStreak() {
  var walk = Walk.five()
  for _ in 0..<5 {
    walk.answerRight()
    walk.press(.enter)
  }
  walk.press(.enter)
  walk.wait(seconds: 2 * 86_400)
  walk.press(.down)
  #expect(walk.screen.contains("A new streak begins today"))
}

@Test func whoeverAskedToPractiseIsAtTheFiveAfterTheWelcome() {
  let context = Walk().app.context
  var walk = Walk()
  walk.app = App(context: context, place: .welcome(Welcome.State(timeZone: "Asia/Kolkata")), goesToPractice: true)
  walk.press(.control("g"))
  #expect(walk.five != nil)
}

@Test func aMilestoneIsCelebratedWhereItIsReached() {
  var walk = Walk.five()
  for _ in 0..<5 {
    walk.answerRight()
    walk.press(.enter)
  }
  var today = walk.world.today(of: walk.app.context.profile ?? profile, at: walk.now)
  today.milestoneToday = 7
  walk.perform(walk.app.receive(.today(today), at: walk.now))
  #expect(walk.screen.contains("★ 7 days in a row!"))
}

private let profile = Profile(
  person: Person.ID("nobody"), name: "Nobody", grade: 7, language: .english, timeZone: "UTC")

@Test func aResultIsFoundByItsWordsAndCopied() throws {
  var walk = Walk.five()
  for _ in 0..<5 {
    walk.answerRight()
    walk.press(.enter)
  }
  walk.press(.character("/"))
  walk.type("problem 4")
  walk.press(.enter)
  #expect(walk.screen.contains("Right answer: 3/4"))
  walk.press(.character("y"))
  #expect(try #require(walk.world.copied.first).contains("Problem 4"))
  #expect(walk.screen.contains("Sent to the terminal"))
}
