import Learning
import Terminal

/// The rest of a profile, the language, the look. What is changed is kept at once.
///
///     browsing ──enter──► editing a text ──enter──► (saved) browsing         Esc: as it was
///        │ ──enter on Theme──► choosing a theme, each previewed ──enter──► (saved)
///        │ ──enter on Password──► now ──► new ──► once more ──► (saved)
///        └──left, right──► another value (saved)
public enum Settings: Screen {
  /// A line of the list, from top to bottom.
  public enum Item: Int, CaseIterable, Sendable {
    case name, grade, language, timeZone, dayStart, theme, mouse, password, age, board, school, aboutMe, rewards,
      extraTime
  }

  /// What is asked in turn: `current` only where there is a password already.
  public enum PasswordStep: Equatable, Sendable { case current, new, repeated }

  /// What the keys are for now.
  public enum Mode: Equatable, Sendable {
    case browsing
    case editing(Item)
    /// The index into the themes; 0 is "as the terminal is".
    case choosingTheme(Int)
    case password(PasswordStep)
  }

  /// What is being changed, and how far that has come.
  public struct State: Equatable, Sendable {
    /// As it is shown, which may be ahead of the disk; a failure puts it back.
    public var profile: Profile
    /// The marked line, counted in `Item.allCases` from 0.
    public var selected = 0
    /// Browsing, unless a line was opened.
    public var mode = Mode.browsing
    /// The text that is being edited; how long it may be depends on the line.
    public var field = TextField()
    /// Why what was typed cannot be kept; nil where nothing is wrong.
    public var complaint: Phrase?
    /// A kind word when something was kept.
    public var confirmation: Phrase?
    var currentPassword: Secret?
    var newPassword: Secret?

    public init(profile: Profile) { self.profile = profile }

    /// What the marked line holds.
    public var item: Item { Item.allCases[selected] }
  }

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case upPressed, downPressed
    case editPressed
    case keepPressed, cancelPressed
    case previousPressed, nextPressed
    case leavePressed, modelsPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  /// Grades go round from here: what `student_profiles.grade` takes, not only what has problems.
  public static let lowestGrade = 1
  /// The last school grade; the next one after it is the lowest again.
  public static let highestGrade = 12

  public static func mark(_ state: State) -> String { "\(state.mode)" }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    switch state.mode {
    case .editing, .password: .text
    case .browsing, .choosingTheme: .none
    }
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .upPressed: return move(&state, by: -1, context)
    case .downPressed: return move(&state, by: 1, context)
    case .editPressed: return edit(&state, context)
    case .keepPressed: return keep(&state, context)
    case .cancelPressed: return cancel(&state)
    case .previousPressed: return turn(&state, by: -1, context)
    case .nextPressed: return turn(&state, by: 1, context)
    case .leavePressed: return [.go(.home)]
    case .modelsPressed: return [.go(.models)]
    case .picked(let row):
      return pick(&state, row, context)
    case .typed(let key):
      if typing(state, context) == .text, state.field.receive(key) { state.complaint = nil }
      return []
    case .pasted(let text):
      if typing(state, context) == .text { state.field.paste(text) }
      return []
    case .heard(.saved(let profile)):
      state.profile = profile
      state.confirmation = Words.saved
      return []
    case .heard(.passwordChanged(let hasPassword)):
      state.profile.hasPassword = hasPassword
      state.confirmation = hasPassword ? Words.passwordChanged : Words.passwordRemoved
      return []
    case .heard(.failed):
      // What was shown before it was on disk is taken back.
      if let profile = context.profile { state.profile = profile }
      return []
    case .heard:
      return []
    }
  }

  private static func move(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    (state.complaint, state.confirmation) = (nil, nil)
    switch state.mode {
    case .browsing:
      let count = Item.allCases.count
      state.selected = marked(state.selected, by: step, of: count)
      return []
    case .choosingTheme(let index):
      let count = context.themes.count + 1
      let next = marked(index, by: step, of: count)
      state.mode = .choosingTheme(next)
      return [.showTheme(next == 0 ? nil : context.themes[next - 1].name)]
    case .editing, .password:
      return []
    }
  }

  private static func pick(_ state: inout State, _ row: Int, _ context: Context) -> [Effect] {
    switch state.mode {
    case .browsing:
      guard Item.allCases.indices.contains(row) else { return [] }
      state.selected = row
      return edit(&state, context)
    case .choosingTheme:
      guard row >= 0, row <= context.themes.count else { return [] }
      state.mode = .choosingTheme(row)
      return keep(&state, context)
    case .editing, .password:
      return []
    }
  }

  private static func edit(_ state: inout State, _ context: Context) -> [Effect] {
    (state.complaint, state.confirmation) = (nil, nil)
    let profile = state.profile
    switch state.item {
    case .grade, .language, .dayStart, .mouse, .extraTime, .rewards:
      return turn(&state, by: 1, context)
    case .theme:
      let index = profile.theme.flatMap { name in context.themes.firstIndex { $0.name == name } }.map { $0 + 1 } ?? 0
      state.mode = .choosingTheme(index)
    case .password:
      state.mode = .password(profile.hasPassword ? .current : .new)
      state.field = TextField(limit: 200, isSecret: true)
    case .name: open(profile.isGuest ? "" : profile.name, limit: 60)
    case .timeZone: open(profile.timeZone, limit: 64)
    case .age: open(profile.age.map(String.init) ?? "", limit: 3)
    case .board: open(profile.board ?? "", limit: 60)
    case .school: open(profile.school ?? "", limit: 120)
    case .aboutMe: open(profile.aboutMe ?? "", limit: 500)
    }
    return []

    func open(_ text: String, limit: Int) {
      state.mode = .editing(state.item)
      state.field = TextField(text, limit: limit)
    }
  }

  private static func cancel(_ state: inout State) -> [Effect] {
    let wasChoosing: Bool = if case .choosingTheme = state.mode { true } else { false }
    state.mode = .browsing
    state.field.clear()
    (state.complaint, state.currentPassword, state.newPassword) = (nil, nil, nil)
    return wasChoosing ? [.showTheme(state.profile.theme)] : []
  }
}
