/// Cuts Markdown into passages as it arrives. Where it cuts depends on the text alone, and never on the pieces in which it
/// came; a line is looked at once, when it is complete.
///
///     nothing ──text──▸ paragraph ──blank line──▸ nothing
///        │                 └─ another kind of line: a new passage
///        ├──```──▸ code ──```──▸ nothing
///        ├──>──▸ quote
///        └──- or 1.──▸ item ──a line that is not indented behind a blank one, or another item──▸ …
struct MarkdownSplitter: Equatable, Sendable {
  /// An item, and what it was counted as.
  private struct Counted: Equatable, Sendable {
    var sign: Character
    var number: Int?
  }

  private enum Place: Equatable, Sendable {
    case nothing, paragraph, quote
    case code(MarkdownLine.Fence)
    case item(MarkdownLine.Marker, fence: MarkdownLine.Fence?)
  }

  private var place = Place.nothing
  private var lines: [String] = []
  private var size = 0
  /// The line that is not complete.
  private var tail = ""
  /// A blank line stands before what comes next.
  private var isAfterBlank = false
  private var isApart = false
  /// What closes the formula on lines of its own that is open.
  private var closer: String?
  private var number: Int?
  /// The item before this one, where nothing stands between.
  private var lastItem: Counted?
  private var isFirst = true
  /// The passage before this one was cut: nothing stands between the two.
  private var isCut = false
  /// How many of the lines were written before, and only say again what the passage is.
  private var repeated = 0
  private var finished: [MarkdownPassage] = []

  /// Takes the next piece of text, and gives the passages that it finished.
  mutating func add(_ piece: String) -> [MarkdownPassage] {
    var rest = piece[...]
    while let end = rest.utf8.firstIndex(of: 0x0A) {
      tail += rest[..<end]
      rest = rest[rest.utf8.index(after: end)...]
      cutTail()
      takeTail()
    }
    tail += rest
    cutTail()
    return given()
  }

  /// Nothing more comes: gives what is left.
  mutating func end() -> [MarkdownPassage] {
    if !tail.isEmpty { takeTail() }
    close()
    return given()
  }

  /// What would be given if nothing more came; the last of it may still change.
  func growing() -> [MarkdownPassage] {
    var copy = self
    var left = copy.end()
    if !left.isEmpty { left[left.count - 1].isGrowing = true }
    return left
  }

  private mutating func given() -> [MarkdownPassage] {
    defer { finished = [] }
    return finished
  }

  // MARK: - Lines

  /// A line without an end is cut at a blank, or anywhere.
  private mutating func cutTail() {
    while tail.utf8.count > MarkdownPassage.longest {
      let bytes = tail.utf8
      var cut = bytes.index(bytes.startIndex, offsetBy: MarkdownPassage.longest)
      let half = bytes.index(bytes.startIndex, offsetBy: MarkdownPassage.longest / 2)
      if let blank = bytes[half..<cut].lastIndex(of: 0x20) { cut = bytes.index(after: blank) }
      while UTF8.isContinuation(bytes[cut]) { bytes.formIndex(before: &cut) }
      let line = String(tail[..<cut])
      tail = String(tail[cut...])
      take(Self.clean(line))
      cutPassage()
    }
  }

  private mutating func takeTail() {
    var line = tail
    tail = ""
    if line.utf8.last == 0x0D { line = String(line.unicodeScalars.dropLast()) }
    take(Self.clean(line))
  }

