/// Closes what the end of a growing text leaves open, so that no sign of Markdown is seen before its partner has come.
enum MarkdownMending {
  /// Without the last line, where nobody can say yet what it is: `**`, `1.`, `| Price |`, ```` ``` ````.
  static func withoutUnclearEnd(_ source: String) -> String {
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    func isRow(_ index: Int) -> Bool {
      lines.indices.contains(index) && withoutMarkers(lines[index]).first == "|"
    }
    let last = lines.count - 1
    if isRow(last), !isRow(last - 1) {
      lines.removeLast()
    } else if isRow(last), !isRow(last - 2), withoutMarkers(lines[last]).allSatisfy({ "|-: ".contains($0) }) {
      lines.removeLast(2)
    } else if let line = lines.last, isUnclear(line) {
      lines.removeLast()
    }
    return lines.joined(separator: "\n")
  }

  private static func isUnclear(_ line: Substring) -> Bool {
    let rest = line.drop { $0 == " " }
    if rest.isEmpty { return false }
    if rest.allSatisfy({ "-=*_+~`|:#> ".contains($0) }) { return true }
    if rest.hasPrefix("```") || rest.hasPrefix("~~~") { return true }
    let behind = rest.drop { $0.isASCII && $0.isNumber }
    if rest.count - behind.count <= 9, behind == "" || behind.allSatisfy({ ".) ".contains($0) }) { return true }
    // The box of a task that is not drawn to its end.
    let item = withoutMarkers(rest)
    return item.count < rest.count && ["[", "[ ", "[x", "[X", "[ ]", "[x]", "[X]"].contains(String(item))
  }

  /// What stands behind the signs of quotations and of one list.
  private static func withoutMarkers(_ line: Substring) -> Substring {
    let rest = line.drop { $0 == " " || $0 == ">" }
    let behind = rest.drop { $0.isASCII && $0.isNumber }
    guard let sign = behind.first, "-+*.)".contains(sign), behind.dropFirst().first == " " else { return rest }
    return behind.dropFirst().drop { $0 == " " }
  }

  /// The text with its open emphasis, code and link closed. In a text that does not grow a lone `*` is meant: only two
  /// before a word are closed.
  static func mended(_ text: String, isGrowing: Bool) -> String {
    guard text.utf8.contains(where: { [0x2A, 0x5F, 0x60, 0x7E, 0x5B, 0x3C, 0x26].contains($0) }) else { return text }
    var scalars = Array(text.unicodeScalars)
    let start = lastPart(of: scalars)
    if isGrowing { cutOpenTag(&scalars, from: start) }
    var open = OpenMarks(isGrowing: isGrowing)
    open.read(&scalars, from: start)
    return String(String.UnicodeScalarView(scalars))
  }

  /// Where the last paragraph, item or cell begins: nothing before it is open.
  private static func lastPart(of scalars: [Unicode.Scalar]) -> Int {
    var start = 0
    var lineStart = 0
    while lineStart < scalars.count {
      let end = scalars[lineStart...].firstIndex(of: "\n") ?? scalars.count
      let line = String(String.UnicodeScalarView(scalars[lineStart..<end]))[...]
      let content = withoutMarkers(line)
      if content.isEmpty {
        start = end
      } else if content.first == "|" {
        start = (scalars[lineStart..<end].lastIndex(of: "|") ?? lineStart) + 1
      } else if content.count < line.count {
        start = lineStart + line.unicodeScalars.count - content.unicodeScalars.count
      }
      lineStart = end + 1
    }
    return min(start, scalars.count)
  }

  /// `<sp`, `&tim` and `[words](https://exa` are not there yet.
  private static func cutOpenTag(_ scalars: inout [Unicode.Scalar], from start: Int) {
    let end = scalars.count
    if let tag = scalars[start...].lastIndex(of: "<"), tag + 1 < end, end - tag < 200,
      !scalars[tag...].contains(">"),
      scalars[tag + 1].properties.isAlphabetic || "/!".unicodeScalars.contains(scalars[tag + 1])
    {
      scalars.removeSubrange(tag...)
    }
    if let sign = scalars[start...].lastIndex(of: "&"), scalars.count - sign < 12, sign + 1 < scalars.count,
      scalars[(sign + 1)...].allSatisfy({
        $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      })
    {
      scalars.removeSubrange(sign...)
    }
    // A bracket, and behind it an address that is not closed.
    var opened: [Int] = []
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "\\": index += 1
      case "[": opened.append(index)
      case "]":
        let bracket = opened.popLast()
        if let bracket, index + 1 < scalars.count, scalars[index + 1] == "(", !scalars[index...].contains(")") {
          scalars.removeSubrange(index...)
          drop(bracket, of: &scalars, from: start)
          return
        }
      default: break
      }
      index += 1
    }
    if let bracket = opened.last, bracket > start, scalars[bracket - 1] == "!" {
      drop(bracket, of: &scalars, from: start)
    }
  }

  private static func drop(_ bracket: Int, of scalars: inout [Unicode.Scalar], from start: Int) {
    scalars.remove(at: bracket)
    if bracket > start, scalars[bracket - 1] == "!" { scalars.remove(at: bracket - 1) }
  }
}

