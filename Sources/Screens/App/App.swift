import Learning
import Terminal

/// The whole program, as a value: keys and events go in, effects and a picture come out.
///
///     key ──► overlay, if one is open ──► what means the same everywhere ──► the place
///     event ─────────────────────────────────────────────────────────────► the place
public struct App: Equatable, Sendable {
  /// What is true in every place: the moment, the language, whose profile is open.
  public internal(set) var context: Context
  /// The one screen that is shown.
  public internal(set) var place: Place
  /// A question to the tutors that is being written: it has the keys and the screen, and the place beneath stays; nil where none
  /// is.
  public internal(set) var asking: Asking.State?
  /// What lies over the place and gets its keys; nil where nothing does.
  public internal(set) var overlay: Overlay?
  /// What just happened; nil from the next key on.
  public internal(set) var notice: Notice?
  /// Keys that came while the world was at work.
  private var typedAhead: [Input] = []
  private static let longestTypedAhead = 200
  /// Profiles on their way to the disk: what comes back of an earlier one is older than what is here.
  private var savesUnderWay = 0
  /// Whoever signs in goes straight to today's five: `lectern practice`.
  private var goesToPractice: Bool
  /// Whoever signs in goes straight to an exam: `lectern exam`.
  private var examWish: ExamWish?
  /// Whoever signs in goes straight to a lesson: `lectern teach`.
  private var lessonWish: LessonWish?

  public init(
    context: Context, place: Place, goesToPractice: Bool = false, examWish: ExamWish? = nil,
    lessonWish: LessonWish? = nil
  ) {
    self.context = context
    self.place = place
    self.goesToPractice = goesToPractice
    self.examWish = examWish
    self.lessonWish = lessonWish
  }

  /// What to do before the first key: somebody who is signed in already may be on the way to the five.
  public mutating func open() -> [Effect] {
    guard let profile = context.profile else { return [] }
    if profile.role != .student { return go(to: .home) }
    if let wish = examWish {
      examWish = nil
      return open(wish, profile)
    }
    if let wish = lessonWish {
      lessonWish = nil
      return open(wish, profile)
    }
    guard goesToPractice else { return [] }
    goesToPractice = false
    if case .home(var state) = place {
      state.isWaiting = true
      place = .home(state)
    }
    return [.beginPractice(profile)]
  }

  /// What home shows and no key waits for: asked for once it is on the screen.
  public func furnish() -> [Effect] {
    guard case .home = place, let profile = context.profile else { return [] }
    return [.loadMap(profile.person)] + Oversight.asking(.news, context)
  }

  // MARK: - What happens

  /// One key, paste or click. While the world is at work on the last one, what is typed ahead waits for it.
  public mutating func receive(_ input: Input, at now: Instant) -> [Effect] {
    context.now = now
    if isBusy, overlay == nil, !input.isUrgent {
      if typedAhead.count < Self.longestTypedAhead { typedAhead.append(input) }
      return []
    }
    switch input {
    case .key(let key):
      notice = nil
      return settle(receive(key))
    case .paste(let text):
      if case .picker(var picker) = overlay {
        picker.field.paste(text)
        picker.selected = 0
        overlay = .picker(picker)
        return []
      }
      notice = nil
      return settle(step(.paste(text)))
    case .mouse(let event):
      return settle(receive(event))
    case .cursorReport, .focus:
      return []
    }
  }

  /// The world answered.
  public mutating func receive(_ event: Event, at now: Instant) -> [Effect] {
    context.now = now
    switch event {
    case .signedIn(let profile, let today):
      adopt(profile)
      (overlay, asking) = (nil, nil)
      place = .home(Home.State(today: today))
      return [.showTheme(profile.theme), .useMouse(profile.mouse)] + open() + furnish() + catchUp(at: now)
    case .saved(let profile):
      savesUnderWay = max(0, savesUnderWay - 1)
      if savesUnderWay == 0 { adopt(profile) }
    case .overseen(let news):
      learn(places: news)
    case .examWithoutModel(let why):
      notice = Notice(context.text(Words.examWithout(why)), isTrouble: true)
    case .failed(let trouble):
      savesUnderWay = 0
      let before = notice
      notice = Notice(context.text(phrase(of: trouble)), isTrouble: true)
      // It was typed for what did not happen.
      typedAhead = []
      if trouble == .refused {
        // Both halves of a page may be refused: what was said of the first stays.
        if case .roster = place, let before, before.isTrouble { notice = before }
        if let shut = shutting() { return shut }
      }
    default:
      break
    }
    return settle(step(.hear(event)) + placesWanted(by: event)) + catchUp(at: now)
  }

