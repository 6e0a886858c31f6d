/// How a student stands, in three words: what a learner reads of themselves and a tutor of the class. Both ask
/// `studentStatus`, so that they never read different things.
public struct StudentStatus: Equatable, Sendable {
  /// How much it matters that somebody looks after this student.
  public enum Risk: String, CaseIterable, Sendable, Codable { case high, medium, low }

  /// Where it goes.
  public enum Trend: String, CaseIterable, Sendable, Codable { case rising, steady, falling }

  /// How much it rests on.
  public enum Certainty: String, CaseIterable, Sendable, Codable { case low, medium, high }

  /// 0 to 100: the mean over the concepts that were begun.
  public var mastery: Int
  public var risk: Risk
  public var trend: Trend
  /// Points of mastery in the last 7 days; 0 where there was nothing a week ago.
  public var change: Int
  public var certainty: Certainty

  /// Mastery below which the risk is high.
  public static let highRiskBelow = 40
  /// Mastery below which the risk is medium.
  public static let mediumRiskBelow = 60
  /// More points than this in a week are a trend.
  public static let trendAbove = 15
}

/// How a student stands (003): below 40 the risk is high, below 60 medium, else low; a trend is a move of more than 15 points
/// in 7 days; more than 100 answers make it certain, more than 30 fairly so.
///
/// - Parameters:
///   - mastery: 0 to 100, the mean over the concepts that were begun.
///   - weekAgo: the same 7 days ago; nil where nothing was begun then.
///   - answers: scored answers so far.
/// - Returns: nil without an answer: nothing is known of somebody who has not begun.
public func studentStatus(mastery: Int, weekAgo: Int?, answers: Int) -> StudentStatus? {
  guard answers > 0 else { return nil }
  let change = weekAgo.map { mastery - $0 } ?? 0
  return StudentStatus(
    mastery: mastery,
    risk: mastery < StudentStatus.highRiskBelow ? .high : mastery < StudentStatus.mediumRiskBelow ? .medium : .low,
    trend: change > StudentStatus.trendAbove ? .rising : change < -StudentStatus.trendAbove ? .falling : .steady,
    change: change, certainty: answers > 100 ? .high : answers > 30 ? .medium : .low)
}
