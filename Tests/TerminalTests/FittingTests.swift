import Terminal
import Testing

private func letters(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0 != " " && $0 != "\n" } }

@Test(arguments: WidthFamily.allCases)
func clippedTextFitsAndIsABeginning(family: WidthFamily) {
  var texts = RandomText(seed: 11)
  for _ in 0..<2000 {
    let text = texts.next(pieces: 20)
    for columns in 0...12 {
      let shown = clip(text, to: columns, family)
      #expect(width(of: shown, family) <= columns)
      if shown != text, columns > 0 {
        #expect(shown.last == "…")
        #expect(text.unicodeScalars.starts(with: shown.unicodeScalars.dropLast()))
      }
    }
  }
}

@Test func textThatFitsIsNotClipped() {
  #expect(clip("স্ত্রী", to: 4, .spacing) == "স্ত্রী")
  #expect(clip("স্ত্রী", to: 3, .spacing) == "…")
  #expect(clip("স্ত্রী", to: 3, .joined) == "স্ত্রী")
  #expect(clip("লাভ ও ক্ষতি", to: 6, .spacing) == "লাভ ও…")
}

@Test(arguments: WidthFamily.allCases)
func wrappedLinesFitAndLoseNoLetter(family: WidthFamily) {
  var texts = RandomText(seed: 12)
  for _ in 0..<600 {
    let text = texts.next(pieces: 40) + "\n" + texts.next(pieces: 10)
    for columns in [1, 2, 3, 5, 9, 20, 60] {
      let lines = wrap(text, to: columns, family)
      #expect(letters(lines.joined(separator: "\n")) == letters(text))
      for line in lines where width(of: line, family) > columns {
        #expect(line.count == 1, "only a cluster that is wider than the line may be over it: \(line)")
      }
    }
  }
}

@Test func wrappingNeverEndsInALoopAndKeepsNewlines() {
  #expect(wrap("কি", to: 0, .spacing).isEmpty)
  #expect(wrap("", to: 5, .spacing) == [""])
  #expect(wrap("a\n\nb", to: 5, .spacing) == ["a", "", "b"])
  #expect(wrap("one two three", to: 7, .spacing) == ["one two", "three"])
  #expect(wrap("one two three", to: 8, .spacing) == ["one two", "three"])
  #expect(wrap("abcdefgh ij", to: 3, .spacing) == ["abc", "def", "gh", "ij"])
  #expect(wrap("  - item that goes on", to: 10, .spacing) == ["  - item", "that goes", "on"])
  #expect(wrap("লাভ ও ক্ষতি", to: 5, .spacing) == ["লাভ ও", "ক্ষতি"])
}

@Test func wordsAreNotBrokenWhereTheyFitOnALine() {
  var texts = RandomText(seed: 13)
  for _ in 0..<1000 {
    let words = (0..<8).map { _ in texts.next(pieces: 3).filter { $0 != " " } }.filter { !$0.isEmpty }
    let lines = wrap(words.joined(separator: " "), to: 30, .spacing)
    #expect(lines.joined(separator: " ").split(separator: " ").map(String.init) == words)
  }
}

@Test(arguments: [Alignment.leading, .centre, .trailing])
func paddedTextTakesExactlyItsColumns(alignment: Alignment) {
  var texts = RandomText(seed: 14)
  for _ in 0..<1000 {
    let text = texts.next(pieces: 6)
    for family in WidthFamily.allCases {
      for columns in [1, 4, 9, 30] {
        #expect(width(of: pad(text, to: columns, family, alignment: alignment), family) == columns)
      }
    }
  }
}

@Test func paddingGoesWhereItIsAsked() {
  #expect(pad("ab", to: 5, .spacing) == "ab   ")
  #expect(pad("ab", to: 5, .spacing, alignment: .trailing) == "   ab")
  #expect(pad("ab", to: 5, .spacing, alignment: .centre) == " ab  ")
  #expect(pad("ab", to: 0, .spacing) == "")
}

@Test(arguments: [
  "12 : 8", "১২ : ৮", "3 : 4 : 5", "84 km", "2.5 m,", "৮৪ কিমি", "৫০ টাকা।", "15 cm)", "1 : 250000",
])
func aRatioAndANumberWithItsUnitStayOnOneLine(whole: String) {
  for filler in 0...24 {
    let text = String(repeating: "a", count: filler) + " the ratio " + whole + " of the rope is told here"
    for columns in width(of: whole, .spacing)...30 {
      #expect(wrap(text, to: columns, .spacing).contains { $0.contains(whole) }, "\(columns) columns: \(text)")
      // Beside a formula the lines are filled by another hand.
      let mixed = MathsParagraph("Now $x$ and " + text).rows(in: MathsStyle(layout: .linear, columns: max(8, columns)))
      #expect(mixed.contains { $0.text.contains(whole) }, "\(columns) columns, beside a formula: \(text)")
    }
  }
}

@Test func aFormulaStaysWithItsUnit() {
  for columns in 12...40 {
    let rows = MathsParagraph("The rope that was cut is $12$ cm long and $7$ kg heavy.").rows(
      in: MathsStyle(layout: .linear, columns: columns))
    for whole in ["12 cm", "7 kg"] { #expect(rows.contains { $0.text.contains(whole) }, "\(columns): \(whole)") }
  }
}

@Test func othersAreStillBrokenBetweenThem() {
  #expect(wrap("there are 12 pens in it", to: 12, .spacing) == ["there are 12", "pens in it"])
  #expect(wrap("so: 8 and more", to: 4, .spacing) == ["so:", "8", "and", "more"])
  #expect(wrap("12 : 8", to: 4, .spacing) == ["12 :", "8"])
  #expect(wrap("12  :  8", to: 5, .spacing) == ["12  :", "8"])
}
