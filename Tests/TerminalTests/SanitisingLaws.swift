import struct Learning.SplitMix64
import Terminal
import Testing

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0xFE00...0xFE0F,
    0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0x10_FFFF:
    false
  default: true
  }
}

private func hasColumns(_ text: String) -> Bool {
  text.allSatisfy { cluster in WidthFamily.allCases.allSatisfy { width(of: String(cluster), $0) > 0 } }
}

private func isSame(_ one: String, _ other: String) -> Bool {
  one.unicodeScalars.elementsEqual(other.unicodeScalars)
}

/// Every scalar that is no ideograph, alone and after a letter. The escape behind it vanishes, and takes the text off the short
/// way for plain text: both ways must agree.
@Test(
  arguments: [
    0x0...0x33FF, 0xA000...0xABFF, 0xD7B0...0x1_1FFF, 0x1_6000...0x1_6FFF, 0x1_BC00...0x1_FFFF,
    0x2_FFF0...0x3_000F, 0xD_FFF0...0xE_01FF,
  ] as [ClosedRange<UInt32>])
func everyScalarIsHarmlessOrGone(range: ClosedRange<UInt32>) {
  var bad: [String] = []
  for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
    for text in [String(Character(scalar)), "x" + String(Character(scalar))] {
      let clean = sanitised(text)
      guard clean.unicodeScalars.allSatisfy(isHarmless), hasColumns(clean), isSame(sanitised(clean), clean),
        isSame(sanitised(text + "\u{1B}"), clean)
      else {
        bad.append(String(scalar.value, radix: 16))
        continue
      }
    }
  }
  #expect(bad.isEmpty, "\(bad.count): \(bad.prefix(20))")
}

/// Terminals that know an emoji give it two columns, and others one: nothing that is newer than the table may pass.
@Test func anEmojiIsAsWideAsTheTableKnowsOrIsNotShown() {
  for value in UInt32(0x1F000)...0x1FFFF {
    guard let scalar = Unicode.Scalar(value), scalar.properties.isEmojiPresentation else { continue }
    let clean = sanitised(String(Character(scalar)))
    let isShown = clean.unicodeScalars.elementsEqual([scalar])
    #expect(!isShown || width(of: clean, .spacing) == 2, "\(String(value, radix: 16))")
  }
  #expect(sanitised("a\u{1FAE9}b") == "a□b")
  #expect(sanitised("a\u{1FAE0}b") == "a\u{1FAE0}b")
}

/// Anything at all: scalars of every plane, most of them of the kind that joins, steers or hides.
private func anything(_ generator: inout SplitMix64) -> String {
  let telling: [ClosedRange<UInt32>] = [
    0...0x20, 0x7F...0xAD, 0x300...0x36F, 0x600...0x61C, 0x900...0x9FF, 0x0D00...0x0D7F, 0x1100...0x11FF,
    0x200B...0x206F,
    0x20D0...0x20F0, 0xFE00...0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0x1F400...0x1F4FF, 0x61...0x66,
    0xE0020...0xE007F,
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...24, using: &generator) {
    let range = Bool.random(using: &generator) ? telling.randomElement(using: &generator) : nil
    if let scalar = Unicode.Scalar(UInt32.random(in: range ?? 0...0x10_FFFF, using: &generator)) {
      text.append(scalar)
    }
  }
  return String(text)
}

@Test func anythingIsHarmlessAfterwardsAndNoLongerThanItMayBe() {
  var generator = SplitMix64(seed: 6)
  var bad: [String] = []
  for _ in 0..<6_000 {
    let text = anything(&generator)
    let clean = sanitised(text)
    // One regional indicator alone becomes three letters: [B].
    let isBounded = clean.unicodeScalars.count <= 3 * text.unicodeScalars.count
    let areClustersBounded = clean.allSatisfy { $0.unicodeScalars.count <= 8 }
    if !clean.unicodeScalars.allSatisfy(isHarmless) || !hasColumns(clean) || !isSame(sanitised(clean), clean)
      || !isBounded
      || !areClustersBounded
    {
      bad.append(text)
    }
    let lines = sanitised(text, keepingNewlines: true)
    if !lines.unicodeScalars.allSatisfy({ isHarmless($0) || $0 == "\n" })
      || !isSame(sanitised(lines, keepingNewlines: true), lines)
    {
      bad.append(text)
    }
  }
  #expect(
    bad.isEmpty,
    "\(bad.count): \(bad.prefix(5).map { $0.unicodeScalars.map { String($0.value, radix: 16) } })")
}

@Test(arguments: WidthFamily.allCases)
func anythingFitsWhereItIsPut(family: WidthFamily) {
  var generator = SplitMix64(seed: 7)
  for _ in 0..<500 {
    let text = anything(&generator)
    for columns in [0, 1, 2, 7] {
      let lines = wrap(text, to: columns, family)
      #expect(lines.isEmpty == (columns == 0))
      #expect(lines.allSatisfy { width(of: $0, family) <= columns || $0.count == 1 })
      #expect(width(of: clip(sanitised(text), to: columns, family), family) <= columns)
      var grid = Grid(size: Size(columns: 9, rows: 2), family: family)
      let used = grid.write(text, column: 1, row: 0, limit: columns)
      #expect(used <= columns && grid.isSound && grid.text.hasSuffix("\n"))
    }
  }
}
