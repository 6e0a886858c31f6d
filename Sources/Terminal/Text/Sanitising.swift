import CWidth

/// What may reach a cell. No escape sequence, control, bidi override or lone mark of a file, a model or another machine
/// survives; tabs are blanks; an emoji is its first scalar and a flag its letters, because terminals agree on nothing
/// else. Newlines are kept only when asked for.
public func sanitised(_ text: String, keepingNewlines: Bool = false) -> String {
  if isPlain(text, keepingNewlines: keepingNewlines) { return text }
  var clean = ""
  for cluster in text {
    if cluster.isNewline {
      clean += keepingNewlines ? "\n" : " "
      continue
    }
    clean += sanitised(cluster)
  }
  // What stood apart may have come together, and be one cluster now.
  return clean.unicodeScalars.elementsEqual(text.unicodeScalars)
    ? clean : sanitised(clean, keepingNewlines: keepingNewlines)
}

/// The most scalars of one cluster that are kept: Bengali needs six.
private let longestCluster = 8
/// The most marks on one letter: ncurses keeps no more (CCHARW_MAX is 5 with the letter).
private let mostMarks = 4

private func sanitised(_ cluster: Character) -> String {
  if cluster == "\t" { return " " }
  let scalars = Array(cluster.unicodeScalars).filter { !isForbidden($0) }
  if let flag = flag(scalars) { return flag }
  guard let first = scalars.first(where: { !isMark($0) && !isJoiner($0) }) else { return "" }
  if isPicture(first) { return isKnownPicture(first) ? String(Character(first)) : "□" }
  var kept = String.UnicodeScalarView()
  kept.append(first)
  let isIndic = (0x0900...0x0DFF).contains(first.value)
  let rest = scalars.drop { $0 != first }.dropFirst()
  var marks = 0
  for scalar in rest where !isPicture(scalar) && (isIndic || !isJoiner(scalar)) {
    marks = isMark(scalar) || isJoiner(scalar) ? marks + 1 : 0
    if kept.count == longestCluster || marks > mostMarks { break }
    kept.append(scalar)
  }
  return String(kept)
}

/// Most text is plain: nothing in it has to be looked at twice.
private func isPlain(_ text: String, keepingNewlines: Bool) -> Bool {
  var marks = 0
  var isFirst = true
  for scalar in text.unicodeScalars {
    let value = scalar.value
    if value < 0x7F {
      if value < 0x20 && !(value == 0x0A && keepingNewlines) { return false }
      marks = 0
    } else if value < 0x300 {
      if value < 0xA0 || value == 0xAD { return false }
      marks = 0
    } else {
      if value >= 0x2000 && value <= 0x20FF && isUnusual(value) { return false }
      if value == 0x061C || value >= 0x10000 || (value >= 0xFE00 && value <= 0xFEFF) || value == 0xFFF9
        || value == 0xFFFA || value == 0xFFFB || value == 0x180E || isYoungMark(value)
        || (0x2300...0x2BFF).contains(value) && scalar.properties.isEmojiPresentation
      {
        return false
      }
      if lectern_width(value, 0) == 0 {
        if isFirst || !joinsAnything(value) { return false }
        marks += 1
        if marks > mostMarks { return false }
      } else {
        marks = 0
      }
    }
    isFirst = value == 0x0A
  }
  return true
}

/// Marks that make one cluster with whatever stands before them. Others (Hangul vowels, some of Myanmar) do so only
/// with their own letters, and are looked at cluster by cluster.
private func joinsAnything(_ value: UInt32) -> Bool {
  value < 0x370 || (0x0900...0x0EFF).contains(value) || (0x20D0...0x20F0).contains(value)
}

/// Marks of the basic plane that are younger than the table: it takes them for letters.
private func isYoungMark(_ value: UInt32) -> Bool {
  value == 0x0897 || value == 0x0CF3 || value == 0x0ECE || (0x1ACF...0x1AFF).contains(value)
}

private func isUnusual(_ value: UInt32) -> Bool {
  (0x200B...0x200F).contains(value) || (0x2028...0x202E).contains(value) || (0x2060...0x206F).contains(value)
    || value == 0x20E3
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  let value = scalar.value
  if value < 0x20 || (0x7F..<0xA0).contains(value) { return true }
  if (0xFE00...0xFE0F).contains(value) || value == 0x20E3 || value >= 0xE0000 { return true }
  if value == 0x2028 || value == 0x2029 { return true }
  if (0x1F3FB...0x1F3FF).contains(value) { return true }  // skin tones
  if isMark(scalar), lectern_width(value, 0) > 0 { return true }
  if value == 0x2065 { return true }  // takes no column anywhere, whatever it will be
  return scalar.properties.generalCategory == .format && !isJoiner(scalar)
}

/// An emoji that is younger than the table has two columns on some terminals and one on others.
private func isKnownPicture(_ scalar: Unicode.Scalar) -> Bool {
  !scalar.properties.isEmojiPresentation || lectern_width(scalar.value, 0) == 2
}

/// An emoji, or part of one.
private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x1F000 && scalar.value < 0x20000 || scalar.properties.isEmojiPresentation
}

private func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

/// A mark has no place without something before it: in the joined family it has no column of its own.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x300, !isJoiner(scalar) else { return false }
  if lectern_width(scalar.value, 0) == 0 { return true }
  // Swift may know marks that are younger than the table.
  return switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: true
  default: false
  }
}

/// Two regional indicators are the letters of a country.
private func flag(_ scalars: [Unicode.Scalar]) -> String? {
  let values = scalars.map(\.value)
  guard let first = values.first, (0x1F1E6...0x1F1FF).contains(first) else { return nil }
  let letters = values.filter { (0x1F1E6...0x1F1FF).contains($0) }.compactMap { Unicode.Scalar($0 - 0x1F1E6 + 0x41) }
  return "[" + String(String.UnicodeScalarView(letters)) + "]"
}
