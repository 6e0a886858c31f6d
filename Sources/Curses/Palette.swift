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

  init(_ theme: Theme, depth: ColourDepth) {
    var slots: [Colour] = []
    var pairs: [Pair: Int32] = [:]
    for role in Role.allCases {
      let style = theme[role]
      var ink = Ink(attributes: Self.attributes(of: style), pair: 0)
      if depth != .none {
        let pair = Pair(
          foreground: Self.number(of: style.foreground, depth, &slots),
          background: Self.number(of: style.background, depth, &slots))
        if pair != Pair(foreground: -1, background: -1) {
          let number = pairs[pair] ?? Int32(pairs.count + 1)
          if pairs[pair] == nil {
            init_extended_pair(number, pair.foreground, pair.background)
            pairs[pair] = number
          }
          ink.pair = number
        }
      } else if style.background != nil {
        // Without colours a ground of its own can only be told by reversing.
        ink.attributes |= lectern_reverse()
      }
      inks[role] = ink
    }
    if depth == .trueColour {
      trueColour = TrueColour(slots: slots.map { ($0.red, $0.green, $0.blue) })
    }
  }

  subscript(role: Role) -> Ink { inks[role] ?? Ink(attributes: 0, pair: 0) }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private static func number(of colour: Colour?, _ depth: ColourDepth, _ slots: inout [Colour]) -> Int32 {
    guard let colour else { return -1 }
    switch depth {
    case .none: return -1
    case .sixteen: return Int32(colour.basic < Int(lectern_colours()) ? colour.basic : colour.basic % 8)
    case .twoHundredFiftySix: return Int32(colour.nearest256)
    case .trueColour:
      if let index = slots.firstIndex(of: colour) { return Int32(16 + index) }
      guard slots.count < 200 else { return Int32(colour.nearest256) }
      slots.append(colour)
      return Int32(16 + slots.count - 1)
    }
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
