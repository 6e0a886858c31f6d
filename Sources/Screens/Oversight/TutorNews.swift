import Learning

/// What a student hears of the tutors: what was given, answered and decided.
public struct TutorNews: Equatable, Sendable {
  /// What was given to practise: what is to be done first.
  public var given: [AssignedProblem]
  /// What was asked, and answered, the newest first.
  public var conversations: [Conversation]
  /// What was decided on disputes lately, the newest first.
  public var rulings: [RulingHeard]
  /// Where what waits stands.
  public var places: [QueueEntry.Subject: QueuePlace]

  /// Who looks after the student, and the class.
  public var circle: StudentCircle

  public init(
    given: [AssignedProblem] = [], conversations: [Conversation] = [], rulings: [RulingHeard] = [],
    places: [QueueEntry.Subject: QueuePlace] = [:], circle: StudentCircle = StudentCircle()
  ) {
    self.given = given
    self.conversations = conversations
    self.rulings = rulings
    self.places = places
    self.circle = circle
  }

  /// Days for which a ruling is news.
  public static let rulingDays = 7

  /// What is still to be practised.
  public var toPractise: [AssignedProblem] { given.filter { $0.completed == nil } }

  /// Conversations in which a tutor wrote last.
  public var answered: [Conversation] { conversations.filter { $0.isOpen && !$0.waits } }

  /// Whether home has a line about it: something was asked of the student, or said to them.
  public var isWorthALine: Bool {
    !toPractise.isEmpty || !rulings.isEmpty || conversations.contains(where: \.isOpen)
  }
}
