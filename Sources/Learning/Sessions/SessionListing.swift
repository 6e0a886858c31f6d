/// A session of any kind in a list: a lesson, an exam, a daily five.
public struct SessionListing: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case lesson, exam
    case dailyFive = "daily_five"
  }

  /// How it stands. What was given up or released is `ended`.
  public enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    case unfinished, paused, completed, lost, ended
  }

  /// What is open to be reached by, and told by: `Lesson.ID`, `Exam.ID` or `PracticeSession.ID`.
  public var id: Identifier<SessionListing>
  public var kind: Kind
  public var status: Status
  /// The lesson's title, or the exam's topic; of a daily five nil.
  public var title: Phrase?
  /// Steps, questions or problems that are behind.
  public var done: Int
  /// Of how many.
  public var count: Int
  /// Marks of a finished exam, or right answers of a finished five; nil where there is none.
  public var score: Double?
  public var began: Instant
  /// When anything happened last.
  public var touched: Instant

  public init(
    id: Identifier<SessionListing>, kind: Kind, status: Status, title: Phrase?, done: Int, count: Int, score: Double?,
    began: Instant, touched: Instant
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.title = title
    self.done = done
    self.count = count
    self.score = score
    self.began = began
    self.touched = touched
  }
}
