import Notation

/// The stretches of a text that could be somebody's answer: numbers, letters and signs that stand together, and the sides
/// of what is equal.
struct MathsSpans: Sequence {
  private var spans: [String] = []

  init(of text: String) {
    var run: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) + [""] {
      let bare = word.trimming("$“”\"'‘’;:?!।")
      if Self.isMathematics(bare, after: run.last) {
        run.append(bare)
        if [",", ".", ";", ":", "?", "!", "।"].contains(word.last), word.last != "," { end(&run) }
      } else {
        end(&run)
      }
    }
  }

  func makeIterator() -> IndexingIterator<[String]> { spans.makeIterator() }

  var last: String? { spans.last }

  private mutating func end(_ run: inout [String]) {
    defer { run = [] }
    let whole = run.joined(separator: " ").trimming(".,;: ")
    guard whole.unicodeScalars.contains(where: { $0.properties.numericType != nil || $0.properties.isAlphabetic })
    else {
      return
    }
    spans.append(whole)
    let sides = whole.split(separator: "=").map { String($0).trimming(" .,") }.filter { !$0.isEmpty }
    if sides.count > 1 { spans += sides }
  }

  /// A digit or a sign, or a letter by itself that is no word.
  private static func isMathematics(_ word: String, after previous: String?) -> Bool {
    let scalars = word.unicodeScalars
    if scalars.isEmpty { return false }
    if scalars.contains(where: { $0.properties.numericType != nil }) { return true }
    if scalars.allSatisfy({ !$0.properties.isAlphabetic }) { return true }
    let letters = scalars.filter { $0.properties.isAlphabetic }
    return letters.count == 1 && letters.allSatisfy { $0.isASCII } && (word.lowercased() != "a" && word != "I")
  }
}
