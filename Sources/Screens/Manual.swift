import Learning
import Terminal

/// The key table of one place, for the manual: in English, like the rest of it.
public struct PlaceKeys: Equatable, Sendable {
  /// Keys that mean the same, and what they do.
  public struct Line: Equatable, Sendable {
    /// As the footer names them, with blanks between: `↓ j Tab`.
    public var keys: String
    /// What they do, in a word or three.
    public var help: String
  }

  /// The place as the manual heads it.
  public var title: String
  /// In the order of the key table, each once.
  public var lines: [Line]

  /// Every place with its keys, each of its phases joined; and those that mean the same everywhere.
  public static func all(sample: Problem) -> [PlaceKeys] {
    let context = Context(now: Instant(milliseconds: 0), language: .english, timeZone: "UTC")
    let profile = Profile(
      person: Person.ID("manual"), name: "Asha", grade: 7, language: .english, timeZone: "UTC")
    return [
      PlaceKeys(title: "Everywhere", lines: lines(App.everywhere)),
      keys("Who is practising", People.self, peoples, context),
      keys("Welcome", Welcome.self, [Welcome.State(timeZone: "UTC")], context),
      keys("Home", Home.self, [Home.State()], context),
      keys("Today's five", DailyFive.self, fives(sample), context),
      keys(
        "How it went", DailyResult.self,
        fives(sample).prefix(1).map {
          DailyResult.State(session: $0.session, problems: $0.problems)
        }, context),
      keys("Practise a topic", Library.self, [Library.State(grade: nil)], context),
      keys("Take an exam", ExamChoice.self, examChoices, context),
      keys("An exam", ExamSitting.self, exams(sample), context),
      keys("What an exam came to", ExamResult.self, exams(sample).map { ExamResult.State($0.paper) }, context),
      keys("What to learn", LessonChoice.self, lessonChoices, context),
      keys("A lesson", LessonRoom.self, lessons(sample), context),
      keys("Plan", Plan.self, plans, context),
      keys("Goals and badges", Goals.self, goals, context),
      keys("Progress", Progress.self, [Progress.State(), Progress.State(topic: sample.topic)], context),
      keys(
        "Mastery of a topic", Mastery.self,
        [
          Mastery.State(
            topic: TopicListing(
              id: Topic.ID(""), name: Phrase(""), grade: 7, prerequisites: [], concepts: [], answered: 0, right: 0),
            mastery: [:])
        ], context),
      keys("Settings", Settings.self, settings(profile), context),
      keys("Language models (an admin's)", Models.self, models, context),
    ] + tutoring(sample)
  }

  /// The list where a model writes questions, and while it does.
  private static var examChoices: [ExamChoice.State] {
    var (offered, writing) = (ExamChoice.State(), ExamChoice.State())
    offered.shelf = ExamShelf(topics: [], unfinished: [], finished: [], hasModel: true)
    writing.writing = .asking
    return [offered, writing]
  }

  /// The list at a lesson that waits, and while something should come first.
  private static var lessonChoices: [LessonChoice.State] {
    var (waiting, insisting) = (LessonChoice.State(), LessonChoice.State())
    insisting.isInsisting = true
    if let lesson = lesson(after: []) {
      waiting.shelf = LessonShelf(
        entries: [], unfinished: [LessonListing(lesson, touched: Instant(milliseconds: 0))], finished: [])
    }
    return [waiting, insisting]
  }

  /// A lesson with nothing typed and with something, while one searches and picks, and when it is over.
  private static func lessons(_ problem: Problem) -> [LessonRoom.State] {
    let question = LessonQuestion(
      number: 0, problem: problem.id, variant: Variant(settings: [:]), concept: problem.concept, purpose: .level)
    let prerequisite = LostPrerequisite(concept: problem.concept, name: problem.topicName)
    let courses: [[LessonEvent]] = [
      [.presented([], question)], [.drafted("1"), .presented([], question)], [.completed([])],
      [.lost(prerequisite, [])], [.paused],
    ]
    let states = courses.compactMap(lesson(after:)).map {
      LessonRoom.State(LessonPage(lesson: $0, lines: [], problem: nil, concepts: [:], mastery: [:]))
    }
    let modes: [LessonRoom.Mode] = [.searching, .picking]
    let others = modes.compactMap { mode in
      var state = states.first
      state?.mode = mode
      state?.query = TextField("1")
      return state
    }
    return states + others
  }

  private static func lesson(after events: [LessonEvent]) -> Lesson? {
    let concept = Concept.ID("manual")
    let step = PlanStep(
      kind: .check, concept: concept, title: Phrase(""), approach: Phrase(""), success: Phrase(""), pieces: [],
      another: [], probes: [], examples: [], questions: [],
      stepBack: StepBack(concept: nil, name: nil, text: Phrase("")))
    let guideline = Guideline(
      topic: Topic.ID("manual"), title: Phrase(""), summary: Phrase(""), objectives: [], welcome: Phrase(""),
      level: Problem.ID("manual"), misconceptions: [], plan: [step], closing: Phrase(""))
    let facts = [LessonEvent.began(LessonPlan(guideline, seed: 0))] + events
    return Lesson(id: Lesson.ID("manual"), replaying: facts.map { (event: $0, at: Instant(milliseconds: 0)) })
  }

