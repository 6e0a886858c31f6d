import Learning
import Terminal

/// What to do next, one Enter away; the streak, the calendar, how it goes.
public enum Home: Screen {
  /// A line of the menu.
  public enum Item: Equatable, Sendable {
    case lesson, five, results, tutor, review, learn, library, exam, plan, progress, settings, people, quit
  }

  /// How the day stands, and which line of the menu is marked.
  public struct State: Equatable, Sendable {
    /// nil until it is read.
    public var today: Today?
    /// The topics of the year; nil until they are read, which no key waits for.
    public var map: [TopicOnMap]?
    /// What the tutors gave, answered and decided; nil until it is read, which no key waits for.
    public var news: TutorNews?
    /// The marked line, counted in `items` from 0.
    public var selected = 0
    /// The five, or a problem to review, are being chosen.
    public var isWaiting = false

    public init(today: Today? = nil) { self.today = today }

    /// The menu: a lesson that was begun comes first; once today's five are completed, their results stand in their place; what the tutor said follows, where there is something; a review is offered where one is due.
    public var items: [Item] {
      let first: Item = today?.session?.status == .completed ? .results : .five
      let hasDue = today?.due.isEmpty == false
      let begun: [Item] = today?.lesson == nil ? [] : [.lesson]
      let said: [Item] = news?.isWorthALine == true ? [.tutor] : []
      return begun + [first] + said + (hasDue ? [.review] : [])
        + [.learn, .library, .exam, .plan, .progress, .settings, .people, .quit]
    }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case goPressed
    case settingsPressed
    case learnPressed
    case progressPressed
    case planPressed
    case quitPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    if isStale(state, message, context) { return context.profile.map { [.loadToday($0)] } ?? [] }
    let count = state.items.count
    switch message {
    case .upPressed:
      state.selected = marked(state.selected, by: -1, of: count)
      return []
    case .downPressed:
      state.selected = marked(state.selected, by: 1, of: count)
      return []
    case .goPressed: return go(&state, context)
    case .settingsPressed: return [.go(.settings)]
    case .learnPressed: return [.go(.lessons)]
    case .progressPressed: return [.go(.progress(nil))]
    case .planPressed: return [.go(.plan)]
    case .quitPressed: return [.quit]
    case .picked(let row):
      guard (0..<count).contains(row) else { return [] }
      state.selected = row
      return go(&state, context)
    case .heard(.map(let map)):
      state.map = map
      return []
    case .heard(.overseen(.news(let news))):
      let marked = state.items.indices.contains(state.selected) ? state.items[state.selected] : nil
      state.news = news
      // A line that comes later does not move the mark to another one.
      state.selected = marked.flatMap(state.items.firstIndex(of:)) ?? 0
      return []
    case .heard(.today(let today)):
      state.today = today
      state.selected = min(state.selected, state.items.count - 1)
      return []
    case .heard(.failed(let trouble)):
      state.isWaiting = false
      guard trouble == .alreadyPractisedToday, let profile = context.profile else { return [] }
      return [.loadToday(profile)]
    case .heard, .typed, .pasted:
      return []
    }
  }

  /// The night went by at this screen: yesterday's menu is not acted on.
  private static func isStale(_ state: State, _ message: Message, _ context: Context) -> Bool {
    if case .heard = message { return false }
    guard let today = state.today else { return false }
    return context.calendar.day(at: context.now) > today.day && today.session?.status != .inProgress
  }

  private static func go(_ state: inout State, _ context: Context) -> [Effect] {
    guard !state.isWaiting, let profile = context.profile, state.items.indices.contains(state.selected) else {
      return []
    }
    switch state.items[state.selected] {
    case .five:
      state.isWaiting = true
      if let session = state.today?.session, session.status == .inProgress, !session.hasExpired(at: context.now) {
        return [.resumePractice(session.id)]
      }
      return [.beginPractice(profile)]
    case .results:
      guard let today = state.today, let session = today.session else { return [] }
      return [.go(.result(session, today.problems))]
    case .review:
      guard let due = state.today?.due, !due.isEmpty else { return [] }
      state.isWaiting = true
      return [.freshProblem(.review(due), profile.person)]
    case .lesson:
      guard let lesson = state.today?.lesson else { return [] }
      state.isWaiting = true
      return [.openLesson(lesson.id)]
    case .tutor: return [.go(.myTutor)]
    case .learn: return [.go(.lessons)]
    case .library: return [.go(.library)]
    case .exam:
      guard let exam = state.today?.exam else { return [.go(.exams)] }
      state.isWaiting = true
      return [.openExam(exam.id)]
    case .plan: return [.go(.plan)]
    case .progress: return [.go(.progress(nil))]
    case .settings: return [.go(.settings)]
    case .people: return [.signOut, .go(.people)]
    case .quit: return [.quit]
    }
  }
}
