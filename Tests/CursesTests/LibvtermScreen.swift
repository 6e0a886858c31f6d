import CVterm
import CWidth
import Terminal

/// What a terminal of the spacing family shows, by libvterm.
final class LibvtermScreen {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private(set) var size: Size

  struct Cell: Equatable {
    var text: String
    var foreground: Ink
    var background: Ink
    var isBold: Bool
    var isUnderlined: Bool
    var isItalic: Bool
    var isReversed: Bool
  }

  enum Ink: Equatable {
    case own
    case indexed(Int)
    case rgb(UInt8, UInt8, UInt8)
  }

  init?(_ size: Size) {
    guard let terminal = vterm_new(Int32(size.rows), Int32(size.columns)),
      let screen = vterm_obtain_screen(terminal)
    else { return nil }
    (self.terminal, self.screen, self.size) = (terminal, screen, size)
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  func feed(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
  }

  func resize(_ size: Size) {
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    self.size = size
  }

  var caret: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Position(column: Int(position.col), row: Int(position.row))
  }

  subscript(column: Int, row: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    let scalars = [cell.chars.0, cell.chars.1, cell.chars.2, cell.chars.3, cell.chars.4, cell.chars.5]
    for value in scalars.prefix(while: { $0 != 0 }) { text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    if scalars[0] == 0 { text = " " }
    if scalars[0] == .max { text = "" }
    return Cell(
      text: text, foreground: Self.ink(cell.fg), background: Self.ink(cell.bg), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isItalic: cell.attrs.italic != 0, isReversed: cell.attrs.reverse != 0)
  }

  private static func ink(_ colour: VTermColor) -> Ink {
    let kind = UInt32(colour.type)
    if kind & (VTERM_COLOR_DEFAULT_FG.rawValue | VTERM_COLOR_DEFAULT_BG.rawValue) != 0 { return .own }
    if kind & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      return .indexed(Int(colour.indexed.idx))
    }
    return .rgb(colour.rgb.red, colour.rgb.green, colour.rgb.blue)
  }

  /// The columns of a row of a grid as a terminal keeps them: each letter with its marks has a column of its own.
  static func columns(of grid: Grid, row: Int) -> [String] {
    var columns: [String] = []
    for cell in grid.row(row) {
      for scalar in cell.text.unicodeScalars {
        let wide = lectern_width(scalar.value, Int32(grid.family.rawValue))
        if wide == 0 {
          columns[columns.count - 1].unicodeScalars.append(scalar)
        } else {
          columns.append(String(Character(scalar)))
          if wide == 2 { columns.append("") }
        }
      }
    }
    // A letter's marks belong to the letter, not to its second column.
    for index in columns.indices.dropFirst()
    where columns[index].unicodeScalars.first.map({ lectern_width($0.value, Int32(grid.family.rawValue)) }) == 0 {
      columns[index - 1] += columns[index]
      columns[index] = ""
    }
    return columns
  }
}
