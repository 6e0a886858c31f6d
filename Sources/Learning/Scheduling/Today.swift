/// How a student's day stands: what home shows, and what the shell prompt prints.
public struct Today: Equatable, Sendable {
  /// The student's day: what a five that is begun now counts for.
  public var day: CalendarDay
  /// The five that can be gone on with, or those of today that are done; nil when none were begun (or they ran out).
  public var session: PracticeSession?
  /// The problems of `session`, in its order.
  public var problems: [Problem]
  /// Still alive when yesterday was practised: today's may yet come.
  public var streak: Streak
  /// Days with a completed five, newest 400 at most: the calendar.
  public var practised: Set<CalendarDay>
  /// Accuracy of the last 30 days by topic, most practised first.
  public var topics: [TopicAccuracy]
  /// The concepts of which a review is due, the one that is nearest to being forgotten first.
  public var due: [Concept.ID]
  /// The milestone that today's five reached for the first time ever; nil on every other day.
  public var milestoneToday: Int?
  /// The unfinished exam that was begun last; nil where there is none.
  public var exam: ExamListing?
  /// The unfinished lesson that was touched last, a paused one first; nil where there is none.
  public var lesson: LessonListing?

  public init(
    day: CalendarDay, session: PracticeSession? = nil, problems: [Problem] = [], streak: Streak = Streak(),
    practised: Set<CalendarDay> = [], topics: [TopicAccuracy] = [], due: [Concept.ID] = [], milestoneToday: Int? = nil,
    exam: ExamListing? = nil, lesson: LessonListing? = nil
  ) {
    self.day = day
    self.session = session
    self.problems = problems
    self.streak = streak
    self.practised = practised
    self.topics = topics
    self.due = due
    self.milestoneToday = milestoneToday
    self.exam = exam
    self.lesson = lesson
  }
}
