/// What LaTeX writes about an answer only to show it: dollars and brackets about mathematics, and a frame about the
/// result: `$x = \boxed{5}$` answers 5.
enum MathsMarks {
  /// The same characters with a space for each of such marks, so that every other one keeps its place; nil where there
  /// are none.
  static func blanked(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard scalars.contains(where: { $0 == "$" || $0 == "\\" }) else { return nil }
    var plain = scalars
    blankBrackets(in: &plain)
    blankDollars(in: &plain)
    blankFrames(in: &plain)
    return plain == scalars ? nil : plain
  }

  /// `\( \)` and `\[ \]`, but not the second backslash of a line's end; and the space that `~` is before a command.
  private static func blankBrackets(in scalars: inout [Unicode.Scalar]) {
    var index = 0
    while index + 1 < scalars.count {
      guard scalars[index] == "\\" else {
        if scalars[index] == "~", scalars[index + 1] == "\\" { scalars[index] = " " }
        index += 1
        continue
      }
      if "()[]".unicodeScalars.contains(scalars[index + 1]) {
        scalars[index] = " "
        scalars[index + 1] = " "
      }
      index += 2
    }
  }

  /// `$…$` and `$$…$$`, as Markdown tells them from money: nothing but what is marked touches them from within, and no
  /// digit from behind.
  private static func blankDollars(in scalars: inout [Unicode.Scalar]) {
    var marks: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      let start = index
      while index < scalars.count, scalars[index] == "$", index - start < 2 { index += 1 }
      if index > start { marks.append(start..<index) } else { index += 1 }
    }
    guard marks.count.isMultiple(of: 2) else { return }
    for pair in stride(from: 0, to: marks.count, by: 2) {
      let (opening, closing) = (marks[pair], marks[pair + 1])
      guard opening.count == closing.count, opening.upperBound < closing.lowerBound,
        scalars[opening.upperBound] != " ", scalars[closing.lowerBound - 1] != " ",
        closing.upperBound == scalars.count || !scalars[closing.upperBound].isDigit
      else { return }
    }
    for place in marks.joined() { scalars[place] = " " }
  }

  /// `\boxed{…}`: what stands in it is the answer, and what led to it with an equals sign is not.
  private static func blankFrames(in scalars: inout [Unicode.Scalar]) {
    var isFirst = true
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "\\", let name = frames.first(where: { scalars[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      let inner = index + name.count
      guard let end = closingBrace(in: scalars, from: inner) else { return }
      let before = scalars[..<index].last { $0 != " " && $0 != "$" }
      let isResult = before == "="
      guard before.map({ isResult || $0 == ":" || $0 == "," || $0.isOfWord }) ?? true else { return }
      if isFirst, before == nil || isResult { blank(0..<index, in: &scalars) }
      blank(index..<inner, in: &scalars)
      scalars[end] = " "
      isFirst = false
      index = inner
    }
    // Beside a frame every dollar is a mark.
    guard !isFirst else { return }
    for place in scalars.indices where scalars[place] == "$" && (place == 0 || scalars[place - 1] != "\\") {
      scalars[place] = " "
    }
  }

  private static let frames = ["\\boxed{", "\\fbox{"].map { Array($0.unicodeScalars) }

  private static func blank(_ range: Range<Int>, in scalars: inout [Unicode.Scalar]) {
    for place in range { scalars[place] = " " }
  }

  /// Where the brace closes that is open before `start`.
  private static func closingBrace(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var depth = 1
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "{": depth += 1
      case "}": depth -= 1
      default: break
      }
      if depth == 0 { return index }
      index += 1
    }
    return nil
  }
}

extension StringProtocol {
  /// The text without the LaTeX that is written about an answer only to show it: `Dhaka` for `$\boxed{Dhaka}$`.
  public var withoutMathsMarks: String {
    let scalars = Array(unicodeScalars)
    return MathsMarks.blanked(scalars).map { String(String.UnicodeScalarView($0)) } ?? String(self)
  }
}
