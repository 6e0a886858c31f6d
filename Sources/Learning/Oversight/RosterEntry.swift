/// One student of a tutor, as the list of students shows them.
public struct RosterEntry: Equatable, Sendable, Identifiable {
  /// Things that wait for a tutor.
  public struct Waiting: Equatable, Sendable {
    public var count: Int
    /// Since when the oldest waits; nil where there is none.
    public var since: Instant?

    public init(count: Int = 0, since: Instant? = nil) {
      self.count = count
      self.since = since
    }
  }

  public var id: Person.ID
  public var name: String
  /// School grade, 1 to 12.
  public var grade: Int
  /// The class; nil where there is none.
  public var className: String?
  /// The assignments through which the student is here; empty for an admin.
  public var cares: [Care]
  /// Whether one of them is in force; what is not, is listed, and nothing else is told of the student.
  public var isInForce: Bool
  /// By the function that the student's own page uses; nil without an answer.
  public var status: StudentStatus?
  /// Mastery 28, 21, 14 and 7 days ago, and now; nil before there was an answer.
  public var course: [Int?]
  public var lastPractised: CalendarDay?
  /// Days since then; nil where nothing was ever answered.
  public var daysAway: Int?
  public var streak: Streak
  /// Scored answers since Monday.
  public var answersThisWeek: Int
  public var disputes: Waiting
  public var questions: Waiting
  /// AI items given to the student that no tutor has looked at.
  public var flagged: Int
  /// Why help is needed, the most pressing first; empty where all is well.
  public var reasons: [HelpReason]

  public init(
    id: Person.ID, name: String, grade: Int, className: String?, cares: [Care], isInForce: Bool,
    status: StudentStatus? = nil, course: [Int?] = [], lastPractised: CalendarDay? = nil, daysAway: Int? = nil,
    streak: Streak = Streak(), answersThisWeek: Int = 0, disputes: Waiting = Waiting(), questions: Waiting = Waiting(),
    flagged: Int = 0, at now: Instant
  ) {
    self.id = id
    self.name = name
    self.grade = grade
    self.className = className
    self.cares = cares
    self.isInForce = isInForce
    self.status = status
    self.course = course
    self.lastPractised = lastPractised
    self.daysAway = daysAway
    self.streak = streak
    self.answersThisWeek = answersThisWeek
    self.disputes = disputes
    self.questions = questions
    self.flagged = flagged
    reasons = []
    if isInForce { reasons = reasons(at: now) }
  }

  private func reasons(at now: Instant) -> [HelpReason] {
    func days(_ waiting: Waiting) -> Int { waiting.since.map { max(0, now.seconds(since: $0) / 86_400) } ?? 0 }
    var reasons: [HelpReason] = []
    if let status {
      switch status.risk {
      case .high: reasons.append(.highRisk(mastery: status.mastery))
      case .medium: reasons.append(.mediumRisk(mastery: status.mastery))
      case .low: break
      }
      if status.trend == .falling { reasons.append(.falling(points: -status.change)) }
    } else {
      reasons.append(.notBegun)
    }
    if let daysAway, daysAway >= HelpReason.awayFrom { reasons.append(.away(days: daysAway)) }
    if disputes.count > 0 { reasons.append(.disputes(disputes.count, days: days(disputes))) }
    if questions.count > 0 { reasons.append(.questions(questions.count, days: days(questions))) }
    if flagged > 0 { reasons.append(.flagged(flagged)) }
    // A stable order: of two that press alike the one that was found first.
    return reasons.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(
      \.element)
  }

  /// How much help is needed, all reasons together.
  public var urgency: Int { reasons.reduce(0) { $0 + $1.weight } }

  /// Who needs help first comes first; of those who need it alike, the one with the lower mastery; those whom the tutor does
  /// not look after now come last.
  public static func byNeed(_ entries: [RosterEntry]) -> [RosterEntry] {
    func key(_ entry: RosterEntry) -> (Int, Int, Int) {
      (entry.isInForce ? 0 : 1, -entry.urgency, entry.status?.mastery ?? 101)
    }
    return entries.sorted { a, b in
      let (x, y) = (key(a), key(b))
      return x == y ? (a.name, a.id.rawValue) < (b.name, b.id.rawValue) : x < y
    }
  }
}
