import Learning
import Screens

/// What a tutor reads: a session, what waits for a decision, and the class.
extension World {
  /// What a five looks like to a tutor: one answer is disputed.
  func transcript(of sitting: Sitting.ID) -> Transcript {
    func turn(
      _ number: Int, _ shown: ReviewTurn.Shown, _ change: (inout ReviewTurn.Behind) -> Void = { _ in }
    ) -> ReviewTurn {
      var behind = ReviewTurn.Behind()
      change(&behind)
      let id = ReviewTurn.ID("turn-\(number)")
      return ReviewTurn(
        id: id, at: World.ago(days: 5, minutes: 30 - number), shown: shown, behind: behind, notes: turnNotes[id] ?? [])
    }
    let problem = World.problem(1, key: .number("28", unit: Phrase(en: "km", bn: "কিমি")))
    let listing = World.sittings.first { $0.id == sitting } ?? World.sittings[1]
    return Transcript(
      student: Person.ID("rafi"), sitting: listing,
      turns: [
        turn(0, .began), turn(1, .problem(problem.statement)) { $0.problem = problem.id },
        turn(2, .hint(1, problem.hints[0])),
        turn(3, .wrote("4")) { behind in
          behind.problem = problem.id
          behind.given = .wrong
          behind.counted = ruled[.init("dispute")]?.outcome ?? .wrong
          behind.understood = "4"
          behind.expected = Phrase(en: "28 km", bn: "২৮ কিমি")
          behind.mistake = Phrase(en: "divided where you should multiply", bn: "গুণের জায়গায় ভাগ করেছ")
          behind.hints = 1
          behind.seconds = 75
          behind.mastery = .init(before: 36, after: 31)
          behind.response = Identifier("response")
          behind.dispute = Dispute(
            id: .init("dispute"), problem: problem.id, words: "one centimetre is 4 km", at: World.ago(days: 2),
            ruling: ruled[.init("dispute")])
        },
        turn(4, .problem(World.five[2].statement)),
        turn(5, .wrote("t")) { behind in
          behind.given = .right
          behind.counted = .right
          behind.seconds = 20
          behind.mastery = .init(before: 31, after: 37)
          behind.response = Identifier("response-2")
          behind.model = "a-model"
          behind.cost = 1_250
        },
        turn(6, .finished),
      ])
  }

  var queue: ReviewQueue {
    let problem = World.five[0]
    let all = [
      QueueEntry(
        id: .dispute(.init("dispute")), student: Person.ID("rafi"), name: "Rafi", about: problem.statement,
        words: "one centimetre is 4 km", since: World.ago(days: 2), place: 1, sitting: World.fiveSitting),
      QueueEntry(
        id: .question(.init("question")), student: Person.ID("mina"), name: "মিনা", about: World.five[3].statement,
        words: "কেন ভাগ করব?", since: World.ago(days: 1), place: 1),
      QueueEntry(id: .problem(.init("made")), about: World.five[4].statement, since: World.ago(minutes: 50), place: 1),
      QueueEntry(
        id: .guideline(.init("ratios")), about: Phrase(en: "Ratios", bn: "অনুপাত"), since: World.ago(minutes: 20),
        place: 1),
    ]
    return ReviewQueue(
      entries: all.filter { !decided.contains($0.id) }, usualWaits: [.dispute: 86_400 * 3, .question: 3_600 * 5])
  }

  static let conversation = Conversation(
    id: .init("question"), student: Person.ID("mina"), subject: .problem(five[3].id), isOpen: true,
    messages: [.init(id: Identifier("m"), author: Person.ID("mina"), text: "কেন ভাগ করব?", at: ago(days: 1))])

  /// The whole of what waits for a decision.
  static func content(of subject: QueueEntry.Subject) -> ReviewedContent {
    if subject.kind == .problem { return .problem(five[4]) }
    func both(_ en: String, _ bn: String) -> Phrase { Phrase(en: en, bn: bn) }
    return .passages([
      ReviewedPassage(.summary, both("Two amounts beside each other.", "দুটি পরিমাণ পাশাপাশি।")),
      ReviewedPassage(.objective, both("Reads a ratio both ways.", "অনুপাত দুই দিক থেকে পড়তে পারে।")),
      ReviewedPassage(.mistake, both("turned the ratio around", "অনুপাত উল্টে ফেলেছে")),
      ReviewedPassage(.remedy, both("What is named first stands first.", "যার নাম আগে, সে আগে।")),
      ReviewedPassage(.step, both("What a ratio says", "অনুপাত কী বলে")),
      ReviewedPassage(.approach, both("With beads, then with numbers.", "প্রথমে পুঁতি দিয়ে, পরে সংখ্যা দিয়ে।")),
      ReviewedPassage(.success, both("Two ratios read right.", "দুটি অনুপাত ঠিক পড়েছে।")),
      ReviewedPassage(.closing, both("That was the last line.", "এটিই শেষ লাইন।")),
    ])
  }

  static let glance = ClassView(
    schoolClass: nil, students: roster,
    topics: [
      ("fractions-6", Phrase(en: "Fractions", bn: "ভগ্নাংশ"), 6, [20.0, 31, 60, 12]),
      ("ratios-7", Phrase(en: "Ratio and proportion", bn: "অনুপাত ও সমানুপাত"), 7, [74, 31, 58, 40]),
      ("integers-7", Phrase(en: "Integers", bn: "পূর্ণসংখ্যা"), 7, [91, 70, 85, 88]),
    ].compactMap { id, name, grade, masteries in
      ClassView.TopicLine(id: Topic.ID(id), name: name, grade: grade, masteries: masteries, begun: 3)
    },
    predictions: [
      .init(id: Person.ID("asha"), name: "Asha", score: 71.4, margin: 12, certainty: .high),
      .init(id: Person.ID("rafi"), name: "Rafi", score: 33, margin: 21, certainty: .medium),
    ],
    overrides: [
      .init(
        kind: "practice", subject: Phrase(en: "Mathematics", bn: "গণিত"), level: 4, count: 3, tutors: 1, students: 2),
      .init(kind: "summary", subject: nil, level: nil, count: 1, tutors: 1, students: 1),
    ],
    confidences: ["High": 12, "Medium": 6, "Low": 2],
    costs: [
      .init(id: Person.ID("rafi"), name: "Rafi", microdollars: 120_000),
      .init(id: Person.ID("asha"), name: "Asha", microdollars: 34_000),
      .init(id: Person.ID("tuli"), name: "Tuli", microdollars: 0),
    ])
}
