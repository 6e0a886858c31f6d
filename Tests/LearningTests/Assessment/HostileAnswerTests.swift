import Learning
import Notation
import Testing

/// Whatever is typed, the judge ends, and says nothing that it has not worked out.
@Suite struct HostileAnswerTests {
  private static let keys = [
    "3", "x + 1", "x = 2", "x > 3", "1, 2", "{1, 2}", "(1, 2)", "28 km", "3:4", "true", "2√3", "isosceles triangle",
  ]

  private static let pieces = [
    "1", "2", "37", "x", "y", "(", ")", "+", "-", "*", "/", "^", "√", "sqrt(", ".", ",", " ", "=", "|", "{", "}", "[",
    "]",
    "<", "≥", "π", "½", "²", "%", " km", "\\frac{", "\\sqrt", "৩", " or ", "∞", "±", ":", " and ", "শতাংশ", "সাড়ে ", "$",
    "…", "\\boxed{", "\\(", "\\!", "~", " U ", " is ", "the area ", "pm", " 000", "f(x)",
    "\u{0}", "\u{200D}", "e9",
  ]

  /// None of these is worked out; each would take hours, or more memory than there is.
  @Test(arguments: [
    "(x+y+z+w)^300", "9^9^9^9", "x^99999999999999999999", "(x+1)^1000/(x+2)^999", "2^(1/99999999999999999999)",
    String(repeating: "(x+1)*(y+2)*", count: 400) + "1", String(repeating: "sqrt(", count: 60) + "x",
    String(repeating: "9", count: 9_999), String(repeating: "((", count: 5_000), String(repeating: "-", count: 9_999),
    "((((((((x+1)^9+1)^9+1)^9+1)^9+1)^9+1)^9+1)^9+1)^9", String(repeating: "1/(x+1)+", count: 900) + "x",
    String(repeating: "√2+", count: 3_000) + "1", String(repeating: "x=", count: 4_000) + "1",
    "0.(" + String(repeating: "12", count: 4_900) + ")",
    String(repeating: "1,", count: 4_900) + "1", String(repeating: "{", count: 9_000),
    String(repeating: "±1+", count: 3_000) + "1",
  ])
  func whatWouldTakeForEverIsNotWorkedOut(typed: String) {
    var judge = LineJudge()
    for key in Self.keys {
      let judged = judge.judge("\(key)\t\(typed)")
      #expect(judged.verdict == .wrong || judged.verdict == .unreadable, "\(typed.prefix(40)) for \(key)")
    }
  }

  @Test func noRandomPiecesAreAProblemForAnyKey() throws {
    var random = SplitMix64(seed: 41)
    var judge = LineJudge()
    var verdicts: [JudgedLine.Verdict: Int] = [:]
    for round in 0..<2_000 {
      let count = round % 100 == 0 ? 9_000 : round % 10 == 0 ? 200 : Int.random(in: 1...12, using: &random)
      var typed = ""
      for _ in 0..<count { typed += Self.pieces.randomElement(using: &random) ?? "" }
      let key = Self.keys[round % Self.keys.count]
      verdicts[judge.judge("\(key)\t\(typed.prefix(10_000))").verdict, default: 0] += 1
    }
    #expect(verdicts[.wrong, default: 0] > 50 && verdicts[.unreadable, default: 0] > 500, "\(verdicts)")
  }

  @Test func readingTakesNoMoreStepsThanItSays() throws {
    var random = SplitMix64(seed: 42)
    var read = 0
    for round in 0..<1_000 {
      var typed = ""
      for _ in 0..<(round % 50 == 0 ? 3_000 : 1 + round % 4) {
        typed += Self.pieces.randomElement(using: &random) ?? ""
      }
      do {
        let reading = try FormulaReading(of: typed, as: .algebra)
        read += 1
        #expect(reading.steps <= FormulaReading.stepsForEachCharacter * (typed.count + 1))
      } catch {
        continue
      }
    }
    #expect(read > 100)
  }
}
