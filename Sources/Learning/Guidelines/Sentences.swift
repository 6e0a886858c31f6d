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
      let words = sentence.plainScalars.split(separator: " ").map(Self.bare).filter { !$0.isEmpty }
      return words.count > Self.shortest ? words.joined(separator: " ") : nil
    }
  }

  private static func bare(_ word: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(word)).trimming(".,;:!?।\"'()“”‘’–—")
  }
}
