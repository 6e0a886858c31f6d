/// What a student learns on which day, up to an exam or for a week: the schedule of 003.
public struct StudyPlan: Equatable, Sendable {
  /// A stretch of one day.
  public struct Stretch: Equatable, Sendable {
    /// What it is for.
    public enum Purpose: String, Sendable, Codable { case learning, revision }

    public var topic: Topic.ID
    public var purpose: Purpose
    /// Minutes, more than 0.
    public var minutes: Int
  }

  /// One day of it.
  public struct Day: Equatable, Sendable {
    public var date: CalendarDay
    /// Never more minutes together than the day has.
    public var stretches: [Stretch]
  }

  /// From today on; the day of the exam is not one of them.
  public var days: [Day]

  /// The longest countdown.
  public static let longest = 60
  /// Days after which what was learnt is looked at again.
  public static let revisionGaps: Set<Int> = [1, 3, 7, 14]
  static let revisionMinutes = 15
  /// Before an exam: only what counts most, and nothing is kept back for revision.
  static let lastDays = 7

  /// A plan from `today` for a week, or until the exam where that is within 60 days.
  ///
  /// Each day the first `max(1, hours/2)` recommendations share four fifths of the time by priority, no topic more than half
  /// of the day; one fifth is for topics that were studied 1, 3, 7 or 14 days before and are not mastered, a quarter of an
  /// hour each. What a day plans to learn counts as learnt on the next, so that the days differ. In the last seven days before
  /// an exam only the third of the topics that weighs most is learnt, in the whole of the time.
  ///
  /// - Parameters:
  ///   - hoursPerDay: more than 0, at most 24.
  ///   - exam: nil where none is known; one that is over counts as none.
  public init(_ topics: [TopicStanding], hoursPerDay: Double, exam: CalendarDay?, from today: CalendarDay) {
    let ahead = exam.map { $0.ordinal - today.ordinal }.flatMap { $0 > 0 ? $0 : nil }
    var standings = topics
    days = []
    for offset in 0..<min(Self.longest, ahead ?? 7) {
      let date = today.adding(days: offset)
      let stretches = Self.stretches(
        of: standings, minutes: Int(min(24, max(0, hoursPerDay)) * 60), hoursPerDay: hoursPerDay,
        daysToExam: ahead.map { $0 - offset }, on: date)
      days.append(Day(date: date, stretches: stretches))
      Self.learn(stretches, on: date, &standings)
    }
  }

  private static func stretches(
    of topics: [TopicStanding], minutes: Int, hoursPerDay: Double, daysToExam: Int?, on date: CalendarDay
  ) -> [Stretch] {
    let isLastDays = daysToExam.map { $0 <= lastDays } ?? false
    var revision: [Stretch] = []
    if !isLastDays {
      let due = topics.filter { topic in
        topic.mastery < Double(LearnerModel.mastered)
          && topic.lastStudied.map { revisionGaps.contains(date.ordinal - $0.ordinal) } == true
      }
      .sorted { ($1.examWeightage, $0.topic) < ($0.examWeightage, $1.topic) }
      revision = due.prefix(minutes / 5 / revisionMinutes)
        .map { Stretch(topic: $0.topic, purpose: .revision, minutes: revisionMinutes) }
    }
    var learnable = topics
    if isLastDays {
      let heaviest = topics.sorted { ($1.examWeightage, $0.topic) < ($0.examWeightage, $1.topic) }
      let kept = Set(heaviest.prefix((topics.count + 2) / 3).map(\.topic))
      learnable = topics.filter { kept.contains($0.topic) }
    }
    let count = max(1, Int(hoursPerDay / 2))
    var all = recommendations(among: learnable, hoursPerDay: hoursPerDay, daysToExam: daysToExam)
    if isLastDays, all.isEmpty {
      // All that counts most is mastered: what is weakest of it is looked at once more.
      all = recommendations(
        among: learnable.map {
          var topic = $0
          topic.mastery = min(topic.mastery, Double(LearnerModel.mastered) - 1)
          topic.prerequisites = []
          return topic
        }, hoursPerDay: hoursPerDay, daysToExam: daysToExam)
    }
    let time = isLastDays ? minutes : minutes * 4 / 5
    return share(time, ofDay: minutes, among: all.prefix(count)) + revision
  }

  /// By priority, in whole minutes, and none more than half of the day unless it is alone.
  private static func share(
    _ minutes: Int, ofDay day: Int, among chosen: ArraySlice<TopicRecommendation>
  ) -> [Stretch] {
    let sum = chosen.reduce(0) { $0 + $1.priority }
    guard sum > 0 else { return [] }
    return chosen.compactMap { recommendation in
      let part = min(day / 2, Int(Double(minutes) * recommendation.priority / sum), Int(recommendation.hours * 60))
      return part > 0 ? Stretch(topic: recommendation.topic, purpose: .learning, minutes: part) : nil
    }
  }

  /// A topic's hours carry it from where it stands to mastery: what is planned moves it on by its part of them.
  private static func learn(_ stretches: [Stretch], on date: CalendarDay, _ topics: inout [TopicStanding]) {
    for index in topics.indices {
      let own = stretches.filter { $0.topic == topics[index].topic }
      guard !own.isEmpty else { continue }
      topics[index].lastStudied = date
      let learning = own.filter { $0.purpose == .learning }.reduce(0) { $0 + $1.minutes }
      topics[index].mastery = min(
        100, topics[index].mastery + Double(learning) / (topics[index].estimatedHours * 60) * 100)
    }
  }

  /// Whether a plan made from `before` is out of date: some mastery has moved by more than 15 since.
  public static func isOutdated(_ before: [TopicStanding], now: [TopicStanding]) -> Bool {
    let old = Dictionary(before.map { ($0.topic, $0.mastery) }) { first, _ in first }
    return now.contains { abs($0.mastery - (old[$0.topic] ?? 0)) > 15 }
  }
}
