import Foundation

/// How well a concept is kept in memory: FSRS-6 with its default weights and without fuzz (open-spaced-repetition, "The
/// Algorithm"; J. Ye et al., "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", 2022).
/// One card a concept, one grade a day.
public struct ReviewCard: Equatable, Sendable {
  /// Days after which nine of ten are still recalled: 0.001 or more.
  public private(set) var stability: Double
  /// 1 to 10.
  public private(set) var difficulty: Double
  /// The student's day of the last grade.
  public private(set) var last: CalendarDay
  /// Grades so far.
  public private(set) var reviews: Int
  /// Grades of `again` after the first.
  public private(set) var lapses: Int
  /// nil where nobody kept it.
  public private(set) var lastGrade: ReviewGrade?

  /// Below this chance of recalling it, a review is due.
  public static let dueBelow = 0.9

  /// The card after its first grade.
  public init(_ grade: ReviewGrade, on day: CalendarDay) {
    stability = max(Self.leastStability, Self.weights[grade.rawValue - 1])
    difficulty = Self.clamped(Self.initialDifficulty(grade))
    last = day
    reviews = 1
    lapses = 0
    lastGrade = grade
  }

  /// A card as it was kept.
  public init(
    stability: Double, difficulty: Double, last: CalendarDay, reviews: Int, lapses: Int, lastGrade: ReviewGrade? = nil
  ) {
    self.stability = max(Self.leastStability, stability)
    self.difficulty = Self.clamped(difficulty)
    self.last = last
    self.reviews = reviews
    self.lapses = lapses
    self.lastGrade = lastGrade
  }

  /// The chance that it is recalled on a day, 1 on the day of the last grade.
  public func retrievability(on day: CalendarDay) -> Double {
    pow(1 + Self.factor * Double(max(0, day.ordinal - last.ordinal)) / stability, Self.decay)
  }

  /// Whether a review is due on a day: fewer than nine of ten would be recalled.
  public func isDue(on day: CalendarDay) -> Bool { retrievability(on: day) < Self.dueBelow }

  /// The first day on which a review is due.
  public var due: CalendarDay {
    // By the definition of stability the chance is exactly 0.9 after that many days.
    last.adding(days: min(36_500, max(1, Int(stability.rounded(.down)) + 1)))
  }

  /// Takes one more grade. A second one on the same day changes nothing: it says more of the moment than of memory.
  public mutating func grade(_ grade: ReviewGrade, on day: CalendarDay) {
    guard day > last else { return }
    let recalled = retrievability(on: day)
    let next = grade == .again ? afterLapse(recalled) : afterRecall(grade, recalled)
    stability = max(Self.leastStability, next)
    difficulty = nextDifficulty(grade)
    last = day
    reviews += 1
    lastGrade = grade
    if grade == .again { lapses += 1 }
  }

  private func afterRecall(_ grade: ReviewGrade, _ recalled: Double) -> Double {
    let w = Self.weights
    let penalty = grade == .hard ? w[15] : 1
    let bonus = grade == .easy ? w[16] : 1
    let growth =
      exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp((1 - recalled) * w[10]) - 1) * penalty * bonus
    return stability * (1 + growth)
  }

  private func afterLapse(_ recalled: Double) -> Double {
    let w = Self.weights
    let long = w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp((1 - recalled) * w[14])
    return min(long, stability / exp(w[17] * w[18]))
  }

  private func nextDifficulty(_ grade: ReviewGrade) -> Double {
    let w = Self.weights
    let change = -w[6] * Double(grade.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    return Self.clamped(w[7] * Self.initialDifficulty(.easy) + (1 - w[7]) * damped)
  }

  private static func initialDifficulty(_ grade: ReviewGrade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  private static func clamped(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }

  private static let leastStability = 0.001
  private static let decay = -weights[20]
  private static let factor = pow(0.9, 1 / decay) - 1

  /// The default weights of FSRS-6.
  private static let weights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
}
