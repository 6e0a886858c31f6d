import CWidth

/// Text of at most that many columns: what does not fit ends in "…". A cluster is kept whole or not at all.
public func clip(_ text: String, to columns: Int, _ family: WidthFamily) -> String {
  guard columns > 0 else { return "" }
  if width(of: text, family) <= columns { return text }
  var kept = ""
  var used = 0
  for cluster in text {
    let wide = Terminal.columns(of: cluster, family)
    if used + wide > columns - 1 { break }
    kept.append(cluster)
    used += wide
  }
  return kept + "…"
}

/// Where text stands in a wider place.
public enum Alignment: Sendable { case leading, centre, trailing }

/// Text filled up with blanks to that many columns; a longer one is clipped.
public func pad(
  _ text: String, to columns: Int, _ family: WidthFamily, alignment: Alignment = .leading
) -> String {
  let shown = clip(text, to: columns, family)
  let missing = max(0, columns - width(of: shown, family))
  func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
  return switch alignment {
  case .leading: shown + blanks(missing)
  case .trailing: blanks(missing) + shown
  case .centre: blanks(missing / 2) + shown + blanks(missing - missing / 2)
  }
}

/// Lines of at most that many columns, broken between words; a word that is longer than a line is broken between its
/// clusters. Newlines of the text stay, and so do the blanks that a line begins with. At least one line.
public func wrap(_ text: String, to columns: Int, _ family: WidthFamily) -> [String] {
  guard columns > 0 else { return [] }
  var text = sanitised(text, keepingNewlines: true)
  return text.withUTF8 { bytes in
    var lines = LineBreaker(bytes, columns, family)
    lines.run()
    return lines.lines
  }
}

/// Every line is a stretch of the text: what is left out, blanks and newlines, stands between lines.
private struct LineBreaker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let columns: Int
  private let family: WidthFamily
  private(set) var lines: [String] = []
  /// The line as far as it goes, and its columns. Blanks after it are not part of it until a word follows.
  private var line = 0..<0
  private var used = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ columns: Int, _ family: WidthFamily) {
    self.bytes = bytes
    self.columns = columns
    self.family = family
  }

  mutating func run() {
    var word = 0
    var wordColumns = 0
    var index = 0
    // The last of the words that are held together.
    var part = 0
    while index < bytes.count {
      let (scalar, length) = scalar(at: index, of: bytes)
      if scalar == " ", holds(at: index, from: part, wordColumns) {
        wordColumns += 1
        part = index + 1
      } else if scalar == "\n" || scalar == " " && !isMarked(index) {
        put(word..<index, wordColumns)
        (word, wordColumns, part) = (index + 1, 0, index + 1)
        if scalar == "\n" {
          breakLine()
          line = word..<word
        }
      } else {
        wordColumns += columnsOf(scalar, family)
      }
      index += length
    }
    put(word..<index, wordColumns)
    breakLine()
  }

  /// Whether the words beside a blank stay together: both fit on a line, and are a ratio or a number with its unit.
  private func holds(at blank: Int, from part: Int, _ used: Int) -> Bool {
    guard blank > part, blank + 1 < bytes.count, bytes[blank + 1] > 0x20 else { return false }
    // The last byte of a digit, in either script, or of what stands in a ratio: most words are neither.
    guard [0x30...0x3A, 0xA6...0xAF, 0xB6...0xB6].contains(where: { $0.contains(bytes[blank - 1]) }) else {
      return false
    }
    let end = bytes[(blank + 1)...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? bytes.count
    let after = String(decoding: bytes[(blank + 1)..<end], as: UTF8.self)
    guard used + 1 + width(of: after, family) <= columns else { return false }
    return isJoint(String(decoding: bytes[part..<blank], as: UTF8.self)[...], after[...])
  }

  /// A blank with a mark on it is no blank.
  private func isMarked(_ blank: Int) -> Bool {
    guard blank + 1 < bytes.count, bytes[blank + 1] >= 0x80 else { return false }
    let next = scalar(at: blank + 1, of: bytes).0.value
    return next >= 0x300 && lectern_width(next, 0) <= 0
  }

  private mutating func put(_ word: Range<Int>, _ wide: Int) {
    guard !word.isEmpty else { return }
    let blanks = word.lowerBound - line.upperBound
    if used > 0, used + blanks + wide > columns {
      breakLine()
      begin(at: word)
    }
    let before = word.lowerBound - line.upperBound
    if before + used + wide <= columns {
      line = line.lowerBound..<word.upperBound
      used += before + wide
    } else {
      begin(at: word)
      breakWord(word)
    }
  }

  /// A line that begins with a word leaves out the blanks before it.
  private mutating func begin(at word: Range<Int>) { line = word.lowerBound..<word.lowerBound }

  private mutating func breakWord(_ word: Range<Int>) {
    eachCluster(of: String(decoding: bytes[word], as: UTF8.self), family) { cluster, wide in
      if used > 0, used + wide > columns { breakLine() }
      line = line.lowerBound..<line.upperBound + cluster.utf8.count
      used += wide
      return true
    }
  }

  private mutating func breakLine() {
    lines.append(String(decoding: bytes[line], as: UTF8.self))
    (line, used) = (line.upperBound..<line.upperBound, 0)
  }
}
