import Learning

/// What the world says back.
public enum Event: Equatable, Sendable {
  case people([Person])
  case signedIn(Profile, Today)
  case today(Today)
  case map([TopicOnMap])
  /// A session was begun or opened.
  case practice(PracticeSession, [Problem])
  /// Facts are on disk; this is the fold with them.
  case recorded(PracticeSession)
  /// How many hints a model may still write for the student today; nil where no model gives hints.
  case aiHints(left: Int?)
  /// How many questions the program may still be asked today; nil where no model answers.
  case program(left: Int?)
  /// What the program answered is on disk; where it went to the tutors, with where it waits.
  case programAnswered(ProgramExchange, QueuePlace?, about: AskedAbout)
  /// What was disputed in a session, as it stands now.
  case disputes([Dispute], in: PracticeSession.ID)
  /// What a tutor put right in it that nobody disputed.
  case putRight([Problem.ID: Dispute.Ruling], in: PracticeSession.ID)
  case catalogue(Catalogue)
  case progress(ProgressReport)
  case evidence(ConceptEvidence)
  /// For free practice.
  case fresh(Problem, FreshSource)
  /// An answer of free practice is on disk.
  case keptFreeAnswer(Problem.ID)
  case exams(ExamShelf)
  /// An exam was begun, opened or ended.
  case exam(ExamPaper)
  /// A model is asked for questions of an exam that is about to begin.
  case writingExam(ExamWriting)
  /// The exam begins without a model's questions: why, in words.
  case examWithoutModel(Phrase)
  /// An explanation of an exam that is over was graded, or left to a tutor.
  case examGraded(ExamPaper)
  /// Drafts, marks and turns are on disk; this is the fold with them.
  case examRecorded(Exam)
  /// What was disputed in an exam, by question.
  case examDisputes([Int: Dispute], in: Exam.ID)
  /// What a session came to.
  case summary(SessionSummary)
  case lessons(LessonShelf)
  /// A lesson was begun, opened, paused or looked at again: all of it that is shown.
  case lesson(LessonPage)
  /// A reply and what followed are on disk: the lesson as it stands, with the lines of this turn only.
  case lessonTurn(LessonPage)
  /// The tutor's model begins to speak: what it said of this turn before is said anew.
  case tutorBegins(Lesson.ID)
  /// A piece of what it says, in Markdown.
  case tutorSays(String, in: Lesson.ID)
  /// It gives no turn; why, in words.
  case tutorSilent(Lesson.ID, Phrase)
  /// A draft is on disk; the version is that of the fold with it.
  case replyDrafted(Lesson.ID, version: Int)
  /// What was said before; `earlier` events are still to be read.
  case earlierLines([LessonLine], of: Lesson.ID, earlier: Int)
  /// What a file says that was said in a session.
  case transcriptRead(HeldTranscript)
  /// What came back from the student's editor.
  case edited(String)
  case plan(StudyOutlook)
  case aims(Aims)
  case overseen(OversightNews)
  case models(ModelBoard)
  /// How a model that was tried did.
  case modelTested(Phrase, works: Bool)
  case saved(Profile)
  case passwordChanged(hasPassword: Bool)
  case failed(Trouble)
  /// The terminal or the machine ends the program: what is unsaved must be said now.
  case closing
}

extension Event {
  /// Both as one event, where nothing is lost by it: words of one tutor that follow each other; nil for all else.
  public func joined(with next: Event) -> Event? {
    guard case .tutorSays(let words, let lesson) = self, case .tutorSays(let more, lesson) = next else { return nil }
    return .tutorSays(words + more, in: lesson)
  }
}