  /// Tabs are four blanks, and the places that formulas are put in are nobody else's.
  private static func clean(_ line: String) -> String {
    var line = line
    if line.utf8.contains(0x09) {
      line = line.unicodeScalars.reduce(into: "") { $1 == "\t" ? $0 += "    " : $0.unicodeScalars.append($1) }
    }
    line = sanitised(line)
    guard line.utf8.contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return line }
    return String(
      String.UnicodeScalarView(line.unicodeScalars.map { MarkdownMathsFinder.places.contains($0.value) ? "□" : $0 }))
  }

  private mutating func take(_ text: String) {
    if size + text.utf8.count > MarkdownPassage.longest, !lines.isEmpty { cutPassage() }
    let line = MarkdownLine(text)
    switch place {
    case .nothing: begin(line)
    case .code(let fence):
      keep(text)
      if fence.isClosed(by: text) { close() }
    case .item(let marker, let fence): goOn(line, marker, fence)
    case .paragraph, .quote: goOn(line)
    }
  }

  private mutating func keep(_ text: String) {
    lines.append(text)
    size += text.utf8.count + 1
    switch place {
    case .code, .item(_, fence: .some): return
    default: break
    }
    closer = Self.openDisplay(after: text, closer)
  }

  /// In an item of a list.
  private mutating func goOn(_ line: MarkdownLine, _ marker: MarkdownLine.Marker, _ fence: MarkdownLine.Fence?) {
    let isInside = line.indent >= marker.indent
    if line.kind == .blank {
      if fence == nil { (isAfterBlank, closer) = (true, nil) }
      return keep("")
    }
    if let fence, isInside {
      if fence.isClosed(by: line.text) { place = .item(marker, fence: nil) }
      return keep(line.text)
    }
    if closer != nil { return keep(line.text) }
    if isInside {
      isAfterBlank = false
      if case .fence(let fence) = line.kind { place = .item(marker, fence: fence) }
      return keep(line.text)
    }
    // Many write a list in a list two blanks further right, whatever the number before it takes.
    if line.indent >= 2, case .item = line.kind {
      isAfterBlank = false
      return keep(String(repeating: " ", count: marker.indent - line.indent) + line.text)
    }
    if fence == nil, !isAfterBlank, line.kind == .text { return keep(line.text) }
    let isAfterBlank = isAfterBlank
    close()
    self.isAfterBlank = isAfterBlank
    begin(line)
  }

  /// In a paragraph or a quotation.
  private mutating func goOn(_ line: MarkdownLine) {
    if closer != nil, line.kind != .blank { return keep(line.text) }
    switch line.kind {
    case .blank:
      close()
      isAfterBlank = true
    case .text:
      if line.isTableRule, place == .paragraph, lines.count > 1, let heading = lines.last, heading.contains("|") {
        lines.removeLast()
        close()
        begin(MarkdownLine(heading))
      }
      keep(line.text)
    case .quote where place == .quote: keep(line.text)
    case .underline where place == .paragraph:
      keep(line.text)
      close()
    case .item(let marker) where place == .paragraph && (marker.isEmpty || marker.number ?? 1 != 1): keep(line.text)
    default:
      close()
      begin(line)
    }
  }

  // MARK: - Passages

  private mutating func begin(_ line: MarkdownLine) {
    if line.kind == .blank {
      isAfterBlank = true
      return
    }
    isApart = !isFirst && !isCut
    isCut = false
    number = nil
    var marker: MarkdownLine.Marker?
    switch line.kind {
    case .fence(let fence): place = .code(fence)
    case .quote: place = .quote
    case .item(let item):
      marker = item
      var inner: MarkdownLine.Fence?
      let content = MarkdownLine(String(line.text.unicodeScalars.dropFirst(item.indent)))
      if case .fence(let fence) = content.kind { inner = fence }
      place = .item(item, fence: inner)
      number = item.number
      if let lastItem, lastItem.sign == item.sign {
        isApart = isAfterBlank
        if let last = lastItem.number, item.number != nil { number = last < 999_999_999 ? last + 1 : last }
      }
    default: place = .paragraph
    }
    lastItem = marker.map { Counted(sign: $0.sign, number: number) }
    isAfterBlank = false
    keep(line.text)
    switch line.kind {
    case .heading, .rule, .underline: close()
    default: break
    }
  }

  private mutating func close() {
    while lines.last?.isEmpty == true { lines.removeLast() }
    if lines.count > repeated {
      finished.append(MarkdownPassage(source: lines.joined(separator: "\n"), number: number, isApart: isApart))
      isFirst = false
    }
    (lines, size, place, closer, number, isAfterBlank) = ([], 0, .nothing, nil, nil, false)
    (repeated, isCut) = (0, false)
  }

  /// Ends the passage because it is long enough, and goes on with the same code or table.
  private mutating func cutPassage() {
    let (code, table) = (openCode, openTable)
    close()
    if let code {
      (place, lines) = (.code(code), [code.opening])
    } else if let table {
      (place, lines) = (.paragraph, table)
    }
    (isApart, isCut) = (false, lines.isEmpty)
    repeated = lines.count
    size = lines.reduce(0) { $0 + $1.utf8.count + 1 }
  }

  private var openCode: MarkdownLine.Fence? {
    switch place {
    case .code(let fence), .item(_, fence: .some(let fence)):
      fence.opening.utf8.count < MarkdownPassage.longest / 4 ? fence : nil
    default: nil
    }
  }

  /// The heading of the table and the line below it.
  private var openTable: [String]? {
    guard place == .paragraph, lines.count > 2, MarkdownLine(lines[1]).isTableRule else { return nil }
    return lines[0].utf8.count + lines[1].utf8.count < MarkdownPassage.longest / 4 ? Array(lines.prefix(2)) : nil
  }

  /// What closes the formula that is open behind this line: `$$` or `\]`.
  private static func openDisplay(after line: String, _ closer: String?) -> String? {
    var closer = closer
    guard line.utf8.contains(where: { $0 == 0x24 || $0 == 0x5C }) else { return closer }
    var last: UInt8 = 0
    for byte in line.utf8 {
      switch (last, byte) {
      case (0x5C, 0x5C), (0x5C, 0x24):
        last = 0
        continue
      case (0x24, 0x24):
        if closer == nil { closer = "$$" } else if closer == "$$" { closer = nil }
        last = 0
        continue
      case (0x5C, 0x5B): closer = closer ?? "\\]"
      case (0x5C, 0x5D): if closer == "\\]" { closer = nil }
      default: break
      }
      last = byte
    }
    return closer
  }
}
