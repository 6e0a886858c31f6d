import Notation

/// Takes the mathematics out of Markdown before Markdown is read, and leaves a place for each.
///
/// md4c can find `$…$` itself, but it takes "$5 and $10" for mathematics, `\(` for a bracket and `|x|` for cells of a table. The
/// rules of the house (`MathsText`) stand here, and what models write besides: `\(…\)`, `\[…\]`, `\begin…\end`, commands
/// without any dollars, LaTeX within `` ` ``.
struct MarkdownMathsFinder {
  /// Scalars for private use stand for what was found.
  static let places: ClosedRange<UInt32> = 0xE000...0xF8FF

  /// What was found, in the order of the places: formulas, or words for what could not be read.
  private(set) var found: [MarkdownInline] = []
  /// Whether the text ends in lines of code.
  private(set) var isInCode = false
  let isGrowing: Bool
  var scalars: [Unicode.Scalar] = []
  var index = 0
  var left = String.UnicodeScalarView()
  private var isQuote = false
  /// The rest may become mathematics, and is not shown yet.
  var isHeldBack = false

  init(isGrowing: Bool) { self.isGrowing = isGrowing }

  /// The text with places. Where it may go on, it ends before what may still become mathematics.
  mutating func lift(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x24, 0x5C, 0x60, 0x7E].contains($0) }) else { return text }
    scalars = Array(text.unicodeScalars)
    isQuote = scalars.first { $0 != " " } == ">"
    var fence: MarkdownLine.Fence?
    var isLineStart = true
    while index < scalars.count, !isHeldBack {
      if isLineStart {
        let line = contentOfLine()
        if let open = fence {
          if open.isClosed(by: line) { fence = nil }
          copyLine()
          continue
        }
        if case .fence(let opened) = MarkdownLine(line).kind {
          fence = opened
          copyLine()
          continue
        }
      }
      isLineStart = scalars[index] == "\n"
      step()
    }
    isInCode = fence != nil
    return String(left)
  }

  // MARK: - Lines

  /// The line that begins here, without the signs of quotations and lists; only as much as a fence needs.
  private func contentOfLine() -> String {
    var place = index
    func skipBlanks() { while place < scalars.count, scalars[place] == " " || scalars[place] == ">" { place += 1 } }
    skipBlanks()
    var marker = place
    while marker < scalars.count, ("0"..."9").contains(scalars[marker]) { marker += 1 }
    if marker < scalars.count, "-+*.)".unicodeScalars.contains(scalars[marker]), marker + 1 < scalars.count,
      scalars[marker + 1] == " "
    {
      place = marker + 1
      skipBlanks()
    }
    guard place < scalars.count, scalars[place] == "`" || scalars[place] == "~" else { return "" }
    let end = scalars[place...].firstIndex(of: "\n") ?? scalars.count
    return string(place..<end)
  }

  private mutating func copyLine() {
    while index < scalars.count {
      left.append(scalars[index])
      index += 1
      if scalars[index - 1] == "\n" { return }
    }
  }

  mutating func copy(upTo end: Int) {
    left.append(contentsOf: scalars[index..<min(end, scalars.count)])
    index = min(end, scalars.count)
  }

  func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  // MARK: - Signs

  private mutating func step() {
    switch (scalars[index], peek(1)) {
    case ("`", _): code()
    case ("\\", "("): delimited(by: ["\\", ")"], isDisplay: false)
    case ("\\", "["): delimited(by: ["\\", "]"], isDisplay: true)
    case ("\\", .some(let next)) where next.isLatinLetter: command()
    case ("\\", .some): copy(upTo: index + 2)
    case ("\\", nil) where isGrowing: isHeldBack = true
    case ("$", "$"): delimited(by: ["$", "$"], isDisplay: true)
    case ("$", _): betweenDollars()
    default: copy(upTo: index + 1)
    }
  }

  mutating func put(_ inline: MarkdownInline, upTo end: Int) {
    guard found.count < Self.places.count,
      let place = Unicode.Scalar(Self.places.lowerBound + UInt32(found.count))
    else { return copy(upTo: end) }
    found.append(inline)
    left.append(place)
    index = end
  }

  /// Code stays as it is, unless it is LaTeX that somebody put there.
  private mutating func code() {
    var start = index
    while start < scalars.count, scalars[start] == "`" { start += 1 }
    let length = start - index
    var end = start
    var run = 0
    while end < scalars.count {
      if scalars[end] == "`" {
        run += 1
      } else {
        if run == length { break }
        run = 0
        if scalars[end] == "\n", end + 1 < scalars.count, scalars[end + 1] == "\n" { break }
      }
      end += 1
    }
    guard run == length else { return copy(upTo: isGrowing ? scalars.count : start) }
    if let maths = Self.mathsInCode(string(start..<(end - length))) { return put(maths, upTo: end) }
    copy(upTo: end)
  }

  private static func mathsInCode(_ code: String) -> MarkdownInline? {
    var latex = code[...]
    if latex.count > 2, latex.hasPrefix("$"), latex.hasSuffix("$") { latex = latex.dropFirst().dropLast() }
    guard latex.count < code.count || hasCommand(code, known: true) else { return nil }
    return formula(String(latex)).map { .maths($0) }
  }

  private mutating func delimited(by closer: [Unicode.Scalar], isDisplay: Bool) {
    let start = index + 2
    var end = start
    while end + 1 < scalars.count, !(scalars[end] == closer[0] && scalars[end + 1] == closer[1]) {
      end += scalars[end] == "\\" ? 2 : 1
    }
    guard end + 1 < scalars.count else {
      // Nothing closes it: what can be read of it is read without it.
      if isGrowing { isHeldBack = true } else { index = start }
      return
    }
    put(Self.maths(inner(start..<end), isDisplay: isDisplay), upTo: end + 2)
  }

  /// Without the signs of the quotation that the lines stand in.
  func inner(_ range: Range<Int>) -> String {
    let text = string(range)
    guard isQuote, text.contains("\n") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0.offset == 0 ? $0.element : $0.element.drop { $0 == " " || $0 == ">" } }.joined(separator: "\n")
  }

  /// The rules of `MathsText`. A stretch with a command in it is mathematics, whatever words stand there.
  private mutating func betweenDollars() {
    guard let next = peek(1) else {
      if isGrowing { isHeldBack = true } else { copy(upTo: index + 1) }
      return
    }
    if next.properties.isWhitespace || left.last?.isLatinLetter == true || left.last?.isDecimalDigit == true {
      return copy(upTo: index + 1)
    }
    var end = index + 1
    while end < scalars.count, scalars[end] != "$" {
      if scalars[end] == "\n", end + 1 < scalars.count, scalars[end + 1] == "\n" { break }
      end += scalars[end] == "\\" ? 2 : 1
    }
    let inner = inner((index + 1)..<min(end, scalars.count))
    let hasCommand = Self.hasCommand(inner)
    let hasWords = MathsText.hasProse(inner)
    let isProse = !hasCommand && hasWords
    guard end < scalars.count, scalars[end] == "$" else {
      if isGrowing, !isProse, end >= scalars.count, inner.utf8.count < 400 {
        isHeldBack = true
      } else if hasCommand, !isGrowing {
        index += 1
      } else {
        copy(upTo: index + 1)
      }
      return
    }
    let isClosed =
      !scalars[end - 1].properties.isWhitespace && !(end + 1 < scalars.count && scalars[end + 1].isDecimalDigit)
    guard isClosed, !isProse, !hasWords || !inner.contains("\n") else { return copy(upTo: index + 1) }
    if let formula = Self.formula(hasWords ? Self.withWords(inner) : inner) {
      put(.maths(formula), upTo: end + 1)
    } else if hasCommand || inner.contains("{") {
      put(.text(ReadableLatex(inner).text), upTo: end + 1)
    } else {
      copy(upTo: index + 1)
    }
  }

  // MARK: - Reading

  /// What stands between delimiters of LaTeX: a formula, or words.
  static func maths(_ latex: String, isDisplay: Bool) -> MarkdownInline {
    guard let formula = formula(latex) else { return .text(ReadableLatex(latex).text) }
    return isDisplay ? .display(formula) : .maths(formula)
  }

  static func formula(_ latex: String) -> Formula? {
    do {
      return try Formula(betweenDollars: latex).readable
    } catch {
      // It is shown in words instead.
      return nil
    }
  }

  /// Whether a backslash stands before a letter, and before the name of a command where it is to be known.
  private static func hasCommand(_ text: String, known: Bool = false) -> Bool {
    text.split(separator: "\\", omittingEmptySubsequences: false).dropFirst().contains { rest in
      let name = rest.prefix { $0.isASCII && $0.isLetter }
      return !name.isEmpty && (!known || ReadableLatex.isCommand(String(name)))
    }
  }

  /// Words that stand among the signs, outside of all braces, as the text that they are: letters would be multiplied.
  private static func withWords(_ latex: String) -> String {
    var written = ""
    var word = ""
    var depth = 0
    for character in latex + " " {
      if character.isASCII, character.isLetter {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        let isWord = depth == 0 && written.last != "\\" && MathsText.hasProse(word)
        written += isWord ? "\\text{\(word)}" : word
        word = ""
      }
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      written.append(character)
    }
    return written
  }
}

extension Unicode.Scalar {
  var isLatinLetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x7F }
  fileprivate var isDecimalDigit: Bool { properties.numericType == .decimal }
}
