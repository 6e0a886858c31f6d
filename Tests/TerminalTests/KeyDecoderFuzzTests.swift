import struct Learning.SplitMix64
import Terminal
import Testing

/// What a decoder made of bytes that came in pieces.
private func decoded(_ bytes: [UInt8], cutAt cuts: [Int] = []) -> [Input] {
  var decoder = KeyDecoder()
  var inputs: [Input] = []
  var start = 0
  for cut in cuts + [bytes.count] {
    inputs += decoder.feed(bytes[start..<cut])
    start = cut
  }
  return inputs + decoder.flush()
}

/// A character that is typed or pasted could not steer a terminal that shows it.
private func isHarmless(_ input: Input) -> Bool {
  func isHarmless(_ text: some StringProtocol, keepingNewlines: Bool = false) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) || keepingNewlines && $0 == "\n"
    }
  }
  return switch input {
  case .key(.character(let character)), .key(.alt(let character)): isHarmless(String(character))
  case .key(.control(let character)): character.asciiValue.map { $0 >= 0x20 } ?? true
  case .paste(let text): isHarmless(text, keepingNewlines: true)
  case .mouse(.press(let at)), .mouse(.release(let at)), .mouse(.drag(let at)), .mouse(.wheelUp(let at)),
    .mouse(.wheelDown(let at)), .cursorReport(let at):
    at.column >= 0 && at.row >= 0
  case .key, .focus: true
  }
}

/// A hundred thousand runs of bytes of which most begin something that no terminal ends so.
@Test func noBytesTrapTheDecoderOrSteerATerminal() {
  var generator = SplitMix64(seed: 43)
  let telling: [UInt8] =
    Array("\u{1B}\u{1B}\u{1B}[[[]OPM<;;:-+?$~^@_uRZIAHm0123456789".utf8) + [
      0xE0, 0xA6, 0x95, 0xF0, 0xC2, 0x9B,
    ]
  var bad: [[UInt8]] = []
  for _ in 0..<100_000 {
    let bytes = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
      Int.random(in: 0..<4, using: &generator) == 0
        ? UInt8.random(in: 0...255, using: &generator) : telling.randomElement(using: &generator) ?? 0
    }
    if !decoded(bytes).allSatisfy(isHarmless) { bad.append(bytes) }
  }
  #expect(bad.isEmpty, "\(bad.prefix(3))")
}

/// Numbers that are no numbers of a key: signs, nothing, more than an Int holds, the least that it holds.
@Test(arguments: [
  "-9223372036854775808", "9223372036854775807", "99999999999999999999999", "-1", "+5", "", "0", ":", "-",
])
func anyNumberMayStandInASequence(number: String) {
  let templates = [
    "N;5R", "5;NR", "N;NR", "<0;N;1M", "<0;1;NM", "<N;1;1m", "N~", "N;2~", "5;N~", "27;N;13~", "27;2;N~",
    "Nu", "97;Nu", "N;Nu",
    "1;NC", "NA", "NZ", "N^", "N@", "1;NP",
  ]
  for template in templates {
    let inputs = decoded(Array("\u{1B}[\(template.replacing("N", with: number))k".utf8))
    #expect(inputs.last == .key(.character("k")), "\(template)")
    #expect(inputs.count <= 2 && inputs.allSatisfy(isHarmless), "\(template)")
  }
}

/// What stands behind a sequence that is broken off is read as if it stood alone.
@Test(arguments: [
  "\u{1B}[", "\u{1B}[1", "\u{1B}[1;", "\u{1B}[<0;1", "\u{1B}[[", "\u{1B}[?", "\u{1B}O", "\u{1B}O5",
  "\u{1B}]0;x", "\u{1B}P", "\u{1B}[27;",
])
func aNewSequenceEndsAnUnfinishedOne(start: String) {
  #expect(decoded(Array((start + "\u{1B}[A").utf8)).last == .key(.up))
  #expect(
    !decoded(Array((start + "\u{1B}[A").utf8)).contains {
      if case .key(.character) = $0 { true } else { false }
    })
}

@Test func aPasteMayBeCutAnywhere() {
  let text = "a\u{1B}[20স্ত্রী\r\nx\u{1B}\u{1B}[201y\rz"
  let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~q".utf8)
  let wanted = decoded(bytes)
  #expect(wanted.count == 2)
  #expect(wanted.first == .paste("a[20স্ত্রী\nx[201y\nz"))
  for first in 0...bytes.count {
    #expect(decoded(bytes, cutAt: [first]) == wanted)
    for second in first...bytes.count where decoded(bytes, cutAt: [first, second]) != wanted {
      Issue.record("cut at \(first) and \(second)")
    }
  }
}

@Test func aPasteIsNotPendingAndKeysInsideItAreItsText() {
  var decoder = KeyDecoder()
  var inputs = decoder.feed("\u{1B}[200~q\r\u{3}\u{1B}OA".utf8)
  #expect(inputs.isEmpty)
  #expect(!decoder.isPending, "a silence does not end a paste")
  inputs = decoder.flush()
  #expect(inputs.isEmpty)
  inputs = decoder.feed("\u{1B}[201~".utf8)
  #expect(inputs == [.paste("q\nOA")])
}

@Test func everySequenceMayBeFollowedByText() {
  for (bytes, key) in sequences where !["\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}P", "\u{1B}]"].contains(bytes) {
    #expect(
      decoded(Array((bytes + "ক").utf8)) == [.key(key), .key(.character("ক"))], "\(bytes.debugDescription)")
  }
}
