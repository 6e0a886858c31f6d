import Notation
import Terminal
import Testing

import struct Learning.SplitMix64

/// Markdown from a seed: whole pieces that mean something, or anything at all.
struct RandomMarkdown {
  var texts: RandomText

  init(seed: UInt64) { texts = RandomText(seed: seed) }

  private static let words = ["apple", "ভগ্নাংশ", "of", "three", "লাভ", "x", "pens", "so", "ক্ষেত্রফল", "(see)", "7", "5%"]
  private static let marked = [
    "**bold words**", "*slanted*", "***both***", "~~struck~~", "`code`", "``a ` b``", "[link](https://x.org/a_b)",
    "![alt](x.png)",
    "$x$", #"$\frac{3}{4}$"#, #"\(x^2\)"#, #"$\sqrt{2}$"#, "__strong__", "_slanted_", "<b>tag</b>", "&times;", "$5",
    "**বাংলা**",
    #"\frac{1}{2}"#, "**a *b* c**",
  ]

  mutating func sentence() -> String {
    (0..<Int.random(in: 1...12, using: &texts.generator)).map { _ in
      (Int.random(in: 0..<3, using: &texts.generator) == 0 ? Self.marked : Self.words).randomElement(
        using: &texts.generator)
        ?? ""
    }.joined(separator: " ")
  }

