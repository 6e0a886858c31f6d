import Learning
import Screens
import Terminal

/// Somebody at the keyboard: types, and sees what the world answers.
struct Walk {
  var app: App
  var world = World()
  var now: Instant
  var effects: [Effect] = []

  /// 21 November 2026, 18:00 in Kolkata.
  static let evening = Instant(
    seconds: Int64(CalendarDay(year: 2026, month: 11, day: 21).ordinal) * 86_400 + 12 * 3600 + 30 * 60)

  init(
    _ place: Place? = nil, language: Language = .english, columns: Int = 80, rows: Int = 24,
    family: WidthFamily = .spacing, symbols: Symbols = .braille, at now: Instant = Walk.evening
  ) {
    self.now = now
    let context = Context(
      now: now, language: language, timeZone: "Asia/Kolkata",
      themes: [
        ThemeChoice(name: "dark", title: Phrase(en: "Dark", bn: "গাঢ়")),
        ThemeChoice(name: "light", title: Phrase(en: "Light", bn: "হালকা")),
      ], size: Size(columns: columns, rows: rows), family: family, symbols: symbols)
    app = App(context: context, place: place ?? .welcome(Welcome.State(timeZone: "Asia/Kolkata")))
  }

  /// Somebody who is at home already.
  static func home(
    language: Language = .english, columns: Int = 80, rows: Int = 24, symbols: Symbols = .braille,
    world: World = World()
  ) -> Walk {
    var walk = Walk(
      .people(People.State()), language: language, columns: columns, rows: rows, symbols: symbols)
    walk.world = world
    let newcomer = Newcomer(
      name: language == .english ? "Asha" : "আশা", grade: 7, language: language, timeZone: "Asia/Kolkata",
      isGuest: false)
    walk.perform([.create(newcomer)])
    return walk
  }

  /// Somebody at the first of today's five.
  static func five(language: Language = .english, columns: Int = 80, rows: Int = 24) -> Walk {
    var walk = home(language: language, columns: columns, rows: rows)
    walk.press(.enter)
    return walk
  }

  mutating func press(_ keys: Key...) {
    for key in keys { perform(app.receive(.key(key), at: now)) }
  }

  /// The place of a line in the menu of somebody who has just come home, from 0.
  static func place(of item: Home.Item) -> Int { Home.State().items.firstIndex(of: item) ?? -1 }

  /// A line of the home menu, wherever it stands.
  mutating func choose(_ item: Home.Item) {
    guard case .home(let state) = app.place, let row = state.items.firstIndex(of: item) else { return }
    let count = state.items.count
    for _ in 0..<(row - state.selected + count) % count { press(.down) }
    press(.enter)
  }

  /// Characters as keys.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func paste(_ text: String) { perform(app.receive(.paste(text), at: now)) }

  mutating func wait(seconds: Int) {
    now = now.adding(seconds: seconds)
    perform(app.tick(at: now))
  }

  mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      self.effects.append(effect)
      if let event = world.perform(effect, at: now) { perform(app.receive(event, at: now)) }
    }
  }

  var screen: String { app.grid.text }

  var five: DailyFive.State? {
    if case .dailyFive(let state) = app.place { state } else { nil }
  }

  /// The right answer of the open problem, typed and sent.
  mutating func answerRight() {
    guard let five else { return }
    switch five.problem.key {
    case .written(let text, _): type(text.en)
    case .choice(_, let right): type(["a", "b", "c", "d"][right])
    case .boolean(let value): type(value ? "t" : "f")
    }
    press(.enter)
  }

  mutating func answerWrong() {
    guard let five else { return }
    switch five.problem.key {
    case .written: type("999")
    case .choice(_, let right): type(["a", "b", "c", "d"][(right + 1) % 4])
    case .boolean(let value): type(value ? "f" : "t")
    }
    press(.enter)
  }
}

extension App {
  /// The kind of place where one is, by its case: what a test asks for.
  var kindOfPlace: String { asking == nil ? Mirror(reflecting: place).children.first?.label ?? "" : "asking" }
}
