import Notation
import Terminal
import Testing

private func rows(_ text: String, columns: Int = 60) -> [String] {
  MarkdownDocument(text).rows(in: MathsStyle(layout: .linear, columns: columns)).map(\.text)
}

private func shown(_ text: String) -> String { rows(text).joined(separator: "\n") }

@Test(arguments: [
  ("It costs $5 and $10.", "It costs $5 and $10."),
  ("US$5, 5$ and $5-$10", "US$5, 5$ and $5-$10"),
  (#"Half is $\frac{1}{2}$."#, "Half is 1/2."),
  (#"Half is \(\frac{1}{2}\), or \( x^2 \)."#, "Half is 1/2, or x²."),
  (#"$area = length \times width$"#, "area = length × width"),
  (#"so 3 \times 4 \geq \frac{1}{2} holds"#, "so 3 × 4 ≥ 1/2 holds"),
  (#"`\frac{3}{4}` and `$x^2$` and `\n`"#, #"3/4 and x² and \n"#),
  (#"an angle of 90^\circ"#, "an angle of 90°"),
  ("2 * 3 * 4 and 2**3 and a*b", "2 * 3 * 4 and 2**3 and a*b"),
  ("snake_case_name stays", "snake_case_name stays"),
  ("x<sup>2</sup> and <b>bold</b><br>next", "x^2 and bold\nnext"),
  ("if a <b and c> d then x < 5", "if a <b and c> d then x < 5"),
  ("3 &lt; 4 &times; 5 &nosuch; &#65;", "3 < 4 × 5 &nosuch; A"),
  ("![a red bar](https://x.org/y.png) here", "a red bar here"),
  ("[here](https://x.org) and https://y.org/a", "here (https://x.org) and https://y.org/a"),
  ("~~wrong~~ but ~5 or ~6", "wrong (✗) but ~5 or ~6"),
  ("one\ntwo", "one\ntwo"),
  (#"\foo{3} and $\foo{3}$"#, "foo 3 and foo 3"),
  (#"$\frac{3$ apples"#, "3 apples"),
  ("| a | b |\n|---|---|\n| $|x|$ | 2 |", "a   │ b\n────┼──\n|x| │ 2"),
  ("Prices:\n| a | b |\n|---|---|\n| 1 | 2 |", "Prices:\n\na │ b\n──┼──\n1 │ 2"),
  ("1. one\n1. two\n1. three", "1. one\n2. two\n3. three"),
  ("3) three\n4) four", "3. three\n4. four"),
  ("1. one\n  - inner\n2. two", "1. one\n   – inner\n2. two"),
  ("- one\n\n- two", "• one\n\n• two"),
  ("- [ ] open\n- [x] done", "□ open\n✓ done"),
  ("> said\nand more", "│ said\n│ and more"),
  ("```swift\nlet x = 1\n```", "│ swift\n│ let x = 1"),
  ("```latex\n\\frac{3}{4}\n```", "    3\n    ─\n    4"),
  ("a\u{1B}[31mb\u{202E}c\u{0}d", "a[31mbcd"),
  ("", ""),
])
func markdownIsShownAsItIsMeant(text: String, expected: String) { #expect(shown(text) == expected) }

@Test func emphasisHasRolesAndKeepsWordsTogether() throws {
  let row = try #require(MarkdownDocument("a **b**c *d* `e`").rows(in: MathsStyle()).first)
  #expect(row.text == "a bc d e")
  let roles = row.runs.filter { $0.text.contains { $0 != " " } }.map {
    "\($0.text.filter { $0 != " " }):\($0.role?.rawValue ?? "-")"
  }
  #expect(roles == ["a:-", "b:strong", "c:-", "d:emphasis", "e:code"])
}

@Test func codeIsNotBrokenWithoutASign() {
  #expect(
    rows("```\nprint(\"one two three four five\")\n```", columns: 20) == ["│ print(\"one two ", "› three four five\")"])
  #expect(rows("```\n\(String(repeating: "x", count: 30))\n```", columns: 20).map { $0.count } == [20, 14])
}

@Test func aTableThatIsTooWideForItsScreenBecomesAList() {
  let heads = "| Name | Age | Class | Mark |\n|---|---|---|---|\n| Asha Rahman | eleven years | seven, B | eighty |"
  #expect(
    rows(heads, columns: 30) == [
      "• Name: Asha Rahman", "  Age: eleven years", "  Class: seven, B", "  Mark: eighty",
    ])
  #expect(rows(heads, columns: 60).count == 3)
}

@Test func numbersAreOfTheLanguage() {
  let style = MathsStyle(digits: .bengali, columns: 30)
  #expect(MarkdownDocument("9. নয়\n10. দশ").rows(in: style).map(\.text) == ["৯. নয়", "১০. দশ"])
}

@Test func aListGoesOnBehindWhatBelongsToItsItems() {
  #expect(
    rows("1. one\n\n   more\n\n2. two\n\nend") == ["1. one", "", "   more", "", "2. two", "", "end"])
  #expect(rows("1. one\n\ntext\n\n2. two").last == "2. two")
}
