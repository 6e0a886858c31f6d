import Learning

/// A term of practice, made up by a seed: what the report screens are shown with.
enum ProgressSample {
  static let topics: [TopicOutline] = [
    outline("fractions-6", "Fractions", "ভগ্নাংশ", 6, [("Equal fractions", "সমান ভগ্নাংশ"), ("Adding", "যোগ")]),
    outline(
      "ratios-7", "Ratios", "অনুপাত", 7,
      [
        ("A rate", "হার"), ("Simplest form", "সরল রূপ"), ("Sharing in a ratio", "অনুপাতে ভাগ"),
        ("Four numbers in proportion", "চার সংখ্যার সমানুপাত"), ("Inverse proportion", "ব্যস্ত সমানুপাত"),
      ]),
    outline("integers-7", "Integers", "পূর্ণসংখ্যা", 7, [("Adding", "যোগ"), ("Multiplying", "গুণ")]),
    outline("area-7", "Area of rectangles and triangles", "আয়ত ও ত্রিভুজের ক্ষেত্রফল", 7, [("Squares", "বর্গ")]),
    outline("sets-7", "Sets", "সেট", 7, [("Members", "সদস্য"), ("Union", "সংযোগ")]),
  ]

  private static func outline(
    _ id: String, _ en: String, _ bn: String, _ grade: Int, _ concepts: [(String, String)]
  ) -> TopicOutline {
    TopicOutline(
      id: Topic.ID(id), name: Phrase(en: en, bn: bn), subject: Subject.ID("mathematics"), grade: grade,
      concepts: concepts.enumerated().map { index, name in
        .init(id: Concept.ID("\(id)-\(index)"), name: Phrase(en: name.0, bn: name.1), typicalRating: 1000)
      })
  }

  /// Twenty weeks, five answers on most days, that get better; the last topics were not begun.
  static func report(of profile: Profile, at now: Instant, answered: Bool = true) -> ProgressReport {
    var random = SplitMix64(seed: 20_261_121)
    let today = profile.calendar.day(at: now)
    var answers: [ScoredAnswer] = []
    for daysAgo in (0..<140).reversed() where answered && daysAgo % 4 != 1 {
      let topic = topics[daysAgo > 110 ? 0 : daysAgo > 60 ? 2 : daysAgo > 40 ? 3 : 1]
      for number in 0..<(daysAgo % 9 == 0 ? 12 : 5) {
        let part = topic.concepts[Int.random(in: 0..<min(4, topic.concepts.count), using: &random)]
        let isRight = Int.random(in: 0..<100, using: &random) < 50 + (140 - daysAgo) / 4
        answers.append(
          ScoredAnswer(
            problem: Problem.ID("problem-\(number % 5 + 1)"), concept: part.id, subject: topic.subject, rating: 1000,
            outcome: isRight ? .right : number == 4 ? .revealed : .wrong,
            hints: Int.random(in: 0...3, using: &random) / 2,
            at: now.adding(seconds: -86_400 * daysAgo - 3600 + number * 120), day: today.adding(days: -daysAgo),
            topic: topic.id, seconds: Int.random(in: 30...180, using: &random)))
      }
    }
    let days = (0..<12).reversed().map {
      PracticeDay(day: today.adding(days: -$0), offset: profile.calendar.offset(at: now))
    }
    return ProgressReport(
      ProgressEvidence(
        grade: 7, topics: topics, answers: answers, practised: answered ? days : [],
        exams: answered
          ? [Topic.ID("integers-7"): ExamMark(score: 5.5, total: 7, day: today.adding(days: -45))] : [:],
        statements: Dictionary(uniqueKeysWithValues: World.five.map { ($0.id, $0.statement) })),
      calendar: profile.calendar, at: now)
  }
}
