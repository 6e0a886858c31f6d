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
  /// What a tutor put in the place of what the program said, lately, and what still stands so, the newest first.
  public var changes: [CorrectionMade]
  /// What sessions came to, the newest first.
  public var summaries: [SessionSummary]
  /// What was asked of the program, with the answers that stand, the newest first.
  public var answers: [ExchangeHeard]

  /// Who looks after the student, and the class.
  public var circle: StudentCircle

  public init(
    given: [AssignedProblem] = [], conversations: [Conversation] = [], rulings: [RulingHeard] = [],
    places: [QueueEntry.Subject: QueuePlace] = [:], changes: [CorrectionMade] = [],
    summaries: [SessionSummary] = [], answers: [ExchangeHeard] = [], circle: StudentCircle = StudentCircle()
  ) {
    (self.changes, self.summaries, self.answers) = (changes, summaries, answers)
    self.given = given
    self.conversations = conversations
    self.rulings = rulings
    self.places = places
    self.circle = circle
  }

  /// Days for which a ruling or a change is news.
  public static let rulingDays = 7
  /// Days for which a summary and an answer are shown.
  public static let summaryDays = 30

  /// What is still to be practised.
  public var toPractise: [AssignedProblem] { given.filter { $0.completed == nil } }

  /// Conversations in which a tutor wrote last.
  public var answered: [Conversation] { conversations.filter { $0.isOpen && !$0.waits } }

  /// Questions that a tutor was done with lately, without an answer.
  public var dropped: [Conversation] { conversations.filter { $0.dropped != nil } }

  /// The student's own disputes that wait, the oldest first.
  var disputes: [(id: Dispute.ID, place: QueuePlace)] {
    places.compactMap { subject, place in
      if case .dispute(let id) = subject { (id, place) } else { nil }
    }.sorted { ($0.place.place, $0.id.rawValue) < ($1.place.place, $1.id.rawValue) }
  }

  /// Whether home has a line about it: something was asked of the student, or said to them, or waits for a tutor.
  public var isWorthALine: Bool {
    !toPractise.isEmpty || !dropped.isEmpty || !rulings.isEmpty || !changes.isEmpty
      || conversations.contains(where: \.isOpen)
      || !places.isEmpty
  }
}
