/// One line of text that is being written, with emacs' keys and undo. The caret counts scalars and moves by clusters:
/// in Bengali a sign that is typed joins what stands before it.
public struct TextField: Equatable, Sendable {
  /// At most `limit` scalars, on one line, without control characters.
  public private(set) var text: String
  /// Scalars before the caret.
  public private(set) var caret: Int
  /// The most scalars.
  public let limit: Int
  /// Shown as dots.
  public let isSecret: Bool
  private var undone: [Moment] = []
  private var done: [Moment] = []
  private var isInRun = false

  private struct Moment: Equatable {
    var text: String
    var caret: Int
  }

  private static let memory = 100

  public init(_ text: String = "", limit: Int = 500, isSecret: Bool = false) {
    let kept = String(String.UnicodeScalarView(sanitised(text).unicodeScalars.prefix(limit)))
    self.text = kept
    self.limit = limit
    self.isSecret = isSecret
    caret = kept.unicodeScalars.count
  }

  // MARK: - Editing

  /// True if it was a key of the editor.
  public mutating func receive(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character), isRun: character != " ")
    case .backspace: backspace()
    case .delete, .control("d"): remove(caret..<boundary(after: caret))
    case .left, .control("b"): move(to: boundary(before: caret))
    case .right: move(to: boundary(after: caret))
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: count)
    case .controlLeft, .alt("b"): move(to: wordStart)
    case .controlRight, .alt("f"): move(to: wordEnd)
    case .control("k"): remove(caret..<count)
    case .control("u"): remove(0..<caret)
    case .control("w"): remove(wordStart..<caret)
    case .control("_"): undo()
    case .control("y"), .alt("_"): redo()
    default: return false
    }
    return true
  }

  /// Newlines become blanks; what is over the limit is left out.
  public mutating func paste(_ text: String) { insert(sanitised(text), isRun: false) }

  /// Empties it; undo brings the text back.
  public mutating func clear() { replace(with: "") }

  /// Another text, cut at the limit, with the caret at its end; undo brings the old one back.
  public mutating func replace(with text: String) {
    guard text != self.text else { return }
    remember()
    self.text = String(String.UnicodeScalarView(sanitised(text).unicodeScalars.prefix(limit)))
    caret = count
    isInRun = false
  }

  private var count: Int { text.unicodeScalars.count }

  private mutating func insert(_ typed: String, isRun: Bool) {
    let scalars = Array(typed.unicodeScalars).filter(Self.mayStand).prefix(max(0, limit - count))
    guard !scalars.isEmpty else { return }
    if !(isRun && isInRun) { remember() }
    isInRun = isRun
    var all = Array(text.unicodeScalars)
    all.insert(contentsOf: scalars, at: min(caret, all.count))
    text = String(String.UnicodeScalarView(all))
    caret += scalars.count
  }

  /// A single mark may be typed, because it joins what stands before it; no control and no override may.
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    let joiners: Set<UInt32> = [0x200C, 0x200D]
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

  private mutating func remove(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    remember()
    isInRun = false
    var all = Array(text.unicodeScalars)
    all.removeSubrange(range)
    text = String(String.UnicodeScalarView(all))
    caret = range.lowerBound
  }

  private mutating func move(to place: Int) {
    caret = min(count, max(0, place))
    isInRun = false
  }

  // MARK: - Undo

  /// A secret leaves no trace: what was typed once cannot be brought back.
  private mutating func remember() {
    if isSecret { return }
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

  private var wordStart: Int {
    let scalars = Array(text.unicodeScalars)
    var at = caret
    while at > 0, scalars[at - 1] == " " { at -= 1 }
    while at > 0, scalars[at - 1] != " " { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    let scalars = Array(text.unicodeScalars)
    var at = caret
    while at < scalars.count, scalars[at] == " " { at += 1 }
    while at < scalars.count, scalars[at] != " " { at += 1 }
    return at
  }
}
