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
  var savesUnderWay = 0
  /// Whoever signs in goes straight to today's five: `lectern practice`.
  var goesToPractice: Bool
  /// Whoever signs in goes straight to an exam: `lectern exam`.
  var examWish: ExamWish?
  /// Whoever signs in goes straight to a lesson: `lectern teach`.
  var lessonWish: LessonWish?

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

  /// What was typed ahead, one by one, until the world has to be waited for again.
  private mutating func catchUp(at now: Instant) -> [Effect] {
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !isBusy { effects += receive(typedAhead.removeFirst(), at: now) }
    return effects
  }

  /// The window has another size, or the terminal another way with Indic signs.
  public mutating func resize(to size: Size, family: WidthFamily) {
    context.size = size
    context.family = family
  }

  /// The themes that can be chosen are known.
  public mutating func offer(themes: [ThemeChoice]) { context.themes = themes }

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
}
