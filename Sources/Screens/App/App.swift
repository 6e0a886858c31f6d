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
  /// What lies over the place and gets its keys; nil where nothing does.
  public internal(set) var overlay: Overlay?
  /// What just happened; nil from the next key on.
  public internal(set) var notice: Notice?
  /// Whoever signs in goes straight to today's five: `lectern practice`.
  private var goesToPractice: Bool

  public init(context: Context, place: Place, goesToPractice: Bool = false) {
    self.context = context
    self.place = place
    self.goesToPractice = goesToPractice
  }

  /// What to do before the first key: somebody who is signed in already may be on the way to the five.
  public mutating func open() -> [Effect] {
    guard goesToPractice, let profile = context.profile else { return [] }
    goesToPractice = false
    return [.beginPractice(profile)]
  }

  // MARK: - What happens

  /// One key, paste or click.
  public mutating func receive(_ input: Input, at now: Instant) -> [Effect] {
    context.now = now
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
      overlay = nil
      place = .home(Home.State(today: today))
      return [.showTheme(profile.theme), .useMouse(profile.mouse)] + open()
    case .saved(let profile):
      adopt(profile)
    case .failed(let trouble):
      notice = Notice(context.text(trouble.phrase), isTrouble: true)
    default:
      break
    }
    return settle(step(.hear(event)))
  }

  /// The window has another size, or the terminal another way with Indic signs.
  public mutating func resize(to size: Size, family: WidthFamily) {
    context.size = size
    context.family = family
  }

  /// The themes that can be chosen are known.
  public mutating func offer(themes: [ThemeChoice]) { context.themes = themes }

  /// Time has passed and nothing else.
  public mutating func tick(at now: Instant) { context.now = now }

  /// When the picture next changes by time alone: the countdown shows minutes, and so wakes once a minute; at rest, never.
  public var nextTick: Instant? {
    guard case .dailyFive(let state) = place, state.session.status == .inProgress else {
      if case .home(let state) = place, let session = state.today?.session, session.status == .inProgress {
        return Self.nextMinute(of: session, after: context.now)
      }
      return nil
    }
    return Self.nextMinute(of: state.session, after: context.now)
  }

  private static func nextMinute(of session: PracticeSession, after now: Instant) -> Instant? {
    let left = session.secondsLeft(at: now)
    return left > 0 ? now.adding(seconds: left % 60 == 0 ? 60 : left % 60) : nil
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
    switch place {
    case .people: "people"
    case .welcome: "welcome"
    case .home: "home"
    case .dailyFive(let state): "five \(state.session.id) \(state.session.place)"
    case .result: "result"
    case .settings(let state): "settings \(state.mode)"
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
      case .copy:
        // Whether the terminal took it, nobody can know: that much is said, and no more.
        notice = Notice(context.text(Words.sentToTerminal))
        outside.append(effect)
      default: outside.append(effect)
      }
    }
    return outside
  }

  mutating func go(to destination: Destination) -> [Effect] {
    overlay = nil
    switch destination {
    case .people:
      place = .people(People.State())
      return [.loadPeople]
    case .welcome:
      let hasPeople: Bool = if case .people(let state) = place { state.people?.isEmpty == false } else { false }
      place = .welcome(Welcome.State(timeZone: context.timeZone, canGoBack: hasPeople))
      return []
    case .home:
      guard let profile = context.profile else { return go(to: .people) }
      place = .home(Home.State())
      return [.loadToday(profile)]
    case .practice:
      guard let profile = context.profile else { return go(to: .people) }
      return [.beginPractice(profile)]
    case .result(let session, let problems):
      place = .result(DailyResult.State(session: session, problems: problems))
      guard let profile = context.profile else { return [] }
      return [.loadToday(profile)]
    case .settings:
      guard let profile = context.profile else { return go(to: .people) }
      place = .settings(Settings.State(profile: profile))
      return []
    }
  }

  private mutating func adopt(_ profile: Profile) {
    context.profile = profile
    context.language = profile.language
  }
}
