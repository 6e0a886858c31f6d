/// A problem that a tutor gave a student to practise (004).
public struct AssignedProblem: Equatable, Sendable, Identifiable {
  public typealias ID = Identifier<AssignedProblem>

  public var id: ID
  public var student: Person.ID
  public var problem: Problem
  /// nil where the tutor is gone.
  public var tutor: Person.ID?
  /// What the tutor says with it; may be empty.
  public var note: String
  public var goalTags: [String]
  public var assigned: Instant
  /// The student's day by which it is to be done; nil for any.
  public var due: CalendarDay?
  /// Tries so far, right or not.
  public var tries: Int
  /// When it was right; nil while it is to be tried again.
  public var completed: Instant?
  /// Mastery of its concept when it was given and when it was right, 0 to 100: what it did.
  public var masteryBefore: Int?
  public var masteryAfter: Int?
  /// A tutor put this problem in the place of another.
  public var isReplaced: Bool

  public init(
    id: ID, student: Person.ID, problem: Problem, tutor: Person.ID?, note: String, goalTags: [String],
    assigned: Instant,
    due: CalendarDay?, tries: Int, completed: Instant?, masteryBefore: Int?, masteryAfter: Int?, isReplaced: Bool
  ) {
    self.id = id
    self.student = student
    self.problem = problem
    self.tutor = tutor
    self.note = note
    self.goalTags = goalTags
    self.assigned = assigned
    self.due = due
    self.tries = tries
    self.completed = completed
    self.masteryBefore = masteryBefore
    self.masteryAfter = masteryAfter
    self.isReplaced = isReplaced
  }

  /// Whether the day by which it was to be done is past.
  public func isLate(on today: CalendarDay) -> Bool { completed == nil && due.map { $0 < today } ?? false }
}

/// What a tutor wants a student to practise.
public struct PracticeOrder: Equatable, Sendable {
  /// Where the problems come from.
  public enum Source: Equatable, Sendable {
    /// From the bank, of a difficulty that fits the student's rating in the subject.
    case fitting(Subject.ID)
    /// These.
    case chosen([Problem.ID])
    /// Fresh problems of a topic: of a family, numbers that the student has not seen.
    case fresh(Topic.ID)
  }

  public var source: Source
  /// How many, 1 to 20; of `chosen` all are given.
  public var count: Int
  /// A problem must have all of them (004).
  public var goalTags: [String]
  public var due: CalendarDay?
  /// What the tutor says with them; may be empty.
  public var note: String

  public init(
    _ source: Source, count: Int = 5, goalTags: [String] = [], due: CalendarDay? = nil, note: String = ""
  ) {
    self.source = source
    self.count = count
    self.goalTags = goalTags
    self.due = due
    self.note = note
  }
}

/// A problem of the bank, as the choice of practice sees it.
public struct BankItem: Equatable, Sendable {
  public var id: Problem.ID
  /// 1 to 10.
  public var level: Int
  public var tags: Set<String>
  /// Whether it was ever given to the student.
  public var wasGiven: Bool

  public init(id: Problem.ID, level: Int, tags: Set<String>, wasGiven: Bool) {
    self.id = id
    self.level = level
    self.tags = tags
    self.wasGiven = wasGiven
  }
}

/// The levels of difficulty, 1 to 10, that fit a rating (004): 400 points are level 1, 2000 are level 10, and one level easier
/// and harder fits as well.
public func fittingLevels(rating: Int, widenedBy extra: Int = 0) -> ClosedRange<Int> {
  let base = Int((Double(rating - 400) / 1600 * 9 + 1).rounded())
  let middle = min(10, max(1, base))
  return max(1, middle - 1 - extra)...min(10, middle + 1 + extra)
}

/// Which problems to give: those that fit and have all the tags, nearest to the middle first; where there are none, two levels
/// more either way, and no tags (004). Never one that was given before. Equal ones are told apart by `seed`.
public func choosePractice(
  from bank: [BankItem], rating: Int, tags: Set<String>, count: Int, seed: UInt64
) -> [Problem.ID] {
  let fresh = bank.filter { !$0.wasGiven }
  let levels = fittingLevels(rating: rating)
  var fitting = fresh.filter { levels.contains($0.level) && tags.isSubset(of: $0.tags) }
  if fitting.isEmpty {
    let wider = fittingLevels(rating: rating, widenedBy: 2)
    fitting = fresh.filter { wider.contains($0.level) }
  }
  var random = SplitMix64(seed: seed)
  let middle = Double(rating - 400) / 1600 * 9 + 1
  return fitting.sorted { $0.id < $1.id }.shuffled(using: &random).enumerated().sorted { a, b in
    let (x, y) = (abs(Double(a.element.level) - middle), abs(Double(b.element.level) - middle))
    return (x, a.offset) < (y, b.offset)
  }.prefix(max(0, count)).map(\.element.id)
}
