import Learning
import Terminal

/// From one place to another.
extension App {
  /// Takes out of the effects what the app does itself: going to another place, and the language.
  mutating func settle(_ effects: [Effect]) -> [Effect] {
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

  /// What home shows and no key waits for: asked for once it is on the screen.
  public func furnish() -> [Effect] {
    guard case .home = place, let profile = context.profile else { return [] }
    return [.loadMap(profile.person)] + Oversight.asking(.news, context)
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
      return [.loadToday(profile), .loadAims(profile.person)] + Self.looking(for: session)
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
    case .student(let state):
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

  mutating func adopt(_ profile: Profile) {
    context.profile = profile
    context.language = profile.language
  }
}
