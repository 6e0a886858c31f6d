import Learning
import Terminal

/// A place that a person can be. Always the same parts: what is true (State), what can happen (Message), which keys say it
/// (bindings), what follows (update), what is seen (draw), and what is read aloud (tell).
public protocol Screen {
  associatedtype State: Equatable & Sendable
  associatedtype Message: ScreenMessage

  /// Every key that means something now: footer, help, palette, mouse and manual come from this one table.
  static func bindings(_ state: State, _ context: Context) -> [Binding<Message>]
  /// What follows from a message: another state, and what is asked of the world.
  static func update(_ state: inout State, _ message: Message, _ context: Context) -> [Effect]
  /// The picture of the place, title and keys included; the canvas may be as small as 40 by 12.
  static func draw(_ state: State, _ context: Context, on canvas: inout Canvas)
  /// What can be picked: by `/`, by a click, by its number in the plain mode.
  static func rows(_ state: State, _ context: Context) -> [Row]
  /// Whether letters are text now, and not commands.
  static func typing(_ state: State, _ context: Context) -> Typing
  /// The world has been asked for something that the next key depends on: what is typed meanwhile waits.
  static func isBusy(_ state: State) -> Bool
  /// What tells two visits to this place apart, where the plain mode should tell it anew; empty where there is one.
  static func mark(_ state: State) -> String
  /// What an answer field asks for, said before a line is read in the plain mode; nil where nothing is asked.
  static func prompt(_ state: State, _ context: Context) -> String?
  /// The place in words, in reading order.
  static func tell(_ state: State, _ context: Context) -> [Told]
}

/// What can happen anywhere: the world spoke, a key that no binding claims, a paste, a row that was picked.
public protocol ScreenMessage: Equatable, Sendable {
  /// The world answered.
  static func heard(_ event: Event) -> Self
  /// A key that no binding claims: a letter for a field.
  static func typed(_ key: Key) -> Self
  /// Text that came at once: a paste, or a line of the plain mode.
  static func pasted(_ text: String) -> Self
  /// A row by its place in `rows`, from 0; one that is not there must do no harm.
  static func picked(_ row: Int) -> Self
}

/// What a letter means now.
public enum Typing: Equatable, Sendable {
  /// A command.
  case none
  /// Text; but the field is empty, and what begins no answer (`?`, `:`, `/`) is still a command.
  case empty
  case text
}

/// One thing that can be picked.
public struct Row: Equatable, Sendable {
  /// What it is; `/` looks for typed words in it.
  public var title: String
  /// More about it, shown beside it; may be empty.
  public var detail: String

  public init(_ title: String, _ detail: String = "") {
    self.title = title
    self.detail = detail
  }
}

/// One passage of what the plain mode says. The same key and text is said once while one is in a place.
public struct Told: Equatable, Sendable {
  /// Which passage this is: where its text changes, it is said again.
  public var key: String
  /// May be several lines.
  public var text: String
  /// Said once even where its text changes: the minutes that are left do not interrupt.
  public var isOnce: Bool

  public init(_ key: String, _ text: String, once isOnce: Bool = false) {
    self.key = key
    self.text = text
    self.isOnce = isOnce
  }
}

extension Screen {
  /// A key means what the bindings say, and is typed where they say nothing.
  static func step(_ state: inout State, _ stimulus: Stimulus, _ context: Context) -> [Effect] {
    let message: Message =
      switch stimulus {
      case .press(let key): bindings(state, context).first { $0.keys.contains(key) }?.message ?? .typed(key)
      case .paste(let text): .pasted(text)
      case .pick(let row): .picked(row)
      case .hear(let event): .heard(event)
      }
    return update(&state, message, context)
  }

  /// The bindings without their messages.
  static func keyTable(_ state: State, _ context: Context) -> [KeyHelp] {
    bindings(state, context).map {
      KeyHelp(keys: $0.keys, help: $0.help, word: $0.word, isInFooter: $0.isInFooter)
    }
  }

  /// The keys of the place, then those that mean the same everywhere: what a footer chooses from.
  static func footer(_ state: State, _ context: Context) -> [KeyHelp] {
    let own = keyTable(state, context)
    let findsNothing = rows(state, context).isEmpty || own.contains { $0.word == Words.findWord }
    return own + App.everywhere(typing(state, context)).filter { !(findsNothing && $0.word == Words.findWord) }
  }

  /// Nothing can be picked.
  public static func rows(_ state: State, _ context: Context) -> [Row] { [] }
  /// Nothing is waited for.
  public static func isBusy(_ state: State) -> Bool { false }
  /// There is one such place.
  public static func mark(_ state: State) -> String { "" }
  /// Every letter is a command.
  public static func typing(_ state: State, _ context: Context) -> Typing { .none }
  /// Nothing is asked.
  public static func prompt(_ state: State, _ context: Context) -> String? { nil }
}
