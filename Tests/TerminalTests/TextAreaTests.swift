import Terminal
import Testing

private func area(_ text: String, columns: Int = 20, then keys: [Key]) -> TextArea {
  var area = TextArea(text)
  for key in keys { _ = area.receive(key, columns: columns, .spacing) }
  return area
}

private func drawn(_ area: TextArea, columns: Int, rows: Int) -> Grid {
  var grid = Grid(size: Size(columns: columns, rows: rows))
  area.draw(in: &grid, Area(column: 0, row: 0, columns: columns, rows: rows), role: .field, isFocused: true)
  return grid
}

@Test func enterIsLeftToWhoeverAsksAndAltEnterBeginsALine() {
  var field = TextArea("one")
  let isTaken = field.receive(.enter, columns: 20, .spacing)
  #expect(!isTaken && field.text == "one")
  #expect(area("one", then: [.altEnter, .character("2")]).text == "one\n2")
  #expect(area("one", then: [.control("j"), .character("2")]).text == "one\n2")
}

@Test func aPasteKeepsItsLinesAndNoControls() {
  var field = TextArea("a")
  field.paste("b\nc\td\u{1B}[31m\u{202E}")
  #expect(field.text == "ab\nc d[31m")
}

@Test(arguments: [
  ([Key.home, .character("x")], "one\nxtwo"), ([.up, .home, .character("x")], "xone\ntwo"),
  ([.up, .end, .character("x")], "onex\ntwo"), ([.control("u")], "one\n"), ([.home, .control("k")], "one\n"),
  ([.up, .end, .control("k")], "onetwo"), ([.home, .backspace], "onetwo"), ([.up, .end, .delete], "onetwo"),
  ([.controlLeft, .controlLeft, .character("x")], "xone\ntwo"), ([.control("w"), .control("w")], ""),
])
func theKeysWorkWithinTheLineTheCaretIsIn(keys: [Key], wanted: String) {
  #expect(area("one\ntwo", then: keys).text == wanted)
}

@Test func theArrowsMoveOverTheRowsAsTheyStandOnTheScreen() {
  // Ten columns: "one two", "three" and "four" (the last column is the caret's).
  let text = "one two three four"
  #expect(area(text, columns: 10, then: [.up, .character("x")]).text == "one two threxe four")
  #expect(area(text, columns: 10, then: [.up, .up, .character("x")]).text == "one xtwo three four")
  var field = TextArea(text)
  for key in [Key.up, .up] { _ = field.receive(key, columns: 10, .spacing) }
  let isTaken = field.receive(.up, columns: 10, .spacing)
  #expect(!isTaken, "the first row leaves it to others")
}

@Test func upAndDownKeepToTheirColumnOverAShortRow() {
  let field = area("one two\na\nthree fo", then: [.up, .up, .character("x")])
  #expect(field.text == "one twox\na\nthree fo")
  #expect(area("abcdef\n\nghijkl", then: [.left, .left, .up, .up, .character("x")]).text == "abcdxef\n\nghijkl")
}

@Test func aTextIsWrappedBetweenWordsAndGrows() {
  let field = TextArea("one two three four")
  #expect(field.height(columns: 10, .spacing) == 3)
  #expect(drawn(field, columns: 10, rows: 3).text == "one two\nthree\nfour")
  #expect(TextArea("").height(columns: 10, .spacing) == 1)
  #expect(TextArea("abcdefghijkl").height(columns: 5, .spacing) == 3)
  #expect(drawn(TextArea("abcdefghijkl"), columns: 5, rows: 3).text == "abcd\nefgh\nijkl")
}

@Test func aTextThatIsHigherThanItsAreaIsShownAroundTheCaret() {
  var field = TextArea((1...9).map(String.init).joined(separator: "\n"))
  #expect(drawn(field, columns: 8, rows: 3).text == "7\n8\n9")
  for _ in 0..<8 { _ = field.receive(.up, columns: 8, .spacing) }
  #expect(drawn(field, columns: 8, rows: 3).text == "1\n2\n3")
  #expect(drawn(field, columns: 8, rows: 3).caret == Position(column: 1, row: 0))
}

@Test func anEmptyAreaShowsWhatIsAskedFor() {
  var grid = Grid(size: Size(columns: 12, rows: 2))
  TextArea().draw(
    in: &grid, Area(column: 1, row: 0, columns: 10, rows: 2), role: .fieldActive, isFocused: true, placeholder: "say it"
  )
  #expect(grid.text == " say it\n")
  #expect(grid.caret == Position(column: 1, row: 0))
}
