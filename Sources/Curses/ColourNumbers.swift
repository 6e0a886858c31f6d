import CNcurses
import Terminal

/// The colours of a theme as numbers that ncurses takes; -1 is the terminal's own.
struct ColourNumbers {
  let depth: ColourDepth
  /// How many colours ncurses has for this terminal.
  let colours: Int
  /// With true colour: what is meant by the numbers from 16 on.
  private(set) var slots: [Colour] = []

  init(depth: ColourDepth, colours: Int) {
    (self.depth, self.colours) = (depth, colours)
  }

  /// With eight colours the bright ones are bold, and dark grey is a dim letter: black would vanish on black.
  mutating func foreground(_ colour: Colour?) -> (number: Int32, attributes: attr_t) {
    guard depth == .sixteen, let colour, hasEight, colour.basic > 7 else { return (number(colour), 0) }
    return colour.basic == 8 ? (-1, lectern_dim()) : (Int32(colour.basic - 8), lectern_bold())
  }

  mutating func background(_ colour: Colour?) -> Int32 {
    guard depth == .sixteen, let colour, hasEight else { return number(colour) }
    return Int32(colour.basic % 8)
  }

  /// A terminal of the `-direct` kind has eight numbers, too; its others are colours themselves.
  private var hasEight: Bool { colours < 16 || isDirect }
  private var isDirect: Bool { colours > 256 }

  private mutating func number(_ colour: Colour?) -> Int32 {
    guard let colour else { return -1 }
    switch depth {
    case .none: return -1
    case .sixteen: return Int32(colour.basic)
    case .twoHundredFiftySix where !isDirect: return Int32(colour.nearest256)
    case .trueColour where !isDirect:
      if let index = slots.firstIndex(of: colour) { return Int32(16 + index) }
      // Two for each role are far fewer.
      guard slots.count < 200 else { return Int32(colour.nearest256) }
      slots.append(colour)
      return Int32(15 + slots.count)
    default: return max(8, Int32(colour.red) << 16 | Int32(colour.green) << 8 | Int32(colour.blue))
    }
  }
}
