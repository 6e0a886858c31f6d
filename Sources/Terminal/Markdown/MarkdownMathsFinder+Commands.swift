import Notation

extension MarkdownMathsFinder {
  /// A command that stands among words, with all that belongs to it.
  mutating func command() {
    var end = index + 1
    while end < scalars.count, scalars[end].isLatinLetter { end += 1 }
    let name = string((index + 1)..<end)
    if name == "begin", let environment = group(at: end) {
      let closer = "\\end" + string(end..<environment)
      if let close = place(of: Array(closer.unicodeScalars), from: environment) {
        return put(Self.maths(inner(index..<close), isDisplay: true), upTo: close)
      }
      if isGrowing { isHeldBack = true } else { index = environment }
      return
    }
    let isLast = end == scalars.count
    if isLast, isGrowing {
      isHeldBack = true
      return
    }
    guard ReadableLatex.isCommand(name) || !isLast && "{_^".unicodeScalars.contains(scalars[end]) else {
      return copy(upTo: end)
    }
    let bare = end
    guard let whole = arguments(of: name, from: end) else {
      if isGrowing { isHeldBack = true } else { putWords(upTo: scalars[end...].firstIndex(of: "\n") ?? scalars.count) }
      return
    }
    if whole == scalars.count, isGrowing {
      isHeldBack = true
    } else if whole > bare, let formula = Self.formula(string(index..<whole)) {
      put(.maths(formula), upTo: whole)
    } else {
      putWords(upTo: whole)
    }
  }

  private mutating func putWords(upTo end: Int) {
    let words = ReadableLatex(string(index..<end)).text
    if words == "°", left.last == "^" { left.removeLast() }
    put(.text(words), upTo: end)
  }

  /// The end of what belongs to a command; nil where it is not there yet.
  private func arguments(of name: String, from start: Int) -> Int? {
    var end = start
    while end < scalars.count {
      switch scalars[end] {
      case "{":
        guard let next = group(at: end) else { return nil }
        end = next
      case "[" where name == "sqrt" && end == start:
        guard let next = scalars[end...].firstIndex(of: "]") else { return nil }
        end = next + 1
      case "^" where name != "circ", "_":
        guard end + 1 < scalars.count else { return isGrowing ? nil : end }
        if scalars[end + 1] == "{" { end += 1 } else { end += 2 }
      default: return end
      }
    }
    return end
  }

  /// The end of the braces that begin here.
  private func group(at start: Int) -> Int? {
    guard start < scalars.count, scalars[start] == "{" else { return nil }
    var depth = 0
    for end in start..<scalars.count {
      if scalars[end] == "{" { depth += 1 }
      if scalars[end] == "}" { depth -= 1 }
      if depth == 0 { return end + 1 }
    }
    return nil
  }

  private func place(of sought: [Unicode.Scalar], from start: Int) -> Int? {
    guard let first = sought.first else { return nil }
    var place = start
    while place + sought.count <= scalars.count {
      if scalars[place] == first, scalars[place...].starts(with: sought) { return place + sought.count }
      place += 1
    }
    return nil
  }
}
