import Learning
import Terminal

/// Who somebody new is: a name, a grade, a language, a time zone; nothing else is asked before the first problem.
///
///     name ──► grade ──► language ──► time zone ──► begin ──► (created)
///       any of them ──► just look around ──► (a guest)
public enum Welcome: Screen {
  /// A line of the form, from top to bottom: four to fill in, two to press.
  public enum Field: Int, CaseIterable, Sendable { case name, grade, language, timeZone, begin, lookAround }

  /// What has been filled in; the language is the app's own.
  public struct State: Equatable, Sendable {
    /// The line that the keys go to.
    public var field: Field = .name
    /// What they want to be called: needed to begin, not to look around.
    public var name = TextField(limit: 60)
    /// One of `grades`, for a guest too.
    public var grade = 7
    /// An IANA name; at first what the machine says.
    public var timeZone: TextField
    /// What is still missing or unknown; nil where nothing is.
    public var complaint: Phrase?
    /// The world is at work on what was asked.
    public var isWaiting = false
    /// The guest of this machine, if there is one already.
    public var guest: Person?
    /// Whether there is a list of people to go back to.
    public var canGoBack: Bool

    public init(timeZone: String, canGoBack: Bool = false, guest: Person? = nil) {
      self.timeZone = TextField(timeZone, limit: 64)
      self.canGoBack = canGoBack
      self.guest = guest
    }
  }

  /// School grades that the shipped problems are for.
  public static let grades = [6, 7, 8]

  /// What the keys of this place, the world and typed text can mean here.
  public enum Message: ScreenMessage {
    case nextPressed, previousPressed
    case confirmPressed
    case leftPressed, rightPressed
    case lookAroundPressed
    case backPressed
    case heard(Event)
    case typed(Key)
    case pasted(String)
    case picked(Int)
  }

  static func isTyping(_ state: State) -> Bool { state.field == .name || state.field == .timeZone }

  public static func isBusy(_ state: State) -> Bool { state.isWaiting }

  public static func typing(_ state: State, _ context: Context) -> Typing {
    switch state.field {
    case .name: state.name.text.isEmpty ? .empty : .text
    case .timeZone: state.timeZone.text.isEmpty ? .empty : .text
    case .grade, .language, .begin, .lookAround: .none
    }
  }

  public static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect] {
    switch message {
    case .nextPressed:
      move(&state, by: 1)
      return []
    case .previousPressed:
      move(&state, by: -1)
      return []
    case .leftPressed: return turn(&state, by: -1, context)
    case .rightPressed: return turn(&state, by: 1, context)
    case .confirmPressed: return confirm(&state, context)
    case .lookAroundPressed: return create(&state, asGuest: true, context)
    case .backPressed: return [.go(.people)]
    case .typed(let key):
      state.complaint = nil
      switch state.field {
      case .name: _ = state.name.receive(key)
      case .timeZone: _ = state.timeZone.receive(key)
      case .grade:
        if case .character(let character) = key, let number = character.wholeNumberValue, grades.contains(number) {
          state.grade = number
        }
      case .language, .begin, .lookAround: break
      }
      return []
    case .pasted(let text):
      return paste(&state, text, context)
    case .picked(let row):
      guard let field = Field(rawValue: row) else { return [] }
      state.field = field
      return field == .begin || field == .lookAround ? confirm(&state, context) : []
    case .heard(.failed):
      state.isWaiting = false
      return []
    case .heard:
      return []
    }
  }

  private static func paste(_ state: inout State, _ text: String, _ context: Context) -> [Effect] {
    state.complaint = nil
    switch state.field {
    case .name: state.name.paste(text)
    case .timeZone: state.timeZone.paste(text)
    case .grade:
      guard let grade = text.first(where: \.isNumber)?.wholeNumberValue, grades.contains(grade) else {
        state.complaint = Words.gradeRange
        return []
      }
      state.grade = grade
    case .language:
      let wantsBengali = trimmed(text).lowercased().hasPrefix("b") || text.unicodeScalars.contains("ব")
      if wantsBengali != (context.language == .bengali) { return [.switchLanguage] }
    case .begin, .lookAround: break
    }
    return []
  }

  private static func move(_ state: inout State, by step: Int) {
    let count = Field.allCases.count
    state.complaint = nil
    state.field = Field(rawValue: marked(state.field.rawValue, by: step, of: count)) ?? .name
  }

  /// Left and right: another grade, the other language.
  private static func turn(_ state: inout State, by step: Int, _ context: Context) -> [Effect] {
    switch state.field {
    case .grade:
      let index = grades.firstIndex(of: state.grade) ?? 0
      state.grade = grades[marked(index, by: step, of: grades.count)]
    case .language:
      return [.switchLanguage]
    case .name:
      _ = state.name.receive(step < 0 ? .left : .right)
    case .timeZone:
      _ = state.timeZone.receive(step < 0 ? .left : .right)
    case .begin, .lookAround:
      break
    }
    return []
  }

  private static func confirm(_ state: inout State, _ context: Context) -> [Effect] {
    switch state.field {
    case .name where trimmed(state.name.text).isEmpty:
      state.complaint = Words.nameNeeded
      return []
    case .timeZone where !StudentCalendar.knows(timeZone: trimmed(state.timeZone.text)):
      state.complaint = Words.unknownTimeZone
      return []
    case .name, .grade, .language, .timeZone:
      move(&state, by: 1)
      return []
    case .begin: return create(&state, asGuest: false, context)
    case .lookAround: return create(&state, asGuest: true, context)
    }
  }

  private static func create(_ state: inout State, asGuest: Bool, _ context: Context) -> [Effect] {
    guard !state.isWaiting else { return [] }
    if asGuest, let guest = state.guest {
      if guest.hasPassword { return [.go(.people)] }
      state.isWaiting = true
      return [.signIn(guest.id, password: nil)]
    }
    let name = trimmed(state.name.text)
    let zone = trimmed(state.timeZone.text)
    if !asGuest, name.isEmpty {
      state.field = .name
      state.complaint = Words.nameNeeded
      return []
    }
    guard StudentCalendar.knows(timeZone: zone) else {
      state.field = .timeZone
      state.complaint = Words.unknownTimeZone
      return []
    }
    state.isWaiting = true
    return [
      .create(
        Newcomer(
          name: asGuest ? "" : name, grade: state.grade, language: context.language, timeZone: zone, isGuest: asGuest))
    ]
  }
}

/// Without the blanks around it.
func trimmed(_ text: String) -> String {
  var slice = text[...]
  while slice.first?.isWhitespace == true { slice.removeFirst() }
  while slice.last?.isWhitespace == true { slice.removeLast() }
  return String(slice)
}
