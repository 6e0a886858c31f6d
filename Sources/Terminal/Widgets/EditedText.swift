/// Text while it is being written, with a caret and undo: what a field of one line and one of many have in common. The
/// caret counts scalars and moves by clusters: in Bengali a sign that is typed joins what stands before it.
struct EditedText: Equatable, Sendable {
  /// At most `limit` scalars, without control characters but newlines, where those are kept.
  private(set) var text: String
  /// Scalars before the caret.
  private(set) var caret: Int
  /// The most scalars.
  let limit: Int
  /// Whether a newline may stand in it.
  let keepsNewlines: Bool
  /// A secret leaves no trace: what was typed once cannot be brought back.
  private let isForgetful: Bool
  private var undone: [Moment] = []
  private var done: [Moment] = []
  private var isInRun = false

  private struct Moment: Equatable {
    var text: String
    var caret: Int
  }

  private static let memory = 100

  init(_ text: String, limit: Int, keepsNewlines: Bool, isForgetful: Bool = false) {
    self.limit = max(0, limit)
    self.keepsNewlines = keepsNewlines
    self.isForgetful = isForgetful
    let clean = sanitised(text, keepingNewlines: keepsNewlines)
    self.text = String(String.UnicodeScalarView(clean.unicodeScalars.prefix(max(0, limit))))
    caret = self.text.unicodeScalars.count
  }

  var count: Int { text.unicodeScalars.count }

  // MARK: - Keys

  /// True if it was a key of the editor. Up and down are not: they depend on how the text stands on the screen.
  mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character), isRun: character != " ")
    case .backspace: backspace()
    case .delete, .control("d"): remove(caret..<boundary(after: caret))
    case .left, .control("b"): move(to: boundary(before: caret))
    case .right: move(to: boundary(after: caret))
    case .home, .control("a"): move(to: line.lowerBound)
    case .end, .control("e"): move(to: line.upperBound)
    case .controlLeft, .alt("b"): move(to: wordStart)
    case .controlRight, .alt("f"): move(to: wordEnd)
    case .control("k"): removeToTheEnd()
    case .control("u"): remove(line.lowerBound..<caret)
    case .control("w"): remove(wordStart..<caret)
    case .control("_"): undo()
    case .control("y"), .alt("_"): redo()
    default: return false
    }
    return true
  }

  /// What is over the limit is left out; newlines become blanks where they are not kept.
  mutating func paste(_ text: String) { insert(sanitised(text, keepingNewlines: keepsNewlines), isRun: false) }

  /// Another text, cut at the limit, with the caret at its end; undo brings the old one back.
  mutating func replace(with text: String) {
    guard text != self.text else { return }
    remember()
    let clean = sanitised(text, keepingNewlines: keepsNewlines)
    self.text = String(String.UnicodeScalarView(clean.unicodeScalars.prefix(limit)))
    caret = count
    isInRun = false
  }

  mutating func insert(_ typed: String, isRun: Bool) {
    let scalars = Array(typed.unicodeScalars).filter(mayStand).prefix(max(0, limit - count))
    guard !scalars.isEmpty else { return }
    if !(isRun && isInRun) { remember() }
    isInRun = isRun
    var all = Array(text.unicodeScalars)
    all.insert(contentsOf: scalars, at: min(caret, all.count))
    text = String(String.UnicodeScalarView(all))
    caret += scalars.count
  }

  /// A single mark may be typed, because it joins what stands before it; no control and no override may.
  private func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    let joiners: Set<UInt32> = [0x200C, 0x200D]
    if scalar == "\n" { return keepsNewlines }
    if joiners.contains(scalar.value) || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark
    {
      return !(0xFE00...0xFE0F).contains(scalar.value)
    }
    return !sanitised(String(Character(scalar))).isEmpty && scalar.value >= 0x20
  }

  /// In Indic text one scalar goes at a time, as every editor there has it; elsewhere a whole cluster.
  private mutating func backspace() {
    guard caret > 0 else { return }
    let scalars = Array(text.unicodeScalars)
    let last = scalars[caret - 1].value
    let isIndic = (0x0900...0x0DFF).contains(last) || last == 0x200C || last == 0x200D
    remove((isIndic ? caret - 1 : boundary(before: caret))..<caret)
  }

  /// The rest of the line; at the end of one, the newline.
  private mutating func removeToTheEnd() {
    let end = line.upperBound
    remove(caret..<(caret == end ? min(count, end + 1) : end))
  }

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember()
    isInRun = false
    var all = Array(text.unicodeScalars)
    all.removeSubrange(range)
    text = String(String.UnicodeScalarView(all))
    caret = range.lowerBound
  }

  mutating func move(to place: Int) {
    caret = min(count, max(0, place))
    isInRun = false
  }

  // MARK: - Undo

  private mutating func remember() {
    if isForgetful { return }
    done.append(Moment(text: text, caret: caret))
    if done.count > Self.memory { done.removeFirst() }
    undone = []
  }

  private mutating func undo() {
    guard let moment = done.popLast() else { return }
    undone.append(Moment(text: text, caret: caret))
    (text, caret, isInRun) = (moment.text, moment.caret, false)
  }

  private mutating func redo() {
    guard let moment = undone.popLast() else { return }
    done.append(Moment(text: text, caret: caret))
    (text, caret, isInRun) = (moment.text, moment.caret, false)
  }

  // MARK: - Places

  /// Where clusters begin, and the end; in scalars.
  private var boundaries: [Int] {
    var places = [0]
    for cluster in text { places.append(places[places.count - 1] + cluster.unicodeScalars.count) }
    return places
  }

  private func boundary(before place: Int) -> Int { boundaries.last { $0 < place } ?? 0 }
  private func boundary(after place: Int) -> Int { boundaries.first { $0 > place } ?? count }

  /// From the newline before the caret to the one after it.
  private var line: Range<Int> {
    guard keepsNewlines else { return 0..<count }
    let scalars = Array(text.unicodeScalars)
    let start = scalars[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(scalars[caret...].firstIndex(of: "\n") ?? scalars.count)
  }

  private func isBetweenWords(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }

  private var wordStart: Int {
    let scalars = Array(text.unicodeScalars)
    var at = caret
    while at > 0, isBetweenWords(scalars[at - 1]) { at -= 1 }
    while at > 0, !isBetweenWords(scalars[at - 1]) { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    let scalars = Array(text.unicodeScalars)
    var at = caret
    while at < scalars.count, isBetweenWords(scalars[at]) { at += 1 }
    while at < scalars.count, !isBetweenWords(scalars[at]) { at += 1 }
    return at
  }
}
