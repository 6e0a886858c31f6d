import Learning
import Screens
import Terminal
import Testing

/// The plain mode with the world behind it.
struct PlainWalk {
  var mode: PlainMode
  var world = World()
  var lines: [String] = []
  var now = Walk.evening

  init(language: Language = .english) {
    mode = PlainMode(app: Walk(language: language).app)
    take(mode.open())
  }

  mutating func say(_ lines: String...) {
    for line in lines { take(mode.receive(line: line, at: now)) }
  }

  mutating func take(_ turn: PlainMode.Turn) {
    lines += turn.lines
    for effect in turn.effects {
      if let event = world.perform(effect, at: now) { take(mode.receive(event, at: now)) }
    }
  }

  func heard(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}

@Test func aWholeDayIsToldLineByLine() throws {
  var walk = PlainWalk()
  #expect(walk.lines.first?.contains("plain mode") == true)
  walk.say("Asha", "7", "English", "")
  walk.say("")
  #expect(walk.heard("1. Today's five"))
  walk.say("1")
  #expect(walk.heard("Problem 1 of 5"))
  walk.say("hint")
  #expect(walk.heard("Hint 1: How many"))
  walk.say("twenty-something cats")
  #expect(walk.heard("do not know the word"))
  walk.say("২৮")
  #expect(walk.heard("✓ Right."))
  walk.say("next", "purple")
  #expect(walk.heard("by its letter"))
  walk.say("blue", "next", "true", ":next", "0.75", "", "-2.5")
  walk.say("")
  #expect(walk.heard("5 of 5 right."))
  #expect(walk.heard("1-day streak"))
  #expect(Set(walk.lines.filter { $0.hasPrefix("Problem 1 of 5") }).count == 1)
}

@Test func thePlainModeSpeaksBengali() {
  var walk = PlainWalk(language: .bengali)
  walk.say("আশা", "৮", "", "", "")
  #expect(walk.heard("আজকের পাঁচ"))
  walk.say("১", "ইঙ্গিত")
  #expect(walk.heard("ইঙ্গিত ১"))
}

@Test func theEndOfTheInputKeepsThePlace() {
  var walk = PlainWalk()
  walk.say("Asha", "7", "", "", "", "1")
  walk.take(walk.mode.close(at: walk.now))
  #expect(walk.heard("Your place is kept"))
  #expect(walk.world.sessions.values.first?.status == .inProgress)
  #expect(walk.world.sessions.values.first?.version == 2)
}

@Test func noLineCarriesAControlCharacter() {
  var walk = PlainWalk()
  walk.say("As\u{1B}[31mha", "7", "", "", "", "1", "\u{1B}]0;x\u{7}28")
  for line in walk.lines {
    #expect(
      !line.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) }, "\(line.debugDescription)")
  }
}
