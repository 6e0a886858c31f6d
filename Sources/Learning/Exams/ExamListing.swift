/// An exam in a list, without its questions.
public struct ExamListing: Equatable, Sendable, Identifiable {
  public var id: Exam.ID
  public var scope: ExamScope
  /// What it is about.
  public var topic: Phrase
  public var status: Exam.Status
  /// Questions that have an answer.
  public var answered: Int
  /// Questions that were asked.
  public var total: Int
  /// 0 to `total`; nil until it is finished.
  public var score: Double?
  public var began: Instant
  /// nil until it is finished.
  public var ended: Instant?
  /// When its time is up; nil where it is not limited.
  public var expires: Instant?

  /// - Parameter score: of a finished exam.
  public init(_ exam: Exam, topic: Phrase, score: Double?) {
    id = exam.id
    scope = exam.plan.scope
    self.topic = topic
    status = exam.status
    answered = exam.answered
    total = exam.plan.questions.count
    self.score = score
    began = exam.began
    ended = exam.ended
    expires = exam.plan.expires
  }

  /// Minutes left, the one that is running counted whole; nil where the time is not limited.
  public func minutesLeft(at now: Instant) -> Int? { expires.map { max(0, ($0.seconds(since: now) + 59) / 60) } }
}