  /// Keeps where what the student disputed and asked stands: every place tells it in the same way.
  private mutating func learn(places news: OversightNews) {
    switch news {
    case .news(let news): context.places = news.places
    case .asked(let conversation, let place, about: _):
      context.places[.question(conversation.id)] = place
      notice = Notice(context.text(Words.asked(place, at: context.now)))
    case .askedBefore(let conversation?, let place, about: _):
      context.places[.question(conversation.id)] = place
    default: break
    }
  }

  /// Where something waits for a ruling it is asked where it stands now.
  private func placesWanted(by event: Event) -> [Effect] {
    let disputes: [Dispute] =
      switch event {
      case .disputes(let disputes, in: _): disputes
      case .examDisputes(let disputes, in: _): Array(disputes.values)
      case .exam(let paper): Array(paper.disputes.values)
      default: []
      }
    return disputes.contains { $0.ruling == nil } ? Oversight.asking(.news, context) : []
  }

  /// In a lesson what was typed is kept, whoever wrote first; of a student's page it is said whose it was.
  private func phrase(of trouble: Trouble) -> Phrase {
    switch (place, trouble) {
    case (.lesson, .conflict): Words.lessonWentOn
    case (.student(let state), .refused): Words.noLongerYours(state.name)
    case (.review(let state), .refused): Words.noLongerYours(state.name)
    case (.assigning(let state), .refused): Words.noLongerYours(state.name)
    default: trouble.phrase
    }
  }

  /// Whoever looks at a student's work when that is given to somebody else is led back to the list, which is read again:
  /// nothing of the student stays on the screen. nil elsewhere.
  private mutating func shutting() -> [Effect]? {
    switch place {
    case .student, .review, .assigning: go(to: .home)
    default: nil
    }
  }

  /// What was typed ahead, one by one, until the world has to be waited for again.
  private mutating func catchUp(at now: Instant) -> [Effect] {
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !isBusy { effects += receive(typedAhead.removeFirst(), at: now) }
    return effects
  }

  /// The world has been asked for something that the next key depends on.
  private var isBusy: Bool {
    if let asking { return asking.isSending }
    return switch place {
    case .dailyFive(let state): state.isSaving
    case .home(let state): state.isWaiting
    case .people(let state): state.isWaiting
    case .welcome(let state): state.isWaiting
    case .library(let state): state.isWaiting
    case .examChoice(let state): state.isWaiting && state.writing == nil
    case .exam(let state): state.isMoving || state.pending != nil
    case .examResult(let state): state.isWaiting
    case .lessonChoice(let state): state.isWaiting
    case .lesson(let state): state.isBusy
    case .plan(let state): state.isWaiting
    case .goals(let state): state.isWaiting
    case .progress(let state): state.isWaiting
    case .mastery(let state): state.isWaiting
    case .assigning(let state): state.isWaiting
    case .holding(let state): state.isWaiting
    case .correcting(let state): state.isWaiting
    case .school(let state): state.isWaiting
    case .held, .summary: false
    case .result, .settings, .roster, .student, .child, .review, .queue, .classPage, .myTutor, .models: false
    }
  }

  /// The window has another size, or the terminal another way with Indic signs.
  public mutating func resize(to size: Size, family: WidthFamily) {
    context.size = size
    context.family = family
  }

  /// The themes that can be chosen are known.
  public mutating func offer(themes: [ThemeChoice]) { context.themes = themes }

  /// Time has passed and nothing else: whoever reads a session that goes on asks what has happened in it.
  public mutating func tick(at now: Instant) -> [Effect] {
    context.now = now
    guard case .review(let state) = place else { return [] }
    return Review.following(state, context)
  }

  /// Seconds between two looks at a session that goes on.
  static let followsEach = 3

