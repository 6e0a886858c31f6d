import Learning
import Terminal

extension App {
  /// What a place is given.
  enum Stimulus {
    case press(Key)
    case paste(String)
    case pick(Int)
    case hear(Event)
  }

  /// What a place says of itself, without its types.
  struct Description {
    var keys: [KeyHelp]
    var rows: [Row]
    var typing: Typing
    var prompt: String?
    var told: [Told]
  }

  /// A question that is being written has the keys; what the world says is for the place beneath, too.
  mutating func step(_ stimulus: Stimulus) -> [Effect] {
    guard asking != nil else { return stepInPlace(stimulus) }
    var effects: [Effect] = []
    if case .hear = stimulus { effects = stepInPlace(stimulus) }
    if var state = asking {
      effects += step(Asking.self, &state, stimulus)
      asking = state.isOver ? nil : state
    }
    return effects
  }

  private mutating func stepInPlace(_ stimulus: Stimulus) -> [Effect] {
    switch place {
    case .people(var state):
      let effects = step(People.self, &state, stimulus)
      place = .people(state)
      return effects
    case .welcome(var state):
      let effects = step(Welcome.self, &state, stimulus)
      place = .welcome(state)
      return effects
    case .home(var state):
      if case .hear(.practice(let session, let problems)) = stimulus, state.isWaiting {
        return practise(session, problems)
      }
      if case .hear(.exam(let paper)) = stimulus, state.isWaiting { return sit(paper) }
      if case .hear(.lesson(let page)) = stimulus, state.isWaiting { return learn(page) }
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .home)
      }
      let effects = step(Home.self, &state, stimulus)
      place = .home(state)
      return effects
    case .dailyFive(var state):
      let effects = step(DailyFive.self, &state, stimulus)
      place = .dailyFive(state)
      return effects
    case .library(var state):
      if case .hear(.lesson(let page)) = stimulus, state.isWaiting { return learn(page) }
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .library)
      }
      let effects = step(Library.self, &state, stimulus)
      place = .library(state)
      return effects
    case .plan(var state):
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .plan)
      }
      let effects = step(Plan.self, &state, stimulus)
      place = .plan(state)
      return effects
    case .goals(var state):
      let effects = step(Goals.self, &state, stimulus)
      place = .goals(state)
      return effects
    case .progress(var state):
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .progress(state.topic))
      }
      let effects = step(Progress.self, &state, stimulus)
      place = .progress(state)
      return effects
    case .mastery(var state):
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .mastery(state.afresh))
      }
      let effects = step(Mastery.self, &state, stimulus)
      place = .mastery(state)
      return effects
    case .result(var state):
      let effects = step(DailyResult.self, &state, stimulus)
      place = .result(state)
      return effects
    case .examChoice(var state):
      if case .hear(.exam(let paper)) = stimulus, state.isWaiting { return sit(paper) }
      let effects = step(ExamChoice.self, &state, stimulus)
      place = .examChoice(state)
      return effects
    case .exam(var state):
      let effects = step(ExamSitting.self, &state, stimulus)
      place = .exam(state)
      return effects
    case .examResult(var state):
      if case .hear(.lesson(let page)) = stimulus, state.isWaiting { return learn(page) }
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .examResult(state.paper))
      }
      let effects = step(ExamResult.self, &state, stimulus)
      place = .examResult(state)
      return effects
    case .lessonChoice(var state):
      if case .hear(.lesson(let page)) = stimulus, state.isWaiting { return learn(page) }
      let effects = step(LessonChoice.self, &state, stimulus)
      place = .lessonChoice(state)
      return effects
    case .lesson(var state):
      if case .hear(.fresh(let problem, let source)) = stimulus, state.isWaiting {
        return practise(freely: problem, source, from: .lessons)
      }
      let effects = step(LessonRoom.self, &state, stimulus)
      place = .lesson(state)
      return effects
    case .settings(var state):
      let effects = step(Settings.self, &state, stimulus)
      place = .settings(state)
      return effects
    case .roster(var state):
      let effects = step(Roster.self, &state, stimulus)
      place = .roster(state)
      return effects
    case .student(var state):
      let effects = step(StudentPage.self, &state, stimulus)
      place = .student(state)
      return effects
    case .child(var state):
      let effects = step(ChildPage.self, &state, stimulus)
      place = .child(state)
      return effects
    case .review(var state):
      let effects = step(Review.self, &state, stimulus)
      place = .review(state)
      return effects
    case .holding(var state):
      let effects = step(Holding.self, &state, stimulus)
      place = .holding(state)
      return effects
    case .held(var state):
      let effects = step(HeldPage.self, &state, stimulus)
      place = .held(state)
      return effects
    case .summary(var state):
      let effects = step(SummaryPage.self, &state, stimulus)
      place = .summary(state)
      return effects
    case .correcting(var state):
      let effects = step(Correcting.self, &state, stimulus)
      place = .correcting(state)
      return effects
    case .queue(var state):
      let effects = step(Queue.self, &state, stimulus)
      place = .queue(state)
      return effects
    case .classPage(var state):
      let effects = step(ClassPage.self, &state, stimulus)
      place = .classPage(state)
      return effects
    case .school(var state):
      let effects = step(School.self, &state, stimulus)
      place = .school(state)
      return effects
    case .myTutor(var state):
      let effects = step(MyTutor.self, &state, stimulus)
      if let given = state.begun {
        state.begun = nil
        place = .myTutor(state)
        return practise(given)
      }
      place = .myTutor(state)
      return effects
    case .assigning(var state):
      let effects = step(Assigning.self, &state, stimulus)
      place = .assigning(state)
      return effects
    case .models(var state):
      let effects = step(Models.self, &state, stimulus)
      place = .models(state)
      return effects
    }
  }

  /// A session that was asked for from home has come.
  private mutating func practise(_ session: PracticeSession, _ problems: [Problem]) -> [Effect] {
    place = .dailyFive(DailyFive.State(session: session, problems: problems))
    return Self.looking(for: session) + (context.profile.map { [.loadAIHints($0)] } ?? [])
  }

  /// A problem that was asked for has come: leaving it leads back to where that was.
  private mutating func practise(freely problem: Problem, _ source: FreshSource, from start: Destination = .library)
    -> [Effect]
  {
    let practice = DailyFive.FreePractice(source: source, start: start)
    if let state = DailyFive.State(freely: practice, problem, at: context.now) { place = .dailyFive(state) }
    return []
  }

  /// What a tutor gave: leaving it leads back to what else was given.
  private mutating func practise(_ given: AssignedProblem) -> [Effect] {
    var practice = DailyFive.FreePractice(source: .problem(given.problem.id), start: .myTutor)
    practice.given = given.id
    if let state = DailyFive.State(freely: practice, given.problem, at: context.now) { place = .dailyFive(state) }
    return []
  }

  /// An exam that was asked for has come: one that is over is looked at.
  private mutating func sit(_ paper: ExamPaper) -> [Effect] {
    place =
      paper.exam.status == .inProgress ? .exam(ExamSitting.State(paper)) : .examResult(ExamResult.State(paper))
    return []
  }

  /// A lesson that was asked for has come; one that is over is looked at.
  private mutating func learn(_ page: LessonPage) -> [Effect] {
    place = .lesson(LessonRoom.State(page))
    return []
  }

  /// What `lectern teach` asks for: a lesson on a topic, or the choice of one.
  mutating func open(_ wish: LessonWish, _ profile: Profile) -> [Effect] {
    var state = LessonChoice.State()
    state.isWaiting = wish.order != nil
    place = .lessonChoice(state)
    let lesson = wish.order.map { Effect.beginLesson($0, profile.person) }
    return [.loadLessons(profile.person), lesson].compactMap(\.self)
  }

  /// What `lectern exam` asks for: a new exam about a topic, or the choice of one.
  mutating func open(_ wish: ExamWish, _ profile: Profile) -> [Effect] {
    var state = ExamChoice.State()
    state.isTimed = wish.isTimed
    state.asksModel = wish.asksModel
    if let length = wish.length {
      state.breadth = length < ExamScope.Breadth.topic.lengths.lowerBound ? .guideline : .topic
      state.lengths[state.breadth] = ExamOrder(ExamScope(state.breadth, of: Topic.ID("")), length: length).length
    }
    guard let topic = wish.topic else {
      place = .examChoice(state)
      return [.loadExams(profile.person)]
    }
    state.isWaiting = true
    place = .examChoice(state)
    let order = ExamOrder(
      ExamScope(state.breadth, of: topic), length: state.length, isTimed: state.isTimed, asksModel: state.asksModel)
    return [.loadExams(profile.person), .beginExam(order, profile.person)]
  }

  /// Disputes are asked for only where there can be any: most sessions are opened without a mistake in them.
  static func looking(for session: PracticeSession) -> [Effect] {
    session.standings.contains { $0.outcome?.isDisputable == true } ? [.loadDisputes(session.id)] : []
  }

  private func step<S: Screen>(_ screen: S.Type, _ state: inout S.State, _ stimulus: Stimulus) -> [Effect] {
    let message: S.Message =
      switch stimulus {
      case .press(let key): S.bindings(state, context).first { $0.keys.contains(key) }?.message ?? .typed(key)
      case .paste(let text): .pasted(text)
      case .pick(let row): .picked(row)
      case .hear(let event): .heard(event)
      }
    return S.update(&state, message, context)
  }

  /// The key table of the place one is in: what `?` lists first.
  public var keyTable: [KeyHelp] { description.keys }

  /// The kind of place, without what it holds.
  public var kindOfPlace: String {
    if asking != nil { return "asking" }
    return switch place {
    case .people: "people"
    case .welcome: "welcome"
    case .home: "home"
    case .dailyFive: "dailyFive"
    case .library: "library"
    case .plan: "plan"
    case .goals: "goals"
    case .progress: "progress"
    case .mastery: "mastery"
    case .result: "result"
    case .examChoice: "examChoice"
    case .exam: "exam"
    case .examResult: "examResult"
    case .lessonChoice: "lessonChoice"
    case .lesson: "lesson"
    case .settings: "settings"
    case .roster: "roster"
    case .student: "student"
    case .child: "child"
    case .review: "review"
    case .holding: "holding"
    case .held: "held"
    case .summary: "summary"
    case .correcting: "correcting"
    case .queue: "queue"
    case .classPage: "classPage"
    case .assigning: "assigning"
    case .models: "models"
    case .myTutor: "myTutor"
    case .school: "school"
    }
  }

  /// Whether letters are text where one is: told alone, because every key asks for it.
  var typing: Typing {
    if let asking { return Asking.typing(asking, context) }
    return switch place {
    case .people(let state): People.typing(state, context)
    case .welcome(let state): Welcome.typing(state, context)
    case .home(let state): Home.typing(state, context)
    case .dailyFive(let state): DailyFive.typing(state, context)
    case .library(let state): Library.typing(state, context)
    case .plan(let state): Plan.typing(state, context)
    case .goals(let state): Goals.typing(state, context)
    case .progress(let state): Progress.typing(state, context)
    case .mastery(let state): Mastery.typing(state, context)
    case .result(let state): DailyResult.typing(state, context)
    case .examChoice(let state): ExamChoice.typing(state, context)
    case .exam(let state): ExamSitting.typing(state, context)
    case .examResult(let state): ExamResult.typing(state, context)
    case .lessonChoice(let state): LessonChoice.typing(state, context)
    case .lesson(let state): LessonRoom.typing(state, context)
    case .settings(let state): Settings.typing(state, context)
    case .roster(let state): Roster.typing(state, context)
    case .student(let state): StudentPage.typing(state, context)
    case .child(let state): ChildPage.typing(state, context)
    case .review(let state): Review.typing(state, context)
    case .holding(let state): Holding.typing(state, context)
    case .held(let state): HeldPage.typing(state, context)
    case .summary(let state): SummaryPage.typing(state, context)
    case .correcting(let state): Correcting.typing(state, context)
    case .queue(let state): Queue.typing(state, context)
    case .classPage(let state): ClassPage.typing(state, context)
    case .assigning(let state): Assigning.typing(state, context)
    case .models(let state): Models.typing(state, context)
    case .myTutor(let state): MyTutor.typing(state, context)
    case .school(let state): School.typing(state, context)
    }
  }

  var description: Description {
    if let asking { return describe(Asking.self, asking) }
    return switch place {
    case .people(let state): describe(People.self, state)
    case .welcome(let state): describe(Welcome.self, state)
    case .home(let state): describe(Home.self, state)
    case .dailyFive(let state): describe(DailyFive.self, state)
    case .library(let state): describe(Library.self, state)
    case .plan(let state): describe(Plan.self, state)
    case .goals(let state): describe(Goals.self, state)
    case .progress(let state): describe(Progress.self, state)
    case .mastery(let state): describe(Mastery.self, state)
    case .result(let state): describe(DailyResult.self, state)
    case .examChoice(let state): describe(ExamChoice.self, state)
    case .exam(let state): describe(ExamSitting.self, state)
    case .examResult(let state): describe(ExamResult.self, state)
    case .lessonChoice(let state): describe(LessonChoice.self, state)
    case .lesson(let state): describe(LessonRoom.self, state)
    case .settings(let state): describe(Settings.self, state)
    case .roster(let state): describe(Roster.self, state)
    case .student(let state): describe(StudentPage.self, state)
    case .child(let state): describe(ChildPage.self, state)
    case .review(let state): describe(Review.self, state)
    case .holding(let state): describe(Holding.self, state)
    case .held(let state): describe(HeldPage.self, state)
    case .summary(let state): describe(SummaryPage.self, state)
    case .correcting(let state): describe(Correcting.self, state)
    case .queue(let state): describe(Queue.self, state)
    case .classPage(let state): describe(ClassPage.self, state)
    case .assigning(let state): describe(Assigning.self, state)
    case .models(let state): describe(Models.self, state)
    case .myTutor(let state): describe(MyTutor.self, state)
    case .school(let state): describe(School.self, state)
    }
  }

  private func describe<S: Screen>(_ screen: S.Type, _ state: S.State) -> Description {
    Description(
      keys: S.keyTable(state, context),
      rows: S.rows(state, context), typing: S.typing(state, context), prompt: S.prompt(state, context),
      told: S.tell(state, context))
  }

  func drawPlace(on canvas: inout Canvas) {
    if let asking { return Asking.draw(asking, context, on: &canvas) }
    switch place {
    case .people(let state): People.draw(state, context, on: &canvas)
    case .welcome(let state): Welcome.draw(state, context, on: &canvas)
    case .home(let state): Home.draw(state, context, on: &canvas)
    case .dailyFive(let state): DailyFive.draw(state, context, on: &canvas)
    case .library(let state): Library.draw(state, context, on: &canvas)
    case .plan(let state): Plan.draw(state, context, on: &canvas)
    case .goals(let state): Goals.draw(state, context, on: &canvas)
    case .progress(let state): Progress.draw(state, context, on: &canvas)
    case .mastery(let state): Mastery.draw(state, context, on: &canvas)
    case .result(let state): DailyResult.draw(state, context, on: &canvas)
    case .examChoice(let state): ExamChoice.draw(state, context, on: &canvas)
    case .exam(let state): ExamSitting.draw(state, context, on: &canvas)
    case .examResult(let state): ExamResult.draw(state, context, on: &canvas)
    case .lessonChoice(let state): LessonChoice.draw(state, context, on: &canvas)
    case .lesson(let state): LessonRoom.draw(state, context, on: &canvas)
    case .settings(let state): Settings.draw(state, context, on: &canvas)
    case .roster(let state): Roster.draw(state, context, on: &canvas)
    case .student(let state): StudentPage.draw(state, context, on: &canvas)
    case .child(let state): ChildPage.draw(state, context, on: &canvas)
    case .review(let state): Review.draw(state, context, on: &canvas)
    case .holding(let state): Holding.draw(state, context, on: &canvas)
    case .held(let state): HeldPage.draw(state, context, on: &canvas)
    case .summary(let state): SummaryPage.draw(state, context, on: &canvas)
    case .correcting(let state): Correcting.draw(state, context, on: &canvas)
    case .queue(let state): Queue.draw(state, context, on: &canvas)
    case .classPage(let state): ClassPage.draw(state, context, on: &canvas)
    case .assigning(let state): Assigning.draw(state, context, on: &canvas)
    case .models(let state): Models.draw(state, context, on: &canvas)
    case .myTutor(let state): MyTutor.draw(state, context, on: &canvas)
    case .school(let state): School.draw(state, context, on: &canvas)
    }
  }
}
