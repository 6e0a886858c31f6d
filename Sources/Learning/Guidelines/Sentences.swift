import Notation

/// The sentences of a text, for whoever must not say one twice.
///
/// A sentence ends at `.`, `?`, `!` or `।` with a space or the text's end behind it, and at a line's end.
public struct Sentences: Sequence, Sendable {
  /// A sentence of so many words may come again: "Well done.", "Let us go on."
  public static let shortest = 6

  private let texts: [String]

  public init(of text: String) {
    var texts: [String] = []
    var current = String.UnicodeScalarView()
    func end() {
      let sentence = String(current).trimming(" ")
      if !sentence.isEmpty { texts.append(sentence) }
      current = String.UnicodeScalarView()
    }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        end()
        continue
      }
      current.append(scalar)
      let isLast = index + 1 == scalars.count || scalars[index + 1] == " " || scalars[index + 1] == "\n"
      if isLast, [".", "?", "!", "।"].contains(scalar) { end() }
    }
    end()
    self.texts = texts
  }

  public func makeIterator() -> IndexingIterator<[String]> { texts.makeIterator() }

  /// Those of more than six words, without what does not tell them apart: capitals, the digits' script, marks at the
  /// ends of words.
  public var long: [String] {
    texts.compactMap { sentence in
      var words: [ArraySlice<Unicode.Scalar>] = []
      for word in sentence.plainScalars.split(separator: " ") {
        guard let first = word.firstIndex(where: { !Self.marks.contains($0) }),
          let last = word.lastIndex(where: { !Self.marks.contains($0) })
        else { continue }
        words.append(word[first...last])
      }
      guard words.count > Self.shortest else { return nil }
      return String(String.UnicodeScalarView(words.joined(separator: [" "])))
    }
  }

  private static let marks = Set(".,;:!?।\"'()“”‘’–—".unicodeScalars)
}
