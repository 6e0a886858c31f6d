@testable import Learning

/// Two topics of grade 7 and one of grade 6, in a subject of their own.
enum ProgressSample {
  static let calendar = StudentCalendar(timeZone: "Asia/Kolkata")
  /// Saturday, 21 November 2026, 18:00 in Kolkata.
  static let now = Instant(
    seconds: Int64(CalendarDay(year: 2026, month: 11, day: 21).ordinal) * 86_400 + 12 * 3600 + 30 * 60)
  static let today = CalendarDay(year: 2026, month: 11, day: 21)

  static let topics: [TopicOutline] = [
    outline("fractions-6", grade: 6, ["halves", "thirds"]),
    outline("ratios-7", grade: 7, ["rate", "shares", "proportion", "inverse"]),
    outline("area-7", grade: 7, ["squares"]),
  ]

  static func outline(_ name: String, grade: Int, _ concepts: [String]) -> TopicOutline {
    TopicOutline(
      id: Topic.ID(name), name: Phrase(en: name, bn: name), subject: Subject.ID("mathematics"), grade: grade,
      concepts: concepts.map { .init(id: Concept.ID($0), name: Phrase(en: $0, bn: $0), typicalRating: 1000) })
  }

  /// An answer at 18:00 of a day that lies so many days back.
  static func answer(
    _ concept: String, _ outcome: Outcome, daysAgo: Int, hints: Int = 0, seconds: Int = 60, rating: Int = 1000
  ) -> ScoredAnswer {
    let topic = topics.first { $0.concepts.contains { $0.id.rawValue == concept } }
    return ScoredAnswer(
      problem: Problem.ID("\(concept)-problem"), concept: Concept.ID(concept), subject: Subject.ID("mathematics"),
      rating: rating, outcome: outcome, hints: hints, at: now.adding(seconds: -86_400 * daysAgo),
      day: today.adding(days: -daysAgo), topic: topic?.id ?? Topic.ID("elsewhere"), seconds: seconds)
  }

  static func report(
    _ answers: [ScoredAnswer], practised: [PracticeDay] = [], exams: [Topic.ID: ExamMark] = [:]
  ) -> ProgressReport {
    ProgressReport(
      ProgressEvidence(grade: 7, topics: topics, answers: answers, practised: practised, exams: exams),
      calendar: calendar, at: now)
  }

  /// A history of any shape, up to 400 days long, in the order of time.
  static func randomHistory(_ random: inout SplitMix64) -> [ScoredAnswer] {
    let concepts = topics.flatMap { $0.concepts.map(\.id.rawValue) } + ["unknown"]
    let count = Int.random(in: 0...300, using: &random)
    return (0..<count).map { _ in
      answer(
        concepts.randomElement(using: &random) ?? "rate", Outcome.allCases.randomElement(using: &random) ?? .right,
        daysAgo: Int.random(in: 0...400, using: &random), hints: Int.random(in: 0...3, using: &random),
        seconds: Int.random(in: 0...3000, using: &random), rating: Int.random(in: 850...1150, using: &random))
    }
    .sorted { $0.at < $1.at }
  }
}
