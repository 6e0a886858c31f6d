/// An exam with everything that a screen shows of it.
public struct ExamPaper: Equatable, Sendable {
  public var exam: Exam
  /// What it is about.
  public var topic: Phrase
  /// Those of `exam.plan.questions`, in the same order, with the numbers that were drawn.
  public var problems: [Problem]
  /// The names of the concepts that are asked about.
  public var concepts: [Concept.ID: Phrase]
  /// What the student said against verdicts, by the place of the question, from 0.
  public var disputes: [Int: Dispute]
  /// What counts of answers that nobody disputed and a tutor put right, by the same.
  public var putRight: [Int: Dispute.Ruling]

  public init(
    exam: Exam, topic: Phrase, problems: [Problem], concepts: [Concept.ID: Phrase], disputes: [Int: Dispute] = [:],
    putRight: [Int: Dispute.Ruling] = [:]
  ) {
    self.exam = exam
    self.topic = topic
    self.problems = problems
    self.concepts = concepts
    self.disputes = disputes
    self.putRight = putRight
  }
}
