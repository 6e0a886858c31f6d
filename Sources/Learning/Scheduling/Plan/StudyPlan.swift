/// What a student learns on which day, up to an exam or for a week: the schedule of 003.
public struct StudyPlan: Equatable, Sendable {
  /// A stretch of one day.
  public struct Stretch: Equatable, Sendable, Codable {
    /// What it is for.
    public enum Purpose: String, Sendable, Codable { case learning, revision }

    public var topic: Topic.ID
    public var purpose: Purpose
    /// Minutes, more than 0.
    public var minutes: Int

    public init(topic: Topic.ID, purpose: Purpose, minutes: Int) {
      self.topic = topic
      self.purpose = purpose
      self.minutes = minutes
    }
  }

  /// One day of it.
  public struct Day: Equatable, Sendable, Codable {
    public var date: CalendarDay
    /// Never more minutes together than the day has.
    public var stretches: [Stretch]

    public init(date: CalendarDay, stretches: [Stretch]) {
      self.date = date
      self.stretches = stretches
    }
  }

  /// From today on; the day of the exam is not one of them.
  public var days: [Day]

  /// The longest countdown.
  public static let longest = 60
  /// Days after which what was learnt is looked at again.
  public static let revisionGaps: Set<Int> = [1, 3, 7, 14]
  static let revisionMinutes = 15
  /// Before an exam: only what counts most, and nothing is kept back for revision.
  public static let lastDays = 7

  /// As it was kept.
  public init(days: [Day]) { self.days = days }

  /// A plan from `today` for a week, or until the exam where that is within 60 days.
  ///
  /// Each day the first `max(1, hours/2)` recommendations share four fifths of the time by priority, no topic more than half
  /// of the day; what that leaves goes to the next ones. One fifth is for topics that were studied 1, 3, 7 or 14 days before
  /// and are not mastered, a quarter of an hour each, or all of it where a fifth of the day is less. What a day plans to learn counts as learnt on the next, so that the days differ. In the last seven days before
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
    let learning = learning(of: topics, minutes, hoursPerDay, daysToExam, isLastDays: isLastDays)
    if isLastDays { return learning }
    return learning + revision(of: topics, minutes, on: date, besides: Set(learning.map(\.topic)))
  }

  /// What was studied 1, 3, 7 or 14 days before, the heaviest first; what is learnt that day anyway is not looked back on.
  private static func revision(
    of topics: [TopicStanding], _ minutes: Int, on date: CalendarDay, besides learnt: Set<Topic.ID>
  ) -> [Stretch] {
    let each = min(revisionMinutes, minutes / 5)
    guard each >= leastMinutes else { return [] }
    return topics.filter { topic in
      !learnt.contains(topic.topic) && !topic.isAssumed && topic.mastery < Double(LearnerModel.mastered)
        && topic.lastStudied.map { revisionGaps.contains(date.ordinal - $0.ordinal) } == true
    }
    .sorted { ($1.examWeightage, $0.topic) < ($0.examWeightage, $1.topic) }
    .prefix(minutes / 5 / each)
    .map { Stretch(topic: $0.topic, purpose: .revision, minutes: each) }
  }

  private static func learning(
    of topics: [TopicStanding], _ minutes: Int, _ hoursPerDay: Double, _ daysToExam: Int?, isLastDays: Bool
  ) -> [Stretch] {
    let count = max(1, Int(hoursPerDay / 2))
    var all = recommendations(among: topics, hoursPerDay: hoursPerDay, daysToExam: daysToExam)
    guard isLastDays else { return share(minutes * 4 / 5, ofDay: minutes, first: count, of: all) }
    let heaviest = topics.filter { $0.examWeightage > 0 }
      .sorted { ($1.examWeightage, $0.topic) < ($0.examWeightage, $1.topic) }
    let kept = heaviest.prefix((heaviest.count + 2) / 3)
    all = all.filter { found in kept.contains { $0.topic == found.topic } }
    if all.isEmpty {
      // All that counts most is mastered: what is weakest of it is looked at once more.
      all = recommendations(
        among: kept.map {
          var topic = $0
          topic.mastery = min(topic.mastery, Double(LearnerModel.mastered) - 1)
          topic.prerequisites = []
          return topic
        }, hoursPerDay: hoursPerDay, daysToExam: daysToExam)
    }
    return share(minutes, ofDay: minutes, first: count, of: all)
  }

  /// By priority among the first of them, in whole minutes, and none more than half of the day; then the next ones, as long
  /// as there is time for more than a glance.
  private static func share(
    _ minutes: Int, ofDay day: Int, first count: Int, of all: [TopicRecommendation]
  ) -> [Stretch] {
    let sum = all.prefix(count).reduce(0) { $0 + $1.priority }
    guard sum > 0 else { return [] }
    var left = minutes
    var stretches: [Stretch] = []
    for (place, recommendation) in all.enumerated() {
      let wanted = place < count ? Int(Double(minutes) * recommendation.priority / sum) : left
      let part = min(day / 2, wanted, left, Int(recommendation.hours * 60))
      if place >= count, part < leastMinutes { continue }
      if part > 0 { stretches.append(Stretch(topic: recommendation.topic, purpose: .learning, minutes: part)) }
      left -= part
    }
    return stretches
  }

  /// Less than this is not worth sitting down for.
  private static let leastMinutes = 5

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