  /// When the picture next changes by time alone: the countdown shows minutes, and so wakes once a minute; a session that is
  /// followed is asked about every few seconds; at rest, never.
  public var nextTick: Instant? {
    if case .review(let state) = place { return state.isLive ? context.now.adding(seconds: Self.followsEach) : nil }
    if case .exam(let state) = place, state.exam.status == .inProgress, let expires = state.exam.plan.expires {
      return Self.nextMinute(before: expires, after: context.now)
    }
    guard case .dailyFive(let state) = place, state.session.status == .inProgress else {
      if case .home(let state) = place, let session = state.today?.session, session.status == .inProgress {
        return Self.nextMinute(before: session.expires, after: context.now)
      }
      if case .home(let state) = place, let expires = state.today?.exam?.expires {
        return Self.nextMinute(before: expires, after: context.now)
      }
      return nil
    }
    return Self.nextMinute(before: state.session.expires, after: context.now)
  }

  private static func nextMinute(before end: Instant, after now: Instant) -> Instant? {
    let left = end.milliseconds - now.milliseconds
    guard left > 0 else { return nil }
    return Instant(milliseconds: now.milliseconds + (left % 60_000 == 0 ? 60_000 : left % 60_000))
  }

  /// A row was picked by its number.
  mutating func pick(_ row: Int, at now: Instant) -> [Effect] {
    context.now = now
    notice = nil
    return settle(step(.pick(row)))
  }

  /// The notice, which the plain mode says once.
  mutating func takeNotice() -> Notice? {
    defer { notice = nil }
    return notice
  }

  /// The name of the place, and of the problem where there is one: what was said elsewhere may be said again.
  var placeName: String {
    if let asking { return "asking \(asking.question)" }
    return switch place {
    case .people: "people"
    case .welcome: "welcome"
    case .home: "home"
    case .dailyFive(let state):
      "five \(state.session.id) \(state.session.place) \(state.freely?.answered ?? 0) \(state.problem.statement.en)"
    case .library(let state): "library \(state.topic?.rawValue ?? "") \(state.query.text)"
    case .examChoice: "exams"
    case .exam(let state): "exam \(state.exam.id) \(state.exam.place) \(state.isLastPage)"
    case .examResult(let state): "exam result \(state.paper.exam.id)"
    case .plan(let state): "plan \(state.page) \(state.mode)"
    case .goals(let state): "goals \(state.mode)"
    case .progress(let state): "progress \(state.page) \(state.topic?.rawValue ?? "")"
    case .mastery(let state): "mastery \(state.topic.id)"
    case .result: "result"
    case .lessonChoice(let state): "lessons \(state.isInsisting)"
    case .lesson(let state): "lesson \(state.lesson.id)"
    case .settings(let state): "settings \(state.mode)"
    case .roster(let state): "roster \(state.className ?? "") \(state.subject?.rawValue ?? "")"
    case .student(let state): "student \(state.student) \(state.page)"
    case .child(let state): "child \(state.selected) \(state.page)"
    case .review(let state): "review \(state.sitting.rawValue)"
    case .holding(let state): "holding \(state.session?.id.rawValue ?? "")"
    case .held(let state): "held \(state.session.id)"
    case .summary(let state): "summary \(state.source)"
    case .correcting: "correcting"
    case .queue: "queue"
    case .classPage(let state): "class \(state.page) \(state.glance?.schoolClass?.name ?? "")"
    case .assigning: "giving"
    case .models(let state): "models \(state.mode)"
    case .school(let state): "school \(state.page) \(state.openClass?.rawValue ?? "") \(state.step != nil)"
    case .myTutor(let state): "tutor \(state.writing == nil)"
    }
  }

  // MARK: - What follows

  /// Takes out of the effects what the app does itself: going to another place, and the language.
  private mutating func settle(_ effects: [Effect]) -> [Effect] {
    var outside: [Effect] = []
    for effect in effects {
      switch effect {
      case .go(let destination): outside += go(to: destination)
      case .switchLanguage: outside += switchLanguage()
      case .signOut:
        // Nothing of whoever leaves stays at hand for whoever comes.
        context.profile = nil
        context.places = [:]
        savesUnderWay = 0
        outside.append(.showTheme(nil))
      case .copy:
        // Whether the terminal took it, nobody can know: that much is said, and no more.
        notice = Notice(context.text(Words.sentToTerminal))
        outside.append(effect)
      case .save:
        savesUnderWay += 1
        outside.append(effect)
      default: outside.append(effect)
      }
    }
    return outside
  }

