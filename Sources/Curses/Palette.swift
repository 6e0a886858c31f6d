import CNcurses
import Terminal

/// Roles as ncurses draws them: attributes and a colour pair each, for one theme and one depth of colour.
struct Palette {
  /// What one role is drawn with.
  struct Ink: Equatable {
    var attributes: attr_t
    var pair: Int32
  }

  private var inks: [Role: Ink] = [:]
  /// Set where the terminal has true colour.
  private(set) var trueColour: TrueColour?

  /// What of the wanted depth a terminal with that many colours can show.
  static func depth(_ wanted: ColourDepth, colours: Int) -> ColourDepth {
    if colours < 8 { return .none }
    return colours < 256 && wanted != .none ? .sixteen : wanted
  }

  init(_ theme: Theme, depth: ColourDepth) {
    var numbers = ColourNumbers(depth: depth, colours: Int(lectern_colours()))
    var pairs: [Pair: Int32] = [:]
    for role in Role.allCases {
      let style = theme[role]
      var ink = Ink(attributes: Self.attributes(of: style), pair: 0)
      if depth == .none {
        // Without colours a ground of its own can only be told by reversing.
        if style.background != nil { ink.attributes |= lectern_reverse() }
      } else {
        let foreground = numbers.foreground(style.foreground)
        ink.attributes |= foreground.attributes
        ink.pair = Self.pair(
          Pair(foreground: foreground.number, background: numbers.background(style.background)), &pairs)
      }
      inks[role] = ink
    }
    if !numbers.slots.isEmpty { trueColour = TrueColour(slots: numbers.slots.map { ($0.red, $0.green, $0.blue) }) }
  }

  private static func pair(_ pair: Pair, _ pairs: inout [Pair: Int32]) -> Int32 {
    if pair == Pair(foreground: -1, background: -1) { return 0 }
    if let known = pairs[pair] { return known }
    let number = Int32(pairs.count + 1)
    init_extended_pair(number, pair.foreground, pair.background)
    pairs[pair] = number
    return number
  }

  subscript(role: Role) -> Ink { inks[role] ?? Ink(attributes: 0, pair: 0) }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private static func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.bold { attributes |= lectern_bold() }
    if style.dim { attributes |= lectern_dim() }
    if style.italic { attributes |= lectern_italic() }
    if style.underline { attributes |= lectern_underline() }
    if style.reverse { attributes |= lectern_reverse() }
    return attributes
  }
}
