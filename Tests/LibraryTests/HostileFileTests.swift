import Learning
import Library
import Terminal
import Testing

/// Files as no author would write them: nothing crashes, and what is told is told of a line that there is.
struct HostileFileTests {
  private static let pieces = [
    "\n", " ", "  ", "\t", "- ", ": ", ":", "? ", "&a ", "*a", "[", "]", "{", "}", ",", "#", "\"", "'", "|",
    ">-", "!", "!!int ",
    "%YAML 1.1\n", "---\n", "...\n", "~", "null", "true", "\u{0}", "\u{85}", "\u{2028}", "\u{202E}",
    "\u{FEFF}", "\r",
    "\r\n", "\\", "\\u0000", "\\uD800", "ক্ষ", "৭", "\u{E000}", "👩‍👩‍👧",
    "<<: ", "slug: ", "kind: ", "topic:\n",
    "- {en: a, bn: ক}\n",
    "@", "`", "0x1F", "1e999", "-", "=",
  ]

  private func mutated(_ text: String, _ random: inout SplitMix64) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let start = Int.random(in: 0...scalars.count, using: &random)
      let end = min(scalars.count, start + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: scalars.removeSubrange(start..<end)
      case 1:
        scalars.insert(
          contentsOf: scalars[start..<end], at: Int.random(in: 0...scalars.count, using: &random))
      case 2: scalars.removeSubrange(start...)
      case 3:
        var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
        let (a, b) = (
          lines.indices.randomElement(using: &random), lines.indices.randomElement(using: &random)
        )
        if let a, let b { lines.swapAt(a, b) }
        scalars = Array(lines.joined(separator: ["\n"]))
      default:
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        scalars.replaceSubrange(
          start..<(Bool.random(using: &random) ? start : end), with: piece.unicodeScalars)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func expectSense(_ mistakes: [SourceMistake], in text: String) {
    let ends = text.utf8.count { $0 == 0x0A }
    let lineCount = max(1, text.utf8.last == 0x0A ? ends : ends + 1)
    #expect(
      mistakes.allSatisfy { (1...lineCount).contains($0.line) && $0.file == "f" && !$0.message.isEmpty },
      "\(text)")
    #expect(mistakes.map(\.line) == mistakes.map(\.line).sorted())
  }

  @Test(arguments: 0..<4) func aSpoiltTopicFileIsReadOrItsMistakesAreTold(part: Int) {
    var random = SplitMix64(seed: 0x7091C + UInt64(part))
    for _ in 0..<300 {
      let text = mutated(Sample.topic, &random)
      let reading = readTopicFile(text, path: "f")
      expectSense(reading.mistakes, in: text)
      #expect(!reading.mistakes.isEmpty || reading.topic != nil && !reading.problems.isEmpty, "\(text)")
      let concepts = Set(reading.concepts.map(\.id))
      #expect(reading.problems.allSatisfy { concepts.contains($0.concept) && $0.topic == reading.topic?.id })
      #expect(Set(reading.problems.map(\.id)).count == reading.problems.count)
      #expect(reading.problems.allSatisfy { reading.sources.problems[$0.id] != nil })
    }
  }

  @Test func aSpoiltThemeIsReadOrItsMistakesAreTold() {
    var random = SplitMix64(seed: 0x7E3E)
    for _ in 0..<1000 {
      let text = mutated(Sample.theme, &random)
      switch readTheme(text, path: "f") {
      case .success(let theme):
        #expect(!theme.titleEn.isEmpty && !theme.titleBn.isEmpty && !theme.styles.isEmpty)
      case .failure(let mistakes):
        #expect(!mistakes.all.isEmpty)
        expectSense(mistakes.all, in: text)
      }
    }
  }

  @Test func aSpoiltSubjectsFileIsReadOrItsMistakesAreTold() {
    var random = SplitMix64(seed: 0x5B)
    for _ in 0..<1000 {
      let text = mutated(Sample.subjects, &random)
      let reading = readSubjects(text, path: "f")
      expectSense(reading.mistakes, in: text)
      #expect(!reading.mistakes.isEmpty || !reading.subjects.isEmpty, "\(text)")
    }
  }

  @Test func piecesOfYAMLInAnyOrderAreReadOrTold() {
    var random = SplitMix64(seed: 0xA11)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let reading = readTopicFile(text, path: "f")
      #expect(!reading.mistakes.isEmpty)
      expectSense(reading.mistakes, in: text)
    }
  }
}
