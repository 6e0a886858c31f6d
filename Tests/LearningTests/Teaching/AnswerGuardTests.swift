import Learning
import Testing

/// What a model says is let through without the answer.
@Suite struct AnswerGuardTests {
  private static func problem(_ key: AnswerKey, _ statement: String = "How much is it?") -> Problem {
    Problem(
      id: "p", topic: "t", topicName: Phrase("t"), concept: "c", grade: 7, statement: Phrase(statement), key: key,
      difficulty: .ordinary, minutes: 2, hints: [], explanation: Phrase(""), tags: [])
  }

  private static func shown(_ text: String, keeping key: AnswerKey, split: (String) -> [String]) -> (String, Bool) {
    var keeper = AnswerGuard(keeping: [problem(key)])
    var shown = ""
    for piece in split(text) { shown += keeper.take(piece) }
    shown += keeper.finish()
    #expect(shown == keeper.shown)
    return (shown, keeper.isStopped)
  }

  private static let splits: [@Sendable (String) -> [String]] = [
    { [$0] }, { $0.map(String.init) },
    { text in text.split(separator: " ", omittingEmptySubsequences: false).map { " " + $0 } },
  ]

  /// Ways to tell three quarters, and what stands before them.
  static let tellings = [
    "The answer is 3/4.", "It is \\frac{3}{4} of it", "So $\\frac{3}{4}$ then", "You get 0.75 there",
    "that is 75 % of all",
    "It comes to three quarters.", "মোট ৩/৪ অংশ", "Look: 6/8 is the same", "it is **3/4**", "x=3/4",
  ]

  @Test(arguments: tellings)
  func noWayOfTellingItComesThrough(text: String) {
    let key = AnswerKey.number("3/4", unit: nil)
    for split in Self.splits {
      let (shown, isStopped) = Self.shown(text, keeping: key, split: split)
      #expect(isStopped, "\(text)")
      for part in ["3", "75", "three", "৩", "6/8", "frac"] { #expect(!shown.contains(part), "\(shown)") }
    }
  }

  @Test(arguments: [
    "Think of 12 mangoes shared by 5 friends.", "Three pens, four books: which is more?", "ভাবো তো, ১২টি আম কতজন পাবে?",
    "First find \\frac{1}{2}, then look at what is left over.", "Is it more than one half, or less?", "",
  ])
  func whatDoesNotTellItComesThroughWhole(text: String) {
    for split in Self.splits {
      let (shown, isStopped) = Self.shown(text, keeping: .number("3/4", unit: nil), split: split)
      #expect(shown == split(text).joined() && !isStopped)
    }
  }

  /// What Markdown takes away does not keep the digits apart for whoever reads.
  @Test(arguments: [
    "It is 1**2** pens", "It is 1_2_ pens", "It is &#49;2 pens", "It is &#x31;&#50; pens", "It is 1<b>2</b> pens",
    "It is 1\u{200B}2 pens", "It is `12` pens", "It is 1\u{2060}2 pens", "It is 12\\. Yes", "It is 1<!-- x -->2 pens",
  ])
  func noMarkHidesIt(text: String) {
    for split in Self.splits {
      let (shown, isStopped) = Self.shown(text, keeping: .number("12", unit: nil), split: split)
      #expect(isStopped && !shown.contains("2"), "\(shown)")
    }
  }

  @Test func nothingOpenHoldsNothingBack() {
    var keeper = AnswerGuard(keeping: [])
    #expect(keeper.take("3/") == "3/" && keeper.take("4") == "4" && keeper.finish().isEmpty)
  }

  @Test func aNumberWaitsForItsEnd() {
    var keeper = AnswerGuard(keeping: [Self.problem(.number("12", unit: nil))])
    #expect(keeper.take("Take 1") == "Take ")
    #expect(keeper.take("2").isEmpty)
    #expect(keeper.take("5").isEmpty)
    #expect(keeper.take(" pens now") == "125 pens ")
    #expect(keeper.finish() == "now" && !keeper.isStopped)
    #expect(keeper.take(" and 12 again ok").isEmpty && keeper.isStopped, "later ones are seen as well")
    #expect(keeper.take("more").isEmpty && keeper.finish().isEmpty)
  }

  @Test func theRightOptionIsNotSaid() {
    let key = AnswerKey.choice(
      options: [Phrase("the blue train"), Phrase("the red bus"), Phrase("neither of them")], right: 1)
    for split in Self.splits {
      let (shown, isStopped) = Self.shown("Well, I would look at the red bus first.", keeping: key, split: split)
      #expect(isStopped && !shown.contains("red"), "\(shown)")
    }
  }

  /// Whatever is said, and however it is cut, what came through does not tell the answer.
  @Test(arguments: 0..<40)
  func whateverIsSaidTheAnswerStays(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let keys: [AnswerKey] = [
      .number("12", unit: nil), .number("3/4", unit: nil), .number("-5", unit: nil), .number("2.5", unit: nil),
    ]
    let key = keys[Int(seed) % keys.count]
    let words = [
      "twelve", "12", "১২", "3/4", "three", "quarters", "seventy", "five", "per", "cent", "75", "%", "minus", "-5",
      "−5",
      "two", "and", "a", "half", "2.5", "$12$", "\\frac{3}{4}", "5/2", "pens", "so", "we", "get", "তিন", "চতুর্থাংশ", "।",
      ",",
      "**12**", "x =", "1", "2", "(12)", "24/2",
    ]
    let text = (0..<30).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    var keeper = AnswerGuard(keeping: [Self.problem(key)])
    var rest = Substring(text)
    var shown = ""
    let secret = AnswerSecret(Self.problem(key))
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...7, using: &random))
      shown += keeper.take(String(piece))
      rest = rest.dropFirst(piece.count)
      #expect(!secret.isTold(by: shown) && !secret.isToldInWords(by: shown), "\(shown)")
    }
    shown += keeper.finish()
    #expect(keeper.isStopped || shown == text)
  }
}
