/// Everything that a report of a student's progress is computed from.
public struct ProgressEvidence: Equatable, Sendable {
  /// The student's school year: its topics are in the report even where none was begun.
  public var grade: Int
  /// All topics with something to practise, by grade, and in a grade as they are taught.
  public var topics: [TopicOutline]
  /// Every answer as it counts, in the order of the journal.
  public var answers: [ScoredAnswer]
  /// Every day with a completed five, oldest first.
  public var practised: [PracticeDay]
  /// The latest finished exam of each topic that had one.
  public var exams: [Topic.ID: ExamMark]
  /// What the problems ask that are named in the report; others may be missing.
  public var statements: [Problem.ID: Phrase]

  public init(
    grade: Int, topics: [TopicOutline], answers: [ScoredAnswer], practised: [PracticeDay] = [],
    exams: [Topic.ID: ExamMark] = [:], statements: [Problem.ID: Phrase] = [:]
  ) {
    self.grade = grade
    self.topics = topics
    self.answers = answers
    self.practised = practised
    self.exams = exams
    self.statements = statements
  }

  /// Answers of each topic that a report names, newest first.
  public static let newestKept = 8

  /// The problems whose statements a report wants: those of the newest answers of each topic.
  public static func problemsNamed(in answers: [ScoredAnswer]) -> Set<Problem.ID> {
    Set(newest(of: answers).values.flatMap { $0.map(\.problem) })
  }

  static func newest(of answers: [ScoredAnswer]) -> [Topic.ID: [ScoredAnswer]] {
    var newest: [Topic.ID: [ScoredAnswer]] = [:]
    for answer in answers.reversed() where answer.outcome != .skipped {
      if newest[answer.topic, default: []].count < newestKept { newest[answer.topic, default: []].append(answer) }
    }
    return newest
  }
}
