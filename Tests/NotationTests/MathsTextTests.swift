import Learning
import Notation
import Testing

@Suite struct MathsTextTests {
  /// Prose as it stands, mathematics in ‹ ›, on a line of its own in « ».
  private func shown(_ text: String) -> String {
    MathsText(text).runs.map { run in
      switch run {
      case .prose(let prose): prose
      case .inline(let formula, _): "‹\(formula.linear())›"
      case .display(let formula, _): "«\(formula.linear())»"
      }
    }.joined()
  }

  @Test(arguments: [
    ("So $x + 1 = 3$, and $x=2$.", "So ‹x + 1 = 3›, and ‹x = 2›."), (#"$\frac{3}{4}$ of it"#, "‹3/4› of it"),
    (#"Here \(x^2\) and \[y^2\]."#, "Here ‹x²› and «y²»."), ("$$3/4 + 1/4$$", "«3/4 + 1/4»"),
    ("একটি $x$-এর মান $৩/৪$।", "একটি ‹x›-এর মান ‹3/4›।"), ("সংখ্যা$x$টি", "সংখ্যা‹x›টি"),
    ("$12 km$ at $60 km/h$", "‹12 km› at ‹60 km/h›"),
    ("$5$", "‹5›"), ("$2^5$ and $√18$", "‹2⁵› and ‹√18›"), (#"$5 \times 3$ is \$15"#, "‹5 × 3› is $15"),
    (#"$\$5 + \$3$"#, "‹$5 + $3›"), ("$1,250$ taka", "‹1,250› taka"), (#"$\text{speed and time}$"#, "‹speed and time›"),
    ("line one\n$$x = 3$$\nline two", "line one\n«x = 3»\nline two"), (#"$a$ $b$"#, "‹a› ‹b›"), ("($x$)", "(‹x›)"),
  ])
  func mathematicsIsTold(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    "Costs $5 and $10 today.", "Between $5-$10.", "US$5 and US$10", "5$ to 10$", "It is $5 and I have 10$ here",
    "a $ b $ c", "$5",
    "$", "$$", "$$$", "$ x$", "$x $", "pays $5, then $6, then $7.", "$5 ও $10", "an open $x + 1", "$x\n\ny$", #"\(x"#,
    #"\[ x"#,
    "$5 or $6$7", "no mathematics", "", "৳৫ আর ৳১০",
  ])
  func moneyAndLooseSignsStayProse(text: String) {
    #expect(shown(text) == text)
    #expect(!MathsText(text).hasMathematics)
  }

  @Test func whatCannotBeReadStaysAsItWasWritten() {
    for text in [#"broken $\frac{1$ left"#, "$3 4$", #"\(3 +\)"#, "$$x = $$", #"\[\left(x\]"#] {
      #expect(shown(text) == text)
    }
  }

  /// Nothing gets lost: the sources and the prose are the text again, but for `\$`.
  @Test func theRunsAreTheWholeText() {
    let pieces = [
      "$", "$$", "\\(", "\\)", "\\[", "\\]", "x", "3/4", " ", "5", "and", "\\frac{1}{2}", "।", "টাকা", "\n", ",", "{",
      "}",
    ]
    var random = SplitMix64(seed: 13)
    for _ in 0..<4_000 {
      let length = Int.random(in: 0...14, using: &random)
      let text = (0..<length).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      let again = MathsText(text).runs.map { run in
        switch run {
        case .prose(let prose): prose
        case .inline(_, let source), .display(_, let source): source
        }
      }.joined()
      #expect(again == text.replacingEscapedDollars)
    }
  }

  @Test func proseIsInOnePiece() {
    for text in ["a $5 b $ c", "x $ y $$ z", "$x$ a $5 b"] {
      let runs = MathsText(text).runs
      for (one, next) in zip(runs, runs.dropFirst()) {
        if case .prose = one, case .prose = next { Issue.record("two runs of prose in \(text)") }
      }
    }
  }
}

extension String {
  fileprivate var replacingEscapedDollars: String {
    split(separator: "\\$", omittingEmptySubsequences: false).joined(separator: "$")
  }
}
