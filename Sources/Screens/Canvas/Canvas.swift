import Learning
import Terminal

/// A grid to draw on, in one language, that remembers what a click means.
public struct Canvas: Equatable, Sendable {
  /// What has been drawn so far.
  public var grid: Grid
  /// What `say` speaks.
  public let language: Language
  /// What can be clicked, in the order in which it was drawn.
  public private(set) var targets: [Target] = []
  /// Title, rules and keys as they were drawn: no place writes over them.
  var chromed: Grid?

  /// Which signs the terminal's font has.
  let symbols: Symbols

  public init(size: Size, family: WidthFamily, language: Language, symbols: Symbols = .braille) {
    grid = Grid(size: size, family: family)
    self.language = language
    self.symbols = symbols
  }

  /// Width of the whole screen.
  public var columns: Int { grid.size.columns }
  /// Height of the whole screen, title and footer included.
  public var rows: Int { grid.size.rows }
  /// How the terminal counts Indic signs: text is measured by it.
  public var family: WidthFamily { grid.family }

  /// One line, clipped; returns the columns used.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, role: Role = .body, limit: Int? = nil
  ) -> Int {
    grid.write(text, column: column, row: row, role: role, limit: limit)
  }

  /// A row that was laid out in advance, clipped to `limit` columns.
  public mutating func write(_ line: StyledRow, column: Int, row: Int, role: Role = .body, limit: Int? = nil) {
    grid.write(line, column: column, row: row, role: role, limit: limit)
  }

  /// One line in the canvas's language, clipped to `limit` columns; returns the columns used.
  @discardableResult
  public mutating func say(
    _ phrase: Phrase, column: Int, row: Int, role: Role = .body, limit: Int? = nil
  ) -> Int {
    grid.write(phrase[language], column: column, row: row, role: role, limit: limit)
  }

  /// A line that ends at `end` (exclusive) and never begins left of `from`; returns where it begins.
  @discardableResult
  public mutating func writeTrailing(_ text: String, end: Int, from: Int, row: Int, role: Role = .body) -> Int {
    let room = max(0, end - from)
    let shown = clip(text, to: room, family)
    let column = end - width(of: shown, family)
    grid.write(shown, column: column, row: row, role: role)
    return column
  }

  /// From now on a click in `area` means this, whatever it meant before.
  public mutating func target(_ area: Area, _ action: Target.Action) {
    targets.append(Target(area: area, action: action))
  }

  /// What a click there means: what was drawn last lies on top.
  public func action(at position: Position) -> Target.Action? {
    targets.last { $0.area.contains(position) }?.action
  }

  /// Forgets what lies under an overlay.
  mutating func dropTargets() { targets = [] }
}

/// A place that the mouse can hit.
public struct Target: Equatable, Sendable {
  /// As if a key were pressed, or a row picked (counted from 0).
  public enum Action: Equatable, Sendable {
    case press(Key)
    case pick(Int)
  }

  /// Where it is, in cells of the screen.
  public var area: Area
  /// What a click there does.
  public var action: Action
}
