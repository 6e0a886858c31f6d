/// How far a goal is, from the evidence since it began: practice, the rating, completed fives (004).
public struct GoalProgress: Equatable, Sendable {
  /// Problems of the subject that were answered right.
  public var right: Int
  /// How many are asked for: 50, 75 or 100.
  public var wanted: Int
  /// The student's rating in the subject now.
  public var rating: Int
  /// Where the goal counts it from: 1000, or the rating at which a reached goal was begun anew.
  public var ratingFrom: Int
  /// Daily fives that were completed.
  public var fives: Int

  /// Rating points that count in full.
  public static let ratingRise = 500
  /// Fives that count in full.
  public static let fivesWanted = 10

  public init(right: Int, wanted: Int, rating: Int, ratingFrom: Int, fives: Int) {
    self.right = right
    self.wanted = wanted
    self.rating = rating
    self.ratingFrom = ratingFrom
    self.fives = fives
  }

  /// What was done from a moment on; what was done before counts for no goal.
  ///
  /// - Parameters:
  ///   - answers: of any subject; a ruling that came later has changed their outcome already.
  ///   - rating: the student's in the subject, now.
  public init(
    of kind: Goal.Kind, in subject: Subject.ID, from start: Instant, ratingFrom: Int, answers: [ScoredAnswer],
    fives: [CompletedFive], rating: Int
  ) {
    self.init(
      right: answers.count { $0.subject == subject && $0.outcome == .right && $0.at >= start }, wanted: kind.practice,
      rating: rating, ratingFrom: ratingFrom, fives: fives.count { $0.ended >= start })
  }

  /// 0 to 1 each.
  public var practiceShare: Double { Self.share(right, of: wanted) }
  public var ratingShare: Double { Self.share(rating - ratingFrom, of: Self.ratingRise) }
  public var fivesShare: Double { Self.share(fives, of: Self.fivesWanted) }

  /// 0 to 100: six tenths practice, three tenths the rating, one tenth sessions (004).
  public var completion: Double {
    // In tenths: 0.6 + 0.3 + 0.1 is a little less than 1, and no goal would ever be reached.
    min(100, 10 * (6 * practiceShare + 3 * ratingShare + fivesShare))
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? min(1, max(0, Double(part) / Double(whole))) : 1
  }
}
