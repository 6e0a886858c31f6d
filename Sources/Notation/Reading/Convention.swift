/// How a text is read where it may mean two things: what the question asks for decides.
public struct Convention: Hashable, Sendable {
  /// What a comma between two digits is, where it groups no thousands.
  public enum Comma: Hashable, Sendable, CaseIterable {
    /// `1,5` is one and a half.
    case decimal
    /// `1,5` is one, and five; `1,200` too is two numbers, unless other commas have a space behind them.
    case separating
  }

  /// What a single letter behind a number is that names a unit as well: `5 m`, `3g`.
  public enum Letter: Hashable, Sendable, CaseIterable {
    case unit
    case unknown
  }

  public var comma: Comma
  public var letter: Letter

  public init(comma: Comma, letter: Letter) {
    self.comma = comma
    self.letter = letter
  }

  /// One number, with its unit: `1,5` is 1.5 and `5 m` five metres.
  public static let number = Convention(comma: .decimal, letter: .unit)
  /// Several numbers: lists, sets, points, intervals.
  public static let list = Convention(comma: .separating, letter: .unit)
  /// Letters stand for numbers: `5m` is five times m.
  public static let algebra = Convention(comma: .decimal, letter: .unknown)
  /// Letters stand for numbers, and there are several answers: `x = 2, 5`.
  public static let solutions = Convention(comma: .separating, letter: .unknown)
}
