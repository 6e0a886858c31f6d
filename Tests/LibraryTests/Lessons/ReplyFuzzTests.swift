import Learning
import Library
import Testing

/// Whatever is typed, the tutor answers: it never tells, never repeats itself, and comes to an end.
@Suite struct ReplyFuzzTests {
  @Test(arguments: 0..<12)
  func anythingMayBeTyped(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(300 + seed))
    for tutor in try ShippedLessons.some(seed) {
      let replies = (0..<40).map { _ in reply(using: &random) }
      let language: Language = seed.isMultiple(of: 2) ? .english : .bengali
      let trial = try #require(LessonTrial(tutor, replies: replies, in: language, seed: UInt64(seed)))
      #expect(!trial.lesson.isLive && trial.lesson.turns <= trial.lesson.turnLimit)
      #expect(trial.repeats.isEmpty && trial.leaks.isEmpty, "\(trial.repeats) \(trial.leaks)")
      for event in trial.events {
        #expect(LessonEvent(kind: event.kind, payload: event.payload) == event)
      }
    }
  }

  /// Somebody in need may say so as often as they like: the tutor answers, and the lesson still comes to an end.
  @Test(arguments: ["I want to die", "আমি মরে যেতে চাই", "you bitch"])
  func somebodyInNeedIsAnsweredEachTime(reply: String) throws {
    for tutor in try ShippedLessons.some(1) {
      let replies = Array(repeating: reply, count: 40)
      let trial = try #require(LessonTrial(tutor, replies: replies, in: .english, seed: 5))
      #expect(!trial.lesson.isLive && trial.lesson.turns <= trial.lesson.turnLimit)
      #expect(trial.repeats.isEmpty && trial.leaks.isEmpty, "\(trial.repeats)")
    }
  }

  private static let pieces = [
    "hint", "why", "a", "b", "answer", "is", "the", "I", "think", "don't", "know", "because", "12", "3 : 4", "৭", "=",
    "×",
    "3/0", "উত্তর", "কেন", "জানি না", "আবার", "ক", "(", ")", "x", "7x + 2", "%", "\u{0}", "\u{202E}", "🙂", "é", "−5", "1,2,3",
    ".", "?", "   ", "\n", "true", "মিথ্যা", "not", "again", "example", "option", String(repeating: "9", count: 300),
    "$x^2$",
  ]

  private func reply(using random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...7, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "")
  }
}
