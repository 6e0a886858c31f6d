/// A topic that is worth learning next, and everything that speaks for it (003).
public struct TopicRecommendation: Equatable, Sendable {
  public var topic: Topic.ID
  /// The higher, the sooner: see `recommendations`.
  public var priority: Double
  /// 0 to 100.
  public var mastery: Double
  /// Per cent of the exam.
  public var examWeightage: Double
  /// Topics that it opens directly.
  public var unlocks: Int
  /// Hours that are left to learn it.
  public var hours: Double
  /// Marks of a hundred that are to be had by learning it.
  public var expectedGain: Double
}

/// What a student should learn next, the most urgent first: topics that are not mastered (below 80) and whose prerequisites
/// all have the mastery that they ask for. A topic of an earlier year is taken for known until answers say otherwise; then
/// it comes back with the weight of this year's exam that waits for it.
///
/// `priority = weightage · importance / (weakness · dependency · level · time)` (003): importance 1.5 with less than 30 days to
/// the exam, else 1; weakness `1 − m/100` and level `m/100`, neither below 0.1; dependency `1/(1 + dependents)`; time the hours
/// of the topic over the hours of a day. As it stood there, mastered topics came as high as unknown ones: these are left out;
/// equal priorities are told apart by the topic's name.
///
/// - Parameters:
///   - hoursPerDay: more than 0.
///   - daysToExam: nil where no exam is known.
public func recommendations(
  among topics: [TopicStanding], hoursPerDay: Double, daysToExam: Int?
) -> [TopicRecommendation] {
  let mastery = Dictionary(topics.map { ($0.topic, $0.isAssumed ? 100 : $0.mastery) }) { first, _ in first }
  return topics.filter { topic in
    !topic.isAssumed && topic.mastery < Double(LearnerModel.mastered)
      && topic.prerequisites.allSatisfy { (mastery[$0.topic] ?? 0) >= $0.minimumMastery }
  }
  .map { topic in
    let share = min(1, max(0, topic.mastery / 100))
    let hours = max(0.1, topic.estimatedHours * (1 - share))
    let importance = daysToExam.map { $0 < 30 ? 1.5 : 1 } ?? 1
    let divisor =
      max(0.1, 1 - share) / Double(1 + topic.dependents) * max(0.1, share)
      * max(0.1, topic.estimatedHours / max(0.1, hoursPerDay))
    return TopicRecommendation(
      topic: topic.topic, priority: max(topic.examWeightage, topic.carries) * importance / divisor,
      mastery: topic.mastery,
      examWeightage: topic.examWeightage, unlocks: topic.dependents, hours: hours,
      expectedGain: topic.examWeightage / 100 * (100 - topic.mastery) * 0.1)
  }
  .sorted { ($1.priority, $0.topic) < ($0.priority, $1.topic) }
}
