import Learning

/// What somebody who looks after students asks of the notebook, and what a student asks of the tutors; the notebook itself asks
/// whether they may.
public enum OversightWish: Equatable, Sendable {
  /// The students whom they look after; of a parent, the children.
  case roster
  /// One student: how it goes, what was summed up, given, and put right.
  case student(Person.ID)
  /// A child of a parent: how it goes, and what was summed up.
  case child(Person.ID)
  /// A page of a student's sittings; with a key, the one that follows it.
  case sittings(Person.ID, SittingFilter, after: SittingPage.Key?)
  /// Where words were said in a student's lessons.
  case findings(String, Person.ID, SittingFilter)
  /// The same in the lessons of a class, or, with nil, of all students of whoever asks.
  case classFindings(String, SchoolClass.ID?)
  case transcript(Sitting.ID)
  /// The same where something has happened in it since; nothing is answered where nothing has.
  case follow(Sitting.ID, version: Int)
  case note(String, on: ReviewTurn.ID, in: Sitting.ID)
  case withdrawNote(TurnNote.ID, in: Sitting.ID)
  /// What a disputed answer counts, with a word to the student; answered by the sitting where one is named, else by the queue.
  case settle(Dispute.ID, as: Outcome, words: String, in: Sitting.ID?)
  /// What an answer counts that nobody disputed.
  case correctOutcome(Identifier<Response>, Outcome, reason: String, in: Sitting.ID)
  case queue
  /// A problem, a guideline or a plan that waits: approved, or sent back.
  case decide(QueueEntry.Subject, approving: Bool, reason: String)
  /// The whole of a problem, a guideline or a plan that waits.
  case content(QueueEntry.Subject)
  /// A problem that waits, written anew, which approves it.
  case edit(Problem.ID, ProblemEdit, reason: String)
  /// What a student and the tutors wrote to each other.
  case conversations(Person.ID)
  /// An answer to what a student asked.
  case answer(String, in: Conversation.ID)
  /// Something in the place of what the program said.
  case correct(Correction, reason: String, of: Person.ID)
  /// A session that was held in person; its identifier and its version are not used.
  case enterHeld(HeldSession)
  case changeHeld(HeldSession)
  case withdrawHeld(HeldSession.ID, of: Person.ID)
  case undo(CorrectionMade.ID, of: Person.ID)
  /// What can be given to a student to practise.
  case bank(for: Person.ID)
  case give(PracticeOrder, to: Person.ID)
  /// A class, or, with nil, all students of whoever asks.
  case glance(SchoolClass.ID?)
  /// The people of the school, its classes, and who looks after whom; what follows, an admin's deeds, is answered by the same.
  case school
  case enrol(Newcomer)
  /// With a password for somebody who has none.
  case changeRole(Person.ID, Learning.Role, password: Secret?)
  case makeClass(String, teacher: Person.ID?)
  case changeClass(SchoolClass.ID, name: String, teacher: Person.ID?)
  /// Its students are in no class then.
  case endClass(SchoolClass.ID)
  /// For somebody who has forgotten theirs.
  case resetPassword(Person.ID, Secret)
  /// Into a class, or, with nil, into none.
  case place(Person.ID, in: SchoolClass.ID?)
  /// A tutor looks after a student, in a subject or, with nil, in all.
  case assign(Person.ID, to: Person.ID, Subject.ID?, notes: String)
  /// Paused, taken up again, ended, or with other notes.
  case changeCare(Care)
  /// A parent sees how a student gets on.
  case link(parent: Person.ID, to: Person.ID)
  case unlink(parent: Person.ID, from: Person.ID)
  /// What a student hears of the tutors.
  case news
  /// A student asks the tutors about something.
  case ask(String, about: AskedAbout)
  /// What was asked about it before.
  case askedBefore(AskedAbout)
  /// A student writes on in a conversation, or ends it.
  case write(String, in: Conversation.ID)
  case close(Conversation.ID)
  /// A student's answer to what was given; it counts like any other.
  case answerGiven(AssignedProblem.ID, Response)
}

/// What comes of it.
public enum OversightNews: Equatable, Sendable {
  case roster([RosterEntry])
  case student(StudentRecord)
  case child(ChildRecord)
  /// `isMore` where it goes on after what was there before.
  case sittings(SittingPage, of: Person.ID, isMore: Bool)
  case findings([SittingFinding], of: Person.ID)
  case classFindings([ClassFinding])
  case transcript(Transcript)
  case queue(ReviewQueue)
  case content(ReviewedContent, of: QueueEntry.Subject)
  case conversations([Conversation], of: Person.ID)
  case bank(PracticeBank, for: Person.ID)
  case given([AssignedProblem])
  /// With the classes that there are.
  case glance(ClassView, [SchoolClass])
  case school(SchoolRegister)
  case news(TutorNews)
  case answeredGiven(AssignedProblem.ID)
  /// A question is on disk: the thread with it, and where it stands.
  case asked(Conversation, QueuePlace?, about: AskedAbout)
  /// The open thread about it, and where it stands; nil where there is none.
  case askedBefore(Conversation?, QueuePlace?, about: AskedAbout)
}

/// One student, as the page about them shows.
public struct StudentRecord: Equatable, Sendable {
  public var standing: RosterEntry
  /// The subjects that whoever asks looks after; empty for a parent.
  public var subjects: [Subject]
  /// The newest first.
  public var summaries: [SessionSummary]
  /// What was given to practise; empty for a parent, whom it is not told.
  public var assigned: [AssignedProblem]
  /// What tutors put right, the newest first.
  public var corrections: [CorrectionMade]
  /// The sessions that were held in person, the newest first.
  public var held: [HeldSession]
  /// What the student asked the program, with the answers that stand, the newest first.
  public var answers: [ExchangeHeard]

  public init(
    standing: RosterEntry, subjects: [Subject] = [], summaries: [SessionSummary] = [],
    assigned: [AssignedProblem] = [], corrections: [CorrectionMade] = [], held: [HeldSession] = [],
    answers: [ExchangeHeard] = []
  ) {
    self.held = held
    self.answers = answers
    self.standing = standing
    self.subjects = subjects
    self.summaries = summaries
    self.assigned = assigned
    self.corrections = corrections
  }
}