/// The emphasis that is open at the end of a paragraph.
private struct OpenMarks {
  let isGrowing: Bool
  private var open: [(sign: Unicode.Scalar, count: Int)] = []

  init(isGrowing: Bool) { self.isGrowing = isGrowing }

  mutating func read(_ scalars: inout [Unicode.Scalar], from start: Int) {
    var index = start
    while index < scalars.count {
      let sign = scalars[index]
      switch sign {
      case "\\": index += 2
      case "`":
        let length = run(at: index, of: scalars)
        guard let end = codeEnd(from: index + length, length, scalars) else {
          guard isGrowing else {
            index += length
            continue
          }
          if index + length == scalars.count { scalars.removeLast(length) } else { close(code: length, &scalars) }
          return finish(&scalars)
        }
        index = end
      case "*", "_", "~":
        let count = run(at: index, of: scalars)
        if index + count == scalars.count, isGrowing {
          let before: Unicode.Scalar = index > start ? scalars[index - 1] : " "
          if open.contains(where: { $0.sign == sign }) || !isLetter(before) { scalars.removeLast(count) }
          return finish(&scalars)
        }
        meet(sign, count, index, start, scalars)
        index += count
      default: index += 1
      }
    }
    finish(&scalars)
  }

  private func run(at index: Int, of scalars: [Unicode.Scalar]) -> Int {
    scalars[index...].prefix { $0 == scalars[index] }.count
  }

  private func codeEnd(from start: Int, _ length: Int, _ scalars: [Unicode.Scalar]) -> Int? {
    var index = start
    while index < scalars.count {
      guard scalars[index] == "`" else {
        index += 1
        continue
      }
      let count = run(at: index, of: scalars)
      index += count
      if count == length { return index }
    }
    return nil
  }

  /// A closing run that is not whole yet stands at the end: `` `a`` of ``` ``a`` ```.
  private func close(code length: Int, _ scalars: inout [Unicode.Scalar]) {
    while scalars.last == "`" { scalars.removeLast() }
    scalars += Array(repeating: "`", count: length)
  }

  /// CommonMark's rule of flanks, but that letters before a sign keep it from opening anything: 2*3, 2**3.
  private mutating func meet(
    _ sign: Unicode.Scalar, _ count: Int, _ index: Int, _ start: Int, _ scalars: [Unicode.Scalar]
  ) {
    let before: Unicode.Scalar = index > start ? scalars[index - 1] : " "
    let after: Unicode.Scalar = index + count < scalars.count ? scalars[index + count] : " "
    let isLeft = !isBlank(after) && (!isSign(after) || isBlank(before) || isSign(before))
    let isRight = !isBlank(before) && (!isSign(before) || isBlank(after) || isSign(after))
    var rest = count
    if isRight, let partner = open.lastIndex(where: { $0.sign == sign }) {
      let used = min(rest, open[partner].count)
      rest -= used
      open[partner].count -= used
      open.removeSubrange((open[partner].count == 0 ? partner : partner + 1)...)
    }
    guard rest > 0, isLeft, !isLetter(before) else { return }
    if sign == "~", rest != 2 { return }
    if !isGrowing, rest < 2 || !after.properties.isAlphabetic { return }
    open.append((sign, min(rest, 3)))
  }

  private func finish(_ scalars: inout [Unicode.Scalar]) {
    guard !open.isEmpty else { return }
    while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
    for mark in open.reversed() { scalars += Array(repeating: mark.sign, count: mark.count) }
  }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: scalar.isASCII && !isLetter(scalar) && !isBlank(scalar)
    }
  }
}
