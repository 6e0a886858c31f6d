import struct Learning.SplitMix64
import Terminal
import Testing

private func inputs(_ text: String, then flushing: Bool = true) -> [Input] {
  var decoder = KeyDecoder()
  return decoder.feed(text.utf8) + (flushing ? decoder.flush() : [])
}

private func keys(_ text: String) -> [Key] {
  inputs(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
}

let sequences: [(String, Key)] = [
  // arrows: normal, application, with modifiers, rxvt
  ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down), ("\u{1B}[C", .right),
  ("\u{1B}OC", .right),
  ("\u{1B}[D", .left), ("\u{1B}OD", .left), ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft),
  ("\u{1B}Oc", .controlRight), ("\u{1B}Od", .controlLeft), ("\u{1B}O5C", .controlRight), ("\u{1B}[1;2A", .up),
  ("\u{1B}[a", .up),
  // home and end: xterm, application, VT220, rxvt
  ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end),
  ("\u{1B}OF", .end),
  ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[7^", .home), ("\u{1B}[8$", .end), ("\u{1B}[3^", .delete),
  ("\u{1B}[5@", .pageUp),
  ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[5~", .pageUp),
  ("\u{1B}[6~", .pageDown),
  // function keys: SS3, VT220, Linux console, with modifiers, kitty
  ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)), ("\u{1B}OS", .function(4)),
  ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[14~", .function(4)),
  ("\u{1B}[15~", .function(5)),
  ("\u{1B}[17~", .function(6)), ("\u{1B}[18~", .function(7)), ("\u{1B}[21~", .function(10)),
  ("\u{1B}[23~", .function(11)),
  ("\u{1B}[24~", .function(12)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
  ("\u{1B}[1;2P", .function(1)),
  ("\u{1B}[P", .function(1)), ("\u{1B}[1;2R", .function(3)), ("\u{1B}[13;1~", .function(3)),
  // Enter, Tab and their kin
  ("\r", .enter), ("\n", .enter), ("\u{1B}\r", .altEnter), ("\u{1B}[13;2u", .altEnter), ("\u{1B}[27;2;13~", .altEnter),
  ("\u{1B}[13u", .enter), ("\u{1B}OM", .enter), ("\t", .tab), ("\u{1B}[Z", .backTab), ("\u{1B}[9;2u", .backTab),
  ("\u{1B}[27u", .escape), ("\u{1B}", .escape), ("\u{7F}", .backspace), ("\u{8}", .backspace),
  ("\u{1B}[127u", .backspace),
  // Ctrl and Alt
  ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\u{0}", .control("@")), ("\u{1C}", .control("\\")),
  ("\u{1F}", .control("_")), ("\u{1B}b", .alt("b")), ("\u{1B}ক", .alt("ক")), ("\u{1B}[97;5u", .control("a")),
  ("\u{1B}[98;3u", .alt("b")), ("\u{1B}[27;5;97~", .control("a")), ("\u{1B}[97;1:1u", .character("a")),
  ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}P", .alt("P")), ("\u{1B}]", .alt("]")),
]

@Test(arguments: sequences)
func everyVariantOfAKeyIsThatKey(bytes: String, key: Key) { #expect(inputs(bytes) == [.key(key)]) }

@Test func textComesScalarByScalar() {
  #expect(keys("কি7") == [.character("ক"), .character("\u{09BF}"), .character("7")])
  #expect(keys("👍a") == [.character("👍"), .character("a")])
}

@Test func theMouseIsReadInBothWaysOfWritingIt() {
  let place = Position(column: 9, row: 4)
  #expect(inputs("\u{1B}[<0;10;5M") == [.mouse(.press(place))])
  #expect(inputs("\u{1B}[<0;10;5m") == [.mouse(.release(place))])
  #expect(inputs("\u{1B}[<64;10;5M") == [.mouse(.wheelUp(place))])
  #expect(inputs("\u{1B}[<65;10;5M") == [.mouse(.wheelDown(place))])
  #expect(inputs("\u{1B}[<32;10;5M") == [.mouse(.drag(place))])
  #expect(inputs("\u{1B}[M \u{2A}\u{25}") == [.mouse(.press(place))])
  #expect(inputs("\u{1B}[M#\u{2A}\u{25}") == [.mouse(.release(place))])
  #expect(inputs("\u{1B}[M`\u{2A}\u{25}") == [.mouse(.wheelUp(place))])
  #expect(inputs("\u{1B}[<0;0;0M") == [])
  #expect(inputs("\u{1B}[<0;1M") == [])
}

@Test func reportsAndFocusAreNoKeys() {
  #expect(inputs("\u{1B}[5;2R") == [.cursorReport(Position(column: 1, row: 4))])
  #expect(inputs("\u{1B}[I\u{1B}[O") == [.focus(true), .focus(false)])
}

@Test func aPasteIsOneThingAndHarmless() {
  #expect(inputs("\u{1B}[200~a\r\nb\rc\td\u{1B}[31m\u{1B}[201~x") == [.paste("a\nb\nc d[31m"), .key(.character("x"))])
  #expect(inputs("\u{1B}[200~\u{1B}[201~") == [.paste("")])
  #expect(inputs("\u{1B}[200~কি লাভ\u{1B}[201~") == [.paste("কি লাভ")])
}

@Test func aPasteIsCutAtAMegabyteAndNothingOfItLeaks() throws {
  var decoder = KeyDecoder()
  let given2 = decoder.feed("\u{1B}[200~".utf8)
  #expect(given2.isEmpty)
  let block = [UInt8](repeating: 0x61, count: 4096)
  for _ in 0..<300 {
    let given = decoder.feed(block)
    #expect(given.isEmpty)
  }
  let last = decoder.feed("\u{1B}[201~q".utf8)
  #expect(last.count == 2)
  guard case .paste(let text) = try #require(last.first) else {
    Issue.record("no paste")
    return
  }
  #expect(text.utf8.count == 1 << 20)
  #expect(last.last == .key(.character("q")))
}

