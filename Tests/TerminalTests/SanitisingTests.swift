import CWidth
import Terminal
import Testing

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  let controls = value < 0x20 || (0x7F..<0xA0).contains(value)
  let overrides =
    [0x061C, 0x200E, 0x200F, 0x2028, 0x2029].contains(value) || (0x202A...0x202E).contains(value)
    || (0x2066...0x2069).contains(value)
  return !controls && !overrides && value < 0xE0000
}

@Test func nothingThatCouldSteerATerminalSurvives() {
  var texts = RandomText(seed: 1)
  for _ in 0..<4000 {
    let clean = sanitised(texts.next(pieces: 30, isHostile: true))
    #expect(clean.unicodeScalars.allSatisfy(isHarmless), "\(clean.debugDescription)")
  }
}

@Test func everyClusterThatIsLeftHasColumnsInBothFamilies() {
  var texts = RandomText(seed: 2)
  for _ in 0..<4000 {
    for cluster in sanitised(texts.next(pieces: 30, isHostile: true)) {
      for family in WidthFamily.allCases {
        #expect(width(of: String(cluster), family) > 0, "\(cluster.unicodeScalars.map { String($0.value, radix: 16) })")
      }
    }
  }
}

@Test func sanitisingTwiceChangesNothingMore() {
  var texts = RandomText(seed: 3)
  for _ in 0..<4000 {
    let once = sanitised(texts.next(pieces: 30, isHostile: true), keepingNewlines: true)
    #expect(sanitised(once, keepingNewlines: true) == once)
    #expect(sanitised(once, keepingNewlines: true).unicodeScalars.elementsEqual(once.unicodeScalars))
  }
}

/// ncurses keeps four marks on a letter (CCHARW_MAX) and drops the others without a word.
@Test func noLetterHasMoreMarksThanNcursesKeeps() {
  var texts = RandomText(seed: 4)
  for _ in 0..<4000 {
    var marks = 0
    for scalar in sanitised(texts.next(pieces: 30, isHostile: true)).unicodeScalars {
      marks = lectern_width(scalar.value, 0) == 0 ? marks + 1 : 0
      #expect(marks <= 4)
    }
  }
}

@Test func whatPeopleWriteStaysAsItIs() {
  var texts = RandomText(seed: 5)
  for _ in 0..<2000 {
    let text = texts.next(pieces: 30)
    #expect(sanitised(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}

@Test(arguments: [
  ("a\u{1B}[31mb", "a[31mb"), ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("\u{09BF}ক", "ক"), ("\u{0301}", ""),
  ("👨‍👩‍👧‍👦", "👨"), ("👍🏽", "👍"), ("❤️", "❤"), ("1️⃣", "1"), ("🇧🇩", "[BD]"), ("র‍্যা", "র‍্যা"), ("ক্‌ষ", "ক্‌ষ"), ("abc\u{202E}def", "abcdef"),
  ("\u{FEFF}x", "x"), ("a\u{200D}b", "ab"), ("\u{9B}2J", "2J"),
])
func sanitisingExamples(given: String, wanted: String) {
  #expect(sanitised(given).unicodeScalars.elementsEqual(wanted.unicodeScalars))
}

@Test func newlinesStayOnlyWhenAskedFor() {
  #expect(sanitised("a\nb\r\nc\rd", keepingNewlines: true) == "a\nb\nc\nd")
  #expect(sanitised("a\nb\r\nc\rd") == "a b c d")
}
