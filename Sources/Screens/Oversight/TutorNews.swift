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

  /// The student's own disputes that wait, the oldest first.
  var disputes: [(id: Dispute.ID, place: QueuePlace)] {
    places.compactMap { subject, place in
      if case .dispute(let id) = subject { (id, place) } else { nil }
    }.sorted { ($0.place.place, $0.id.rawValue) < ($1.place.place, $1.id.rawValue) }
  }

  /// Whether home has a line about it: something was asked of the student, or said to them, or waits for a tutor.
  public var isWorthALine: Bool {
    !toPractise.isEmpty || !rulings.isEmpty || conversations.contains(where: \.isOpen) || !places.isEmpty
  }
}
