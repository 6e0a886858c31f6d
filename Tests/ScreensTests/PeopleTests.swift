import Learning
import Screens
import Terminal
import Testing

/// A machine with Asha, who has no password, and Rafi, who has.
func shared() -> Walk {
  var walk = Walk.home()
  walk.perform([
    .create(Newcomer(name: "Rafi", grade: 8, language: .english, timeZone: "Asia/Dhaka", isGuest: false))
  ])
  let rafi = walk.world.people[1].id
  walk.world.passwords[rafi] = Secret("mango tree")
  walk.world.people[1].hasPassword = true
  walk.perform(walk.app.receive(.key(.character(":")), at: walk.now))
  walk.type("someone else")
  walk.press(.enter)
  return walk
}

@Test func everybodyOfTheMachineIsListed() {
  let walk = shared()
  #expect(walk.screen.contains("Asha") && walk.screen.contains("Rafi") && walk.screen.contains("has a password"))
}

@Test func aProfileWithoutAPasswordOpensWithEnter() {
  var walk = shared()
  walk.press(.enter)
  #expect(walk.app.context.profile?.name == "Asha")
}

@Test func nobodyOpensAnothersWithoutThePassword() {
  var walk = shared()
  walk.press(.down, .enter)
  #expect(walk.screen.contains("Password of Rafi"))
  walk.type("mango")
  walk.press(.enter)
  #expect(walk.screen.contains("not the password"))
  #expect(walk.app.context.profile?.name != "Rafi" || walk.screen.contains("Password of Rafi"))
  walk.type("mango tree")
  #expect(!walk.screen.contains("mango"), "a password is not shown")
  walk.press(.enter)
  #expect(walk.app.context.profile?.name == "Rafi")
  #expect(walk.screen.contains("Rafi"))
}

@Test func aGuestIsMadeOnceAndFoundAgain() {
  var walk = Walk()
  walk.press(.control("g"))
  #expect(walk.app.context.profile?.isGuest == true)
  walk.perform([.signOut])
  walk.perform(walk.app.receive(.key(.character(":")), at: walk.now))
  walk.type("someone")
  walk.press(.enter)
  walk.press(.control("g"))
  #expect(walk.world.people.count == 1)
  #expect(walk.app.context.profile?.isGuest == true)
}

@Test func theWelcomeAsksForANameAndAZoneThatIsKnown() {
  var walk = Walk()
  walk.press(.enter)
  #expect(walk.screen.contains("What shall I call you?"))
  walk.type("Mina")
  walk.press(.enter)
  walk.type("8")
  walk.press(.enter, .enter)
  walk.type("x")
  walk.press(.enter)
  #expect(walk.screen.contains("do not know that time zone"))
  walk.press(.backspace, .enter, .enter)
  #expect(walk.app.context.profile?.grade == 8)
  #expect(walk.app.context.profile?.timeZone == "Asia/Kolkata")
}

@Test func theLanguageOfEverythingChangesAtOnce() {
  var walk = Walk.home()
  walk.press(.function(2))
  #expect(walk.app.context.language == .bengali)
  #expect(walk.screen.contains("আজকের পাঁচ"))
  #expect(walk.world.profiles.values.first?.language == .bengali)
  walk.press(.enter, .function(2))
  #expect(walk.screen.contains("Your answer"))
}

@Test func nothingOfWhoeverLeftIsAtHand() {
  var walk = shared()
  #expect(walk.app.context.profile == nil)
  walk.press(.character(":"))
  #expect(!walk.screen.contains("Settings") && !walk.screen.contains("Go home"))
  walk.press(.escape, .function(2))
  #expect(walk.world.profiles.values.allSatisfy { $0.language == .english })
}

@Test func aPasswordCannotBeBroughtBack() {
  var walk = shared()
  walk.press(.down, .enter)
  walk.type("mango tree")
  walk.press(.escape, .enter, .control("_"), .enter)
  #expect(walk.app.context.profile == nil)
}
