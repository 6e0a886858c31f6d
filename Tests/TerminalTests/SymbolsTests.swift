import Terminal
import Testing

@Suite struct SymbolsTests {
  @Test(arguments: [
    ([:], Symbols.braille), (["LANG": "en_IN.UTF-8"], .braille), (["LANG": "C"], .braille),
    (["LANG": "bn_BD.utf8"], .braille), (["LANG": "en_IN.ISO-8859-1"], .ascii),
    (["LANG": "de_DE.ISO-8859-15@euro"], .ascii), (["LANG": "de_DE.UTF-8@euro"], .braille),
    (["LANG": "en_IN.UTF-8", "TERM": "linux"], .ascii),
    (["LANG": "en_IN.UTF-8", "LC_ALL": "en_IN.ISO-8859-1"], .ascii),
    (["LC_ALL": "", "LANG": "en_IN.ISO-8859-1"], .ascii), (["TERM": "linux", "LECTERN_SYMBOLS": "blocks"], .blocks),
    (["LECTERN_SYMBOLS": "ASCII"], .ascii), (["LECTERN_SYMBOLS": "hieroglyphs"], .braille),
  ])
  func theTerminalAndThePersonSayWhichSignsThereAre(environment: [String: String], wanted: Symbols) {
    #expect(Symbols.chosen(environment: environment) == wanted)
  }

  /// The cells stay where they are, so nothing moves; and what is spelled out can be spelled out again.
  @Test(arguments: WidthFamily.allCases)
  func signsBecomeASCIIInTheSameCells(family: WidthFamily) {
    let size = Size(columns: 40, rows: 6)
    var grid = Grid(size: size, family: family)
    grid.rule(row: 0, column: 0, columns: 40)
    grid.write("▸ আজকের পাঁচ  ●●○ … “3 ≤ 4” ✓ ½", column: 0, row: 1)
    grid.drawBar(column: 0, row: 2, columns: 8, fraction: 0.4)
    var plain = grid
    plain.spellOut()
    for row in 0..<6 {
      #expect(plain.row(row).map(\.width) == grid.row(row).map(\.width))
      #expect(plain.row(row).map(\.role) == grid.row(row).map(\.role))
    }
    #expect(plain.row(1).map(\.text).joined().hasPrefix("> আজকের পাঁচ  ##. . \"3 ≤ 4\" v ½"))
    #expect(plain.row(0).allSatisfy { $0.text == "-" })
    #expect(plain.row(2).prefix(8).map(\.text).joined() == "###.....")
    var again = plain
    again.spellOut()
    #expect(again == plain)
  }
}
