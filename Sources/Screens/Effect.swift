import Learning

/// What a screen asks of the world. Data, so that a test compares it with ==.
public enum Effect: Equatable, Sendable {
  case loadPeople
  case create(Newcomer)
  case signIn(Person.ID, password: Secret?)
  case signOut
  case loadToday(Profile)
  /// The topics of the year, for home's map.
  case loadMap(Person.ID)
  case beginPractice(Profile)
  /// Opens a session that is under way, or looks at it again after another window went on with it.
  case resumePractice(PracticeSession.ID)
  /// Writes facts; `version` is that of the fold they follow from.
  case record([PracticeEvent], in: PracticeSession.ID, version: Int)
  /// Whether a model gives hints here, and how many are left today.
  case loadAIHints(Profile)
  /// One more hint, of a model, at a problem of which the three are taken.
  case askAIHint(Problem, in: PracticeSession.ID, Profile)
  /// It is not wanted any more.
  case stopAIHint
  /// Whether a model answers what students ask, and how many questions are left today.
  case loadProgram(Profile)
  /// A question of the student's, to the program.
  case askProgram(String, Asking.Question, Profile)
  /// Its answer is not wanted any more.
  case stopProgram
  /// "I think I was right": for a tutor to see. Nothing is scored again.
  case dispute(Problem.ID, in: PracticeSession.ID, words: String)
  case loadDisputes(PracticeSession.ID)
  /// What a tutor put right in a daily five that is over.
  case loadPutRight(PracticeSession.ID)
  /// Everything that can be practised, with the student's history.
  case loadCatalogue(Person.ID)
  /// How it goes, computed from every answer.
  case loadProgress(Profile)
  /// What is behind a student's mastery of a concept.
  case loadEvidence(Concept.ID, Person.ID)
  /// A problem for free practice.
  case freshProblem(FreshSource, Person.ID)
  /// An answer of free practice.
  case keepFreeAnswer(Response, Problem, Person.ID)
  /// What an exam can be about, and those that were taken.
  case loadExams(Person.ID)
  case beginExam(ExamOrder, Person.ID)
  /// The exam that waits for a model's questions begins without them.
  case skipExamQuestions
  /// Goes on with an exam, or looks at one that is over.
  case openExam(Exam.ID)
  /// Writes drafts, marks and turns; `version` is that of the fold they follow from.
  case recordExam([ExamEvent], in: Exam.ID, version: Int)
  /// Gives in all answers.
  case submitExam(Exam.ID, version: Int)
  /// "I think I was right", of a question by its place: for a tutor to see.
  case disputeExam(Int, in: Exam.ID, words: String)
  /// Sums up a session, where it is not summed up yet, for a tutor or an admin who may.
  case summarise(SessionSummary.Source, as: Person.ID)
  /// What can be learnt, and the lessons that were taken.
  case loadLessons(Person.ID)
  /// Begins a lesson, or goes on with the one that is unfinished on the same guideline.
  case beginLesson(LessonOrder, Person.ID)
  /// Goes on with a lesson, or looks at one that is over.
  case openLesson(Lesson.ID)
  /// What the student says; `version` is that of the fold that was seen.
  case reply(String, in: Lesson.ID, version: Int)
  /// Asks the tutor's model once more for the turn that a reply waits for.
  case askTutor(Lesson.ID)
  /// The model says no more in this turn; what it has said is kept.
  case stopTutor(Lesson.ID)
  /// From here on the built-in tutor speaks in this lesson, beginning with the turn that waits.
  case takeBuiltInTutor(Lesson.ID)
  /// What stands in the answer field.
  case draftReply(String, in: Lesson.ID, version: Int)
  case pauseLesson(Lesson.ID, version: Int)
  /// What was said before the lines that are on the screen: `before` is their page's `earlier`.
  case loadEarlier(Lesson.ID, before: Int)
  /// What was said in a session, from a file.
  case readTranscript(String)
  /// A text in the student's own editor ($VISUAL, $EDITOR); `.edited` brings it back.
  case edit(String)
  /// What to study; a plan that is out of date is made anew first.
  case loadPlan(Person.ID)
  /// The plan made anew; `version` is that of the one that was seen.
  case replan(Person.ID, version: Int)
  /// Goals, points and badges.
  case loadAims(Person.ID)
  case beginGoal(NewGoal, Person.ID)
  /// `version` is that of the goal that was seen.
  case changeGoal(Goal.ID, GoalChange, version: Int, Person.ID)
  /// What somebody who looks after students asks, in whose name.
  case oversee(OversightWish, as: Person.ID)
  /// Which models are asked, and what they cost, for an admin.
  case loadModels(as: Person.ID)
  case setModel(ModelWish, as: Person.ID)
  /// A tiny call to a component's model.
  case testModel(String, as: Person.ID)
  case save(Profile)
  case changePassword(Person.ID, current: Secret?, new: Secret?)
  /// nil: what suits the terminal.
  case showTheme(String?)
  case useMouse(Bool)
  case copy(String)
  /// Everything in the other language; the app does it itself.
  case switchLanguage
  case suspend
  case quit
  /// To another place; the app goes there itself.
  case go(Destination)
}

/// Where one can go from elsewhere.
public indirect enum Destination: Equatable, Sendable {
  /// `home` is where somebody's work begins: of whoever looks after students, the list of them.
  case people, welcome, home, settings, models, library, lessons, exams, plan, goals
  /// With a topic open, or with none.
  case progress(Topic.ID?)
  case result(PracticeSession, [Problem])
  case examResult(ExamPaper)
  /// The concepts of one topic, and what is behind each number.
  case mastery(Mastery.State)
  /// Where one was in the library.
  case libraryAgain(Library.State)
  /// The page of one student, as it was.
  case student(StudentPage.State)
  /// One session of a student.
  case review(Review.State)
  /// Entering a session that was held in person, and reading one.
  case holding(Holding.State), held(HeldPage.State)
  /// What one session came to: it is written where it is not yet.
  case summary(SummaryPage.State)
  /// Putting something in the place of what the program said.
  case correcting(Correcting.State)
  /// What waits for a decision, the class at a glance.
  case queue, classPage
  /// The people of the school, for an admin.
  case school
  /// What a student hears of the tutors.
  case myTutor
  /// Asking the tutors about what is on the screen: it lies over the place, which stays.
  case asking(Asking.Question)
  /// Giving a student practice.
  case assigning(Person.ID, name: String, grade: Int)
}
