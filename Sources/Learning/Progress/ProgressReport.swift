/// A student's progress at a moment: what a person looks at, what `lectern progress` prints, and what a tutor sees. Computed
/// from the evidence alone; mastery is the learner model's.
public struct ProgressReport: Equatable, Sendable {
  /// The moment that it is of.
  public let at: Instant
  /// The student's day then.
  public let today: CalendarDay
  /// The first day of courses, calendar and weeks: a Monday.
  public let firstDay: CalendarDay
  /// The mean over the concepts that were begun (003): a subject of which little was begun is not a failure.
  public let mastery: MasteryCourse
  /// The student's own year, and whatever else was begun; what was begun comes first, each part in the order of teaching.
  public let topics: [TopicProgress]
  /// Answers on each day from `firstDay` to today.
  public let answersByDay: [Int]
  /// From `firstDay` to this week, each with what was done.
  public let weeks: [PracticeWeek]
  /// Answers ever, of every topic.
  public let tally: AnswerTally
  /// Hints taken, ever.
  public let hints: Int
  /// Time at the problems, ever, in seconds.
  public let seconds: Int
  public let forecasts: ForecastCheck
  public let streak: Streak
  /// nil without an answer.
  public let status: StudentStatus?

  /// Weeks that courses and calendar go back.
  public static let weeksShown = 26
  /// Days that count as lately.
  public static let recentDays = 30
  /// More time than this at one problem is time away from it, as long as a whole five has.
  public static let longestAnswer = 1800

  /// - Parameters:
  ///   - calendar: what the student's days are counted by.
  ///   - now: the moment of the report; answers that say to be later (a clock was wrong) count as given now.
  public init(_ evidence: ProgressEvidence, calendar: StudentCalendar, at now: Instant) {
    at = now
    today = calendar.day(at: now)
    firstDay = today.adding(days: -today.weekday - 7 * (Self.weeksShown - 1))
    var fold = ProgressFold(evidence.topics, from: firstDay, to: today, calendar: calendar, at: now)
    for answer in evidence.answers where answer.outcome != .skipped { fold.take(answer) }
    fold.finish()
    mastery = fold.course
    answersByDay = fold.answersByDay
    weeks = fold.weeks
    tally = fold.tally
    hints = fold.hints
    seconds = fold.seconds
    forecasts = fold.forecasts
    topics = fold.topics(of: evidence, on: today)
    streak = Learning.streak(of: evidence.practised, today: PracticeDay(day: today, offset: calendar.offset(at: now)))
    status = studentStatus(mastery: mastery.now ?? 0, weekAgo: mastery.value(daysAgo: 7), answers: tally.answered)
  }

  /// The topic of this name; nil where the report has none.
  public func topic(_ id: Topic.ID) -> TopicProgress? { topics.first { $0.id == id } }
}