  /// An exam at a question, and at its last page.
  private static func exams(_ problem: Problem) -> [ExamSitting.State] {
    let question = ExamQuestion(
      problem: problem.id, variant: nil, concept: problem.concept, difficulty: problem.difficulty, rating: 1000,
      chance: 0.5, weight: 1, minutes: 1)
    let plan = ExamPlan(
      scope: ExamScope(.guideline, of: problem.topic), subject: Subject.ID("manual"), rating: 1000,
      questions: [question], bank: [:], expires: nil)
    guard let exam = Exam(id: Exam.ID("manual"), first: .began(plan), at: Instant(milliseconds: 0)) else { return [] }
    let open = ExamSitting.State(ExamPaper(exam: exam, topic: problem.topicName, problems: [problem], concepts: [:]))
    var last = open
    last.isLastPage = true
    return [open, last]
  }

  /// A five while it is open, and after a wrong answer.
  private static func fives(_ problem: Problem) -> [DailyFive.State] {
    let start = Instant(milliseconds: 0)
    let began = PracticeSession.beginning([problem.id, Problem.ID("next")], day: CalendarDay(ordinal: 0), at: start)
    guard var session = PracticeSession(id: PracticeSession.ID("manual"), first: began, at: start) else { return [] }
    let open = DailyFive.State(session: session, problems: [problem, problem])
    for number in 1...3 { session.apply(.hintTaken(problem: problem.id, number: number), at: start) }
    let hinted = DailyFive.State(session: session, problems: [problem, problem])
    var asked = hinted
    asked.aiHintsLeft = AIHint.perDay
    var waiting = asked
    waiting.isAwaitingHint = true
    var asking = hinted
    asking.asking = .reveal
    session.apply(
      .answered(problem: problem.id, typed: "0", understood: "0", verdict: .wrong, sureness: nil, seconds: 0), at: start
    )
    let wrong = DailyFive.State(session: session, problems: [problem, problem])
    var retrying = wrong
    retrying.isRetrying = true
    return [open, hinted, asked, waiting, wrong, retrying, asking]
  }

  /// The list, and while a password is asked.
  private static var peoples: [People.State] {
    var asking = People.State(people: [])
    asking.asking = Person(
      id: Person.ID("manual"), name: "Asha", role: .student, hasPassword: true, isGuest: false, grade: 7,
      language: .english, lastSeen: nil)
    return [People.State(people: []), asking]
  }

  /// The list, while a provider is chosen, while a model is named.
  private static var models: [Models.State] {
    let modes: [Models.Mode] = [.browsing, .choosing(0), .typingModel(provider: "")]
    return modes.map { mode in
      var state = Models.State()
      state.mode = mode
      return state
    }
  }

  /// The list, while a text is edited, while a theme is chosen.
  private static func settings(_ profile: Profile) -> [Settings.State] {
    let modes: [Settings.Mode] = [.browsing, .editing(.name), .choosingTheme(0)]
    return modes.map { mode in
      var state = Settings.State(profile: profile)
      state.mode = mode
      return state
    }
  }

  /// The page, and while a date is typed.
  private static var plans: [Plan.State] {
    var editing = Plan.State()
    editing.mode = .editing(.examDate)
    return [Plan.State(), editing]
  }

  /// The list, on a goal and on the line that sets one; while one is named, and while how much is chosen.
  private static var goals: [Goals.State] {
    let goal = Goal(
      id: Goal.ID("manual"), title: "", kind: .steady, subject: Subject.ID("manual"), status: .active,
      progress: GoalProgress(right: 0, wanted: 1, rating: 1000, ratingFrom: 1000, fives: 0))
    let aims = Aims(goals: [goal], achievements: Achievements(), subjects: [], today: CalendarDay(ordinal: 0))
    let modes: [Goals.Mode] = [.browsing, .naming, .choosing(title: "", .steady), .asking(goal.id)]
    let states = modes.map { mode in
      var state = Goals.State(aims: aims)
      state.mode = mode
      return state
    }
    return [Goals.State()] + states
  }

  static func keys<S: Screen>(
    _ title: String, _ screen: S.Type, _ states: [S.State], _ context: Context
  ) -> PlaceKeys {
    var lines: [Line] = []
    for state in states {
      for binding in S.bindings(state, context) {
        let line = Line(keys: binding.keys.map(\.label).joined(separator: " "), help: binding.help.en)
        if !lines.contains(line) { lines.append(line) }
      }
    }
    return PlaceKeys(title: title, lines: lines)
  }

  private static func lines(_ keys: [KeyHelp]) -> [Line] {
    keys.map { Line(keys: $0.keys.map(\.label).joined(separator: " "), help: $0.help.en) }
  }
}
