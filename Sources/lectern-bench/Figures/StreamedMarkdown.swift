import Notation
import Terminal

extension Figure {
  /// One frame of a model's words: what comes in a sixtieth of a second at 2,000 tokens a second is taken and laid out, into an
  /// empty answer and behind a million letters. The second is not to depend on the length.
  static let streamedMarkdown = Figure(name: "markdown", about: "a frame of Markdown as it streams in") { _ in
    let part = """
      ## Sharing

      Take **three quarters** of *half* a pizza: $\\frac{3}{4} \\times \\frac{1}{2} = \\frac{3}{8}$, and লাভ ৫০ টাকা।

      1. Write the fractions side by side, and `look`.
      2. Multiply the tops: \\(3 \\times 1 = 3\\).

      | a | b |
      |---|--:|
      | $x^2$ | 25% |


      """
    let letters = Array(part.unicodeScalars)
    // A token is four letters or so; 2,000 a second are 33 in a frame.
    let tokens = stride(from: 0, to: letters.count, by: 4).map {
      String(String.UnicodeScalarView(letters[$0..<min($0 + 4, letters.count)]))
    }
    func frames(behind length: Int) -> Samples {
      var stream = StreamingMarkdown(in: MathsStyle(columns: 76))
      for _ in 0..<(length / part.utf8.count) { stream.append(part) }
      var next = 0
      return Stopwatch.milliseconds(runs: 300) {
        for _ in 0..<33 {
          stream.append(tokens[next % tokens.count])
          next += 1
        }
        use(stream.growingRows())
      }
    }
    // A fifth of a core at sixty frames a second.
    return [
      Line(name: "markdown-frame", samples: frames(behind: 0), unit: "ms", budget: .atMost(3.3)),
      Line(name: "markdown-frame-long", samples: frames(behind: 1_000_000), unit: "ms", budget: .atMost(3.3)),
    ]
  }
}
