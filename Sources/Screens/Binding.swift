import Learning
import Terminal

/// One line of a screen's key table.
public struct Binding<Message: Equatable & Sendable>: Sendable {
  /// The first is shown; the others mean the same.
  public var keys: [Key]
  /// What happens when one of the keys is pressed.
  public var message: Message
  /// What it does, in a word or three.
  public var help: Phrase
  /// What is typed for it in the plain mode: a word without blanks.
  public var word: Phrase
  /// Whether the footer has it.
  public var isInFooter: Bool

  public init(_ keys: [Key], _ message: Message, _ help: Phrase, word: Phrase, footer: Bool = true) {
    self.keys = keys
    self.message = message
    self.help = help
    self.word = word
    isInFooter = footer
  }
}

/// A line of a key table without its message: what footer, help and palette show.
public struct KeyHelp: Equatable, Sendable {
  /// The first is shown and can be clicked; the others mean the same.
  public var keys: [Key]
  /// What it does, in a word or three.
  public var help: Phrase
  /// What is typed for it in the plain mode: a word without blanks.
  public var word: Phrase
  /// Whether the footer has it, where there is room.
  public var isInFooter: Bool
}

extension Key {
  var isText: Bool { if case .character = self { true } else { false } }

  /// As the footer names it, where the font has no arrows.
  func label(_ symbols: Symbols) -> String {
    guard symbols == .ascii else { return label }
    switch self {
    case .enter: return "Enter"
    case .altEnter: return "M-Enter"
    case .backspace: return "BkSp"
    case .up: return "Up"
    case .down: return "Down"
    case .left: return "Left"
    case .right: return "Right"
    case .controlLeft: return "^Left"
    case .controlRight: return "^Right"
    default: return label
    }
  }

  /// As the footer names it.
  public var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^\(String(character).uppercased())"
    case .alt(let character): "M-\(character)"
    case .enter: "⏎"
    case .altEnter: "M-⏎"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .escape: "Esc"
    case .backspace: "⌫"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .controlLeft: "^←"
    case .controlRight: "^→"
    case .function(let number): "F\(number)"
    }
  }
}
