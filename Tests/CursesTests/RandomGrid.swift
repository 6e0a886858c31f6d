import struct Learning.SplitMix64
import Terminal

/// Screens as they change under a person's hands: words in two scripts, wide signs, emoji, marks, all roles.
struct RandomGrid {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  static let pieces = [
    "a", "Z", "7", " ", "word", "  ", "e\u{0301}", "é", "৳৫০০", "ক", "কি", "কী", "কোণ", "কু", "ক্ষ", "জ্ঞ", "স্ত্রী", "র‍্যা", "লাভ ও ক্ষতি",
    "漢字", "カ", "한", "─────", "│", "•", "→", "…", "½", "√", "👍", "❤", "∑", "Ω", "aaaaaaaaaaaa", "            ", "हिन्दी",
    "ที่",
    "x\u{0302}\u{0303}\u{0304}\u{0305}",
  ]

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  mutating func text(_ count: Int) -> String {
    (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  mutating func scribble(_ grid: inout Grid) {
    let role = Role.allCases.randomElement(using: &generator) ?? .body
    let column = number(0...grid.size.columns - 1)
    let row = number(0...grid.size.rows - 1)
    let area = Area(column: column, row: row, columns: number(1...20), rows: number(1...6))
    switch number(0...9) {
    case 0...4: grid.write(text(number(1...8)), column: column, row: row, role: role)
    case 5: grid.write(text(15), column: 0, row: row, role: role)
    case 6: grid.fill(area, [" ", "▒", "漢"].randomElement(using: &generator) ?? " ", role: role)
    case 7: grid.tint(area, role)
    case 8: grid.frame(area, role: role, title: text(2))
    default: grid.fill(Area(column: 0, row: 0, columns: grid.size.columns, rows: grid.size.rows))
    }
    grid.caret = number(0...2) == 0 ? nil : Position(column: column, row: row)
  }

  mutating func changed(_ grid: Grid) -> Grid {
    var next = grid
    for _ in 0..<number(0...4) { scribble(&next) }
    return next
  }
}

/// Every kind of style: own colours, colours on own ground, grounds, attributes.
func sampleTheme() -> Theme {
  var styles: [Role: Style] = [:]
  for (index, role) in Role.allCases.enumerated() where role != .body {
    let red = 40 + index * 9
    let hex = "#" + String(red, radix: 16) + "a0" + String(255 - red, radix: 16)
    styles[role] = Style(
      foreground: index % 3 == 0 ? nil : Colour(hex: hex, basic: index % 16),
      background: index % 4 == 0 ? Colour(hex: "#1040" + String(100 + index, radix: 16), basic: (index + 5) % 16) : nil,
      bold: index % 5 == 0, italic: index % 7 == 0, underline: index % 6 == 0, reverse: index % 11 == 0)
  }
  return Theme(name: "sample", titleEn: "Sample", titleBn: "নমুনা", isDark: true, styles: styles)
}
