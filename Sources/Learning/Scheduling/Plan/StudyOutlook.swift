/// A student's plan, and everything that it was made of: what is shown, and why.
public struct StudyOutlook: Equatable, Sendable {
  /// The student's day.
  public var today: CalendarDay
  /// The day of the exam, never before `today`; nil where none is known.
  public var exam: CalendarDay?
  /// More than 0, at most 24.
  public var hoursPerDay: Double
  /// The topics of the year, and the earlier ones that they need.
  public var topics: [PlannedTopic]
  /// From today on.
  public var plan: StudyPlan
  /// The first five, the most urgent first.
  public var recommendations: [TopicRecommendation]
  /// What the exam would show now; nil where no topic weighs anything.
  public var predicted: PredictedScore?
  /// The `state_version` of the kept plan: whoever plans anew states it.
  public var version: Int

  /// How many recommendations are shown (003).
  public static let recommended = 5
  /// Hours a day where the student has not said how many.
  public static let usualHours = 1.0

  /// - Parameter exam: one that is over must be refused before.
  public init(
    today: CalendarDay, exam: CalendarDay?, hoursPerDay: Double, topics: [PlannedTopic], plan: StudyPlan, version: Int
  ) {
    self.today = today
    self.exam = exam
    self.hoursPerDay = hoursPerDay
    self.topics = topics
    self.plan = plan
    self.version = version
    let standings = topics.map(\.standing)
    predicted = PredictedScore(standings)
    recommendations = Array(
      Learning.recommendations(
        among: standings, hoursPerDay: hoursPerDay, daysToExam: exam.map { $0.ordinal - today.ordinal }
      ).prefix(Self.recommended))
  }

  /// Days until the exam, 0 on its day; nil where none is known.
  public var daysToExam: Int? { exam.map { $0.ordinal - today.ordinal } }

  /// The last week before the exam: only what counts most.
  public var isLastWeek: Bool { daysToExam.map { (1...StudyPlan.lastDays).contains($0) } ?? false }

  /// What is planned for today; nothing where everything is mastered.
  public var stretchesToday: [StudyPlan.Stretch] { plan.days.first { $0.date == today }?.stretches ?? [] }

  /// The first seven days, or fewer before an exam.
  public var week: [StudyPlan.Day] { Array(plan.days.prefix(7)) }

  /// The topic of this name; nil where the plan knows none.
  public func topic(_ id: Topic.ID) -> PlannedTopic? { topics.first { $0.id == id } }

  /// The topics that wait for this one directly and are not mastered, in the order of `topics`.
  public func opened(by id: Topic.ID) -> [PlannedTopic] {
    topics.filter { topic in
      topic.standing.mastery < Double(LearnerModel.mastered) && !topic.standing.isAssumed
        && topic.standing.prerequisites.contains { $0.topic == id }
    }
  }

  /// What speaks for a topic, recommended or not.
  public func recommendation(of id: Topic.ID) -> TopicRecommendation? {
    if let found = recommendations.first(where: { $0.topic == id }) { return found }
    guard var standing = topic(id)?.standing else { return nil }
    standing.prerequisites = []
    standing.mastery = min(standing.mastery, Double(LearnerModel.mastered) - 1)
    return Learning.recommendations(among: [standing], hoursPerDay: hoursPerDay, daysToExam: daysToExam).first
  }
}

extension StudyOutlook {
  /// Days from when a topic was last studied, or is planned to be, to a day of the plan; nil where it never is before.
  public func daysSinceStudied(_ id: Topic.ID, on date: CalendarDay) -> Int? {
    let planned = plan.days.last { day in day.date < date && day.stretches.contains { $0.topic == id } }?.date
    let studied = topic(id)?.standing.lastStudied.flatMap { $0 < date ? $0 : nil }
    return [planned, studied].compactMap(\.self).max().map { date.ordinal - $0.ordinal }
  }
}