  mutating func go(to destination: Destination) -> [Effect] {
    overlay = nil
    asking = nil
    switch destination {
    case .people:
      place = .people(People.State())
      return [.loadPeople]
    case .welcome:
      var people: [Person] = []
      if case .people(let state) = place { people = state.people ?? [] }
      place = .welcome(
        Welcome.State(
          timeZone: context.timeZone, canGoBack: !people.isEmpty, guest: people.first(where: \.isGuest)))
      return []
    case .home:
      guard let profile = context.profile else { return go(to: .people) }
      switch profile.role {
      case .student: break
      case .parent:
        place = .child(ChildPage.State())
        return ChildPage.loading(context)
      case .tutor, .admin:
        place = .roster(Roster.State())
        return Roster.loading(context)
      }
      place = .home(Home.State())
      return [.loadToday(profile), .loadMap(profile.person)] + Oversight.asking(.news, context)
    case .result(let session, let problems):
      place = .result(DailyResult.State(session: session, problems: problems))
      guard let profile = context.profile else { return Self.looking(for: session) }
      return [.loadToday(profile), .loadAims(profile.person), .loadPutRight(session.id)] + Self.looking(for: session)
    case .library:
      guard let profile = context.profile else { return go(to: .people) }
      place = .library(Library.State(grade: profile.grade))
      return [.loadCatalogue(profile.person)]
    case .lessons:
      guard let profile = context.profile else { return go(to: .people) }
      place = .lessonChoice(LessonChoice.State())
      return [.loadLessons(profile.person)]
    case .exams:
      guard let profile = context.profile else { return go(to: .people) }
      place = .examChoice(ExamChoice.State())
      return [.loadExams(profile.person)]
    case .examResult(let paper):
      place = .examResult(ExamResult.State(paper))
      return []
    case .plan:
      guard context.profile != nil else { return go(to: .people) }
      place = .plan(Plan.State())
      return Plan.loading(context)
    case .goals:
      guard let profile = context.profile else { return go(to: .people) }
      place = .goals(Goals.State())
      return [.loadAims(profile.person)]
    case .progress(let topic):
      guard let profile = context.profile else { return go(to: .people) }
      place = .progress(Progress.State(topic: topic))
      return [.loadProgress(profile)]
    case .mastery(let state):
      place = .mastery(state)
      return Mastery.reading(state, context)
    case .libraryAgain(let state):
      guard let profile = context.profile else { return go(to: .people) }
      place = .library(state)
      return [.loadCatalogue(profile.person)]
    case .student(var state):
      if Oversight.isParent(context) { state.page = .summaries }
      place = .student(state)
      return StudentPage.loading(state, context)
    case .review(let state):
      place = .review(state)
      return Oversight.asking(.transcript(state.sitting), context)
    case .holding(let state):
      let state = Holding.prepared(state, context)
      place = .holding(state)
      return Holding.loading(state, context)
    case .held(let state):
      place = .held(state)
      return Oversight.asking(.student(state.session.student), context)
    case .summary(let state):
      place = .summary(state)
      return SummaryPage.loading(state, context)
    case .correcting(let state):
      place = .correcting(Correcting.prepared(state, context))
      return []
    case .queue:
      place = .queue(Queue.State())
      return Queue.loading(context)
    case .classPage:
      place = .classPage(ClassPage.State())
      return Oversight.asking(.glance(nil), context)
    case .school:
      place = .school(School.State())
      return Oversight.asking(.school, context)
    case .myTutor:
      place = .myTutor(MyTutor.State())
      return Oversight.asking(.news, context)
    case .asking(let question):
      asking = Asking.State(question)
      return Asking.loading(question, context)
    case .assigning(let student, let name, let grade):
      place = .assigning(Assigning.State(student, name: name, grade: grade))
      return Oversight.asking(.bank(for: student), context)
    case .settings:
      guard let profile = context.profile else { return go(to: .people) }
      place = .settings(Settings.State(profile: profile))
      return []
    case .models:
      guard let profile = context.profile, profile.role == .admin else { return go(to: .settings) }
      place = .models(Models.State())
      return [.loadModels(as: profile.person)]
    }
  }

  private mutating func adopt(_ profile: Profile) {
    context.profile = profile
    context.language = profile.language
  }
}
