import Learning
import Terminal

/// A grid to draw on, in one language, that remembers what a click means.
public struct Canvas: Equatable, Sendable {
  public var grid: Grid
  public let language: Language
  public private(set) var targets: [Target] = []
  /// Title, rules and keys as they were drawn: no place writes over them.
  var chromed: Grid?

  public init(size: Size, family: WidthFamily, language: Language) {
    grid = Grid(size: size, family: family)
    self.language = language
  }

  public var columns: Int { grid.size.columns }
  public var rows: Int { grid.size.rows }
  public var family: WidthFamily { grid.family }

  /// One line, clipped; returns the columns used.
  @discardableResult
  public mutating func write(
    _ text: String, column: Int, row: Int, role: Role = .body, limit: Int? = nil
  ) -> Int {
    grid.write(text, column: column, row: row, role: role, limit: limit)
  }

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
  public enum Action: Equatable, Sendable {
    case press(Key)
    case pick(Int)
  }

  public var area: Area
  public var action: Action
}
