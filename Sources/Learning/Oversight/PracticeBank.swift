/// What a tutor can choose from who gives a student practice: what is taught in the student's year and before, in the subjects
/// that the tutor looks after.
public struct PracticeBank: Equatable, Sendable {
  /// A topic with problems.
  public struct TopicLine: Equatable, Sendable, Identifiable {
    public var id: Topic.ID
    public var name: Phrase
    public var subject: Subject.ID
    /// School grade, 1 to 12.
    public var grade: Int

    public init(id: Topic.ID, name: Phrase, subject: Subject.ID, grade: Int) {
      (self.id, self.name, self.subject, self.grade) = (id, name, subject, grade)
    }
  }

  /// A problem of the bank.
  public struct Item: Equatable, Sendable, Identifiable {
    public var id: Problem.ID
    public var topic: Topic.ID
    public var statement: Phrase
    /// 1 to 10.
    public var level: Int
    /// What it serves: `word-problem`, `units`.
    public var tags: [String]
    /// It was answered or given before, so that it is not given again.
    public var wasGiven: Bool

    public init(id: Problem.ID, topic: Topic.ID, statement: Phrase, level: Int, tags: [String], wasGiven: Bool) {
      (self.id, self.topic, self.statement, self.level) = (id, topic, statement, level)
      (self.tags, self.wasGiven) = (tags, wasGiven)
    }
  }

  public var subjects: [Subject]
  /// What is taught in the student's year first, then the years before.
  public var topics: [TopicLine]
  /// By topic, the easy ones of each first.
  public var items: [Item]

  public init(subjects: [Subject], topics: [TopicLine], items: [Item]) {
    (self.subjects, self.topics, self.items) = (subjects, topics, items)
  }

  public func items(of topic: Topic.ID) -> [Item] { items.filter { $0.topic == topic } }

  /// The tags of what can still be given in a subject: those of most problems first.
  public func tags(of subject: Subject.ID) -> [String] {
    let here = Set(topics.filter { $0.subject == subject }.map(\.id))
    let all = items.filter { !$0.wasGiven && here.contains($0.topic) }.flatMap(\.tags)
    return Dictionary(grouping: all) { $0 }.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map(\.key)
  }
}
