import struct Learning.SplitMix64
import Testing

@testable import Curses

private let filter = TrueColour(slots: [(1, 2, 3), (250, 251, 252)])

private func recoloured(_ text: String) -> String {
  String(decoding: filter.recoloured(Array(text.utf8)), as: UTF8.self)
}

@Test(arguments: [
  ("\u{1B}[38;5;16mx", "\u{1B}[38;2;1;2;3mx"), ("\u{1B}[48;5;17m", "\u{1B}[48;2;250;251;252m"),
  ("\u{1B}[38:5:16m", "\u{1B}[38;2;1;2;3m"), ("\u{1B}[38;5;18m", "\u{1B}[38;5;18m"),
  ("\u{1B}[38;5;7m", "\u{1B}[38;5;7m"),
  ("\u{1B}[38;5;160m", "\u{1B}[38;5;160m"), ("38;5;16m", "38;5;16m"),
  ("\u{1B}[1m\u{1B}[38;5;16mক", "\u{1B}[1m\u{1B}[38;2;1;2;3mক"),
  ("\u{1B}[38;5;16", "\u{1B}[38;5;16"), ("\u{1B}[16;38H", "\u{1B}[16;38H"), ("\u{1B}[38;5;m", "\u{1B}[38;5;m"),
  ("", ""), ("\u{1B}", "\u{1B}"),
  ("\u{1B}[58;5;16m", "\u{1B}[58;5;16m"), ("\u{1B}[38;5;99999999999999999999m", "\u{1B}[38;5;99999999999999999999m"),
])
func onlyThePaletteNumbersOfTheThemeBecomeColours(given: String, wanted: String) {
  #expect(recoloured(given) == wanted)
}

@Test func bytesWithoutColoursPassUnchanged() {
  var generator = SplitMix64(seed: 81)
  for _ in 0..<500 {
    let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
      [0x1B, 0x5B, 0x33, 0x38, 0x3B, 0x35, 0x6D, 0x48, 0xE0].randomElement(using: &generator) ?? UInt8(0)
    }
    #expect(filter.recoloured(bytes) == bytes, "none of these has a number of the theme's")
  }
}