  /// A document of whole blocks.
  mutating func document(blocks: Int) -> String {
    (0..<blocks).map { _ in block() }.joined(separator: "\n\n")
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<11, using: &texts.generator) {
    case 0: return "## " + sentence()
    case 1: return (1...3).map { "\($0). " + sentence() }.joined(separator: "\n")
    case 2: return (1...3).map { _ in "- " + sentence() + "\n  - " + sentence() }.joined(separator: "\n")
    case 3: return "> " + sentence() + "\n> " + sentence()
    case 4: return "```swift\nlet a = 1\n\nprint(a)\n```"
    case 5: return "| a | b |\n|:-:|--:|\n| \(sentence()) | 2 |\n| $x$ | \(sentence()) |"
    case 6: return "$$\n\\frac{3}{4} = x\n$$"
    case 7: return "---"
    case 8: return sentence() + "\n\\[ x^2 \\]\n" + sentence()
    case 9: return "- [ ] " + sentence() + "\n- [x] " + sentence()
    default: return sentence() + ". " + sentence()
    }
  }

  private static let bits = [
    "*", "**", "_", "`", "```", "~~", "#", "# ", "- ", "1. ", "> ", "\n", "\n\n", "|", "|---|", "$", "$$", "\\", "\\(",
    "\\)", "\\[",
    "\\]", "[", "](", ")", "!", "<", ">", "<b>", "&", ";", "    ", "\t", "\\frac{", "}", "{", "\\begin{aligned}",
    "\\end{aligned}",
    "---", "===", "+ ", "[ ] ", "\r\n", "\r", "<!--", "-->", "http://a", "\u{E000}", "\u{E001}",
  ]

  /// Anything.
  mutating func noise(pieces: Int) -> String {
    (0..<pieces).map { _ in
      Bool.random(using: &texts.generator)
        ? Self.bits.randomElement(using: &texts.generator) ?? "" : texts.next(pieces: 4, isHostile: true)
    }.joined()
  }

  /// The text in pieces, cut between any two scalars.
  mutating func pieces(of text: String, longest: Int) -> [String] {
    var rest = Array(text.unicodeScalars)[...]
    var pieces: [String] = []
    while !rest.isEmpty {
      let count = Int.random(in: 0...longest, using: &texts.generator)
      pieces.append(String(String.UnicodeScalarView(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    return pieces
  }
}

@Test func whatStreamsInEndsAsTheWholeTextDoes() {
  var random = RandomMarkdown(seed: 801)
  for round in 0..<160 {
    let text = round % 2 == 0 ? random.document(blocks: 6) : random.noise(pieces: 60)
    let style = MathsStyle(
      layout: round % 3 == 0 ? .linear : .stacked, family: round % 5 == 0 ? .joined : .spacing, columns: 20 + round % 57
    )
    let whole = MarkdownDocument(text).rows(in: style)
    var stream = StreamingMarkdown(in: style)
    var settled: [StyledRow] = []
    for piece in random.pieces(of: text, longest: 1 + round % 30) {
      stream.append(piece)
      #expect(stream.settledRows.starts(with: settled), "\(text.debugDescription)")
      settled = stream.settledRows
    }
    stream.finish()
    #expect(stream.rows == whole, "\(text.debugDescription)")
  }
}

@Test func aLongTextStreamsAsItIsReadAtOnce() {
  var random = RandomMarkdown(seed: 802)
  let code = "```\n" + String(repeating: "let value = 1\n", count: 900) + "```\n"
  let table = "| a | b |\n|---|---|\n" + String(repeating: "| **one** | $x^2$ |\n", count: 600)
  for text in [
    code, table, String(repeating: "word ", count: 5_000), String(repeating: "ক্ষ", count: 9_000),
    "- " + String(repeating: "item **bold**\n  ", count: 900), random.noise(pieces: 6_000),
  ] {
    let style = MathsStyle(columns: 50)
    let whole = MarkdownDocument(text).rows(in: style)
    var stream = StreamingMarkdown(in: style)
    for piece in random.pieces(of: text, longest: 700) { stream.append(piece) }
    stream.finish()
    #expect(stream.rows == whole)
  }
  let rows = MarkdownDocument(table).rows(in: MathsStyle(columns: 50)).map(\.text)
  #expect(!rows.contains { $0.contains("**") || $0.contains("|--") })
  #expect(MarkdownDocument(code).rows(in: MathsStyle(columns: 50)).filter { $0.text == "│ let value = 1" }.count == 900)
}

@Test func noPrefixShowsAnythingRaw() {
  var random = RandomMarkdown(seed: 803)
  let raw = [
    "**", "\\frac", "\\sqrt", "\\(", "\\[", "$x", "$\\", "$$", "](", "~~", "__", "|-", "| a", "```", "{3}", "<b",
    "&times", "[ ]", "## ",
  ]
  for round in 0..<24 {
    let text = round == 0 ? MarkdownSamples.english : round == 1 ? MarkdownSamples.bengali : random.document(blocks: 3)
    var stream = StreamingMarkdown(in: MathsStyle(columns: 60))
    var before = ""
    for scalar in text.unicodeScalars {
      stream.append(String(Character(scalar)))
      before.unicodeScalars.append(scalar)
      let shown = stream.rows.map(\.text).joined(separator: "\n")
      for sign in raw where shown.contains(sign) {
        Issue.record("\(sign) is seen behind \(before.suffix(60).debugDescription):\n\(shown.suffix(200))")
        return
      }
    }
  }
}

@Test func noRowIsWiderThanItMayBe() {
  var random = RandomMarkdown(seed: 804)
  for columns in 20...76 {
    for family in WidthFamily.allCases {
      let style = MathsStyle(
        layout: columns % 2 == 0 ? .linear : .stacked, glyphs: columns % 3 == 0 ? .ascii : .unicode, family: family,
        columns: columns)
      for text in [random.document(blocks: 4), random.noise(pieces: 40), MarkdownSamples.bengali] {
        for row in MarkdownDocument(text).rows(in: style) where row.columns > columns {
          Issue.record("\(row.columns) of \(columns): \(row.text)\n\(text.debugDescription)")
        }
        for row in MarkdownDocument(text).rows(in: style) {
          let text = row.text
          #expect(width(of: text, family) <= columns && text == sanitised(text))
        }
      }
    }
  }
}

private let bombs = [
  String(repeating: "> ", count: 20_000) + "x", String(repeating: "- ", count: 20_000) + "x",
  String(repeating: "*a ", count: 20_000), String(repeating: "**", count: 20_000),
  String(repeating: "[", count: 20_000),
  String(repeating: "![](", count: 9_000), String(repeating: "`a``b", count: 9_000),
  String(repeating: "$", count: 20_000),
  String(repeating: "$\\frac{", count: 5_000), String(repeating: "\\begin{aligned}", count: 2_000),
  String(repeating: "<a ", count: 9_000), String(repeating: "<!--", count: 9_000),
  String(repeating: "|", count: 20_000),
  String(repeating: "|a", count: 9_000) + "\n" + String(repeating: "|-", count: 9_000) + "\n",
  String(repeating: "&amp", count: 9_000), String(repeating: "*_", count: 20_000),
  (0..<300).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n"),
  String(repeating: "\u{0}", count: 9_000), String(repeating: "a\u{0301}", count: 9_000),
  String(repeating: "\n", count: 50_000),
  String(repeating: "\\", count: 20_000), "$" + String(repeating: "(", count: 4_000) + "$",
  String(repeating: "```\n", count: 9_000), String(repeating: "\u{200D}", count: 9_000),
  String(repeating: "[a](<", count: 9_000),
]

@Test(arguments: bombs.indices) func nothingThatIsNestedWithoutEndTakesLong(bomb: Int) {
  let text = bombs[bomb]
  let clock = ContinuousClock()
  let start = clock.now
  for row in MarkdownDocument(text).rows(in: MathsStyle(columns: 20)) { #expect(row.columns <= 20) }
  var stream = StreamingMarkdown(in: MathsStyle(columns: 20))
  stream.append(text)
  _ = stream.growingRows()
  // A debug build on a busy machine: the point is that it ends.
  #expect(clock.now - start < .seconds(20))
}
