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
  return sanitised(text, keepingNewlines: true).utf8.split(separator: 10, omittingEmptySubsequences: false)
    .flatMap { wrapLine(Substring($0), to: columns, family) }
}

private func wrapLine(_ text: Substring, to columns: Int, _ family: WidthFamily) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  // The blanks before the next word: they vanish at the end of a line.
  var blanks = 0
  var word: Substring = ""
  var wordWidth = 0

  func breakLine() {
    lines.append(line)
    (line, used, blanks) = ("", 0, 0)
  }
  func putWord() {
    guard !word.isEmpty else { return }
    if used > 0, used + blanks + wordWidth > columns { breakLine() }
    if blanks + used + wordWidth <= columns {
      line += String(repeating: " ", count: blanks) + word
      used += blanks + wordWidth
    } else {
      for cluster in word {
        let wide = Terminal.columns(of: cluster, family)
        if used > 0, used + wide > columns { breakLine() }
        line.append(cluster)
        used += wide
      }
    }
    (word, wordWidth, blanks) = ("", 0, 0)
  }
  let scalars = text.unicodeScalars
  var start = scalars.startIndex
  var index = start
  while index < scalars.endIndex {
    let scalar = scalars[index]
    let next = scalars.index(after: index)
    // A blank with a mark on it is no blank.
    if scalar == " ",
      next == scalars.endIndex || scalars[next].value < 0x300 || lectern_width(scalars[next].value, 0) > 0
    {
      word = text[start..<index]
      putWord()
      blanks += 1
      start = next
    } else {
      wordWidth += columnsOf(scalar, family)
    }
    index = next
  }
  word = text[start...]
  putWord()
  lines.append(line)
  return lines
}