@Test(arguments: [
  "\u{1B}[?1;2c", "\u{1B}[>0;10;1c", "\u{1B}[?2026;2$y", "\u{1B}[4;2$y", "\u{1B}]11;rgb:00/00/00\u{7}",
  "\u{1B}]11;rgb:00/00/00\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}P>|kitty(0.26)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
  "\u{1B}[99~",
  "\u{1B}[57441u", "\u{1B}[1;99X", "\u{1B}[[Q", "\u{1B}[?u",
])
func whatIsNotAKeyIsSwallowedWhole(bytes: String) {
  #expect(inputs(bytes + "k") == [.key(.character("k"))])
}

@Test func aSequenceThatNeverEndsIsBoundedAndNeverText() {
  for start in ["\u{1B}[", "\u{1B}[<", "\u{1B}["] {
    #expect(inputs(start + String(repeating: "1;", count: 50_000) + "m" + "k") == [.key(.character("k"))])
  }
  for start in ["\u{1B}]", "\u{1B}P", "\u{1B}_"] {
    #expect(inputs(start + String(repeating: "x", count: 100_000) + "\u{7}k") == [.key(.character("k"))])
    #expect(inputs(start + String(repeating: "x", count: 100_000) + "\u{1B}\\k") == [.key(.character("k"))])
    var decoder = KeyDecoder()
    let given3 = decoder.feed((start + String(repeating: "x", count: 100_000)).utf8)
    #expect(given3.isEmpty)
    #expect(decoder.isPending, "so that silence ends it")
    let given4 = decoder.flush()
    #expect(given4.isEmpty)
    let given5 = decoder.feed("k".utf8)
    #expect(given5 == [.key(.character("k"))])
  }
}

@Test func brokenUTF8IsDroppedAndWhatFollowsIsNot() {
  for broken: [UInt8] in [
    [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE0, 0xA6],
    [0xC2],
    [0xC2, 0x9B], [0xF8, 0x88, 0x80, 0x80, 0x80],
  ] {
    var decoder = KeyDecoder()
    let given6 = decoder.feed(broken + Array("k".utf8))
    #expect(given6 == [.key(.character("k"))], "\(broken)")
  }
}

@Test func anEscapeWaitsForWhatMayFollow() {
  var decoder = KeyDecoder()
  #expect(!decoder.isPending)
  let given7 = decoder.feed([0x1B])
  #expect(given7.isEmpty)
  #expect(decoder.isPending)
  let given8 = decoder.flush()
  #expect(given8 == [.key(.escape)])
  #expect(!decoder.isPending)
  let given9 = decoder.flush()
  #expect(given9.isEmpty)
  let given10 = decoder.feed([0x1B, 0x5B])
  #expect(given10.isEmpty)
  let given11 = decoder.feed([0x41])
  #expect(given11 == [.key(.up)])
  let given12 = decoder.feed([0x1B, 0x1B, 0x5B, 0x41])
  #expect(given12 == [.key(.escape), .key(.up)])
  #expect(!decoder.isPending)
}

/// Bytes of every kind: keys, pastes, broken text, unfinished sequences, anything.
private func randomBytes(_ generator: inout SplitMix64) -> [UInt8] {
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 1...12, using: &generator) {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0, 1: bytes += Array((sequences.randomElement(using: &generator)?.0 ?? "").utf8)
    case 2: bytes += Array("স্ত্রী 漢 x".utf8)
    case 3: bytes += Array("\u{1B}[200~কি\r\n\u{1B}[20\u{1B}[201~".utf8)
    case 4: bytes.append(UInt8.random(in: 0...255, using: &generator))
    case 5: bytes += (0..<6).map { _ in UInt8.random(in: 0x1B...0x7E, using: &generator) }
    case 6: bytes += Array("\u{1B}[<0;12;7M".utf8.prefix(Int.random(in: 1...11, using: &generator)))
    case 7:
      bytes += Array("\u{1B}]52;c;".utf8) + [UInt8](repeating: 0x41, count: Int.random(in: 0...30, using: &generator))
    default:
      bytes += Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: Int.random(in: 0...150, using: &generator))
    }
  }
  return bytes
}

@Test func theSameBytesAreTheSameInputsHoweverTheyAreCut() {
  var generator = SplitMix64(seed: 41)
  for _ in 0..<2500 {
    let bytes = randomBytes(&generator)
    var whole = KeyDecoder()
    let wanted = whole.feed(bytes)
    let end = whole.flush()
    var oneByOne = KeyDecoder()
    let given1 = bytes.flatMap { oneByOne.feed([$0]) }
    #expect(given1 == wanted)
    let given13 = oneByOne.flush()
    #expect(given13 == end)
    var cut = KeyDecoder()
    var got: [Input] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &generator)
      got += cut.feed(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(got == wanted)
    let given14 = cut.flush()
    #expect(given14 == end)
  }
}

@Test func noBytesMakeATextThatCouldSteerATerminal() {
  var generator = SplitMix64(seed: 42)
  for _ in 0..<2500 {
    var decoder = KeyDecoder()
    for input in decoder.feed(randomBytes(&generator)) + decoder.flush() {
      switch input {
      case .key(.character(let character)), .key(.alt(let character)):
        #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      case .paste(let text): #expect(sanitised(text, keepingNewlines: true) == text)
      default: break
      }
    }
  }
}
