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
  return clean
}

/// The most scalars of one cluster that are kept: Bengali needs six.
private let longestCluster = 8

private func sanitised(_ cluster: Character) -> String {
  if cluster == "\t" { return " " }
  if let flag = flag(cluster) { return flag }
  let scalars = Array(cluster.unicodeScalars).filter { !isForbidden($0) }
  guard let first = scalars.first(where: { !isMark($0) && !isJoiner($0) }) else { return "" }
  if first.value >= 0x1F000 || first.properties.isEmojiPresentation { return String(Character(first)) }
  var kept = String.UnicodeScalarView()
  kept.append(first)
  let isIndic = (0x0900...0x0DFF).contains(first.value)
  let rest = scalars.drop { $0 != first }.dropFirst()
  for scalar in rest {
    if kept.count == longestCluster { break }
    if isJoiner(scalar) ? isIndic : true { kept.append(scalar) }
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
      if value < 0xA0 { return false }
      marks = 0
    } else {
      if value >= 0x2000 && value <= 0x20FF && isUnusual(value) { return false }
      if value == 0x061C || value >= 0x1F000 || (value >= 0xFE00 && value <= 0xFEFF) || value == 0xFFF9
        || value == 0xFFFA || value == 0xFFFB || value == 0x180E
        || (0x2300...0x2BFF).contains(value) && scalar.properties.isEmojiPresentation
      {
        return false
      }
      if isMark(scalar) {
        if isFirst { return false }
        marks += 1
        if marks >= longestCluster { return false }
      } else {
        marks = 0
      }
    }
    isFirst = false
  }
  return true
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
  return scalar.properties.generalCategory == .format && !isJoiner(scalar)
}

private func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

/// A mark has no place without something before it: in the joined family it has no column of its own.
private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value >= 0x300 && lectern_width(scalar.value, 0) == 0 && !isJoiner(scalar)
}

/// Two regional indicators are the letters of a country.
private func flag(_ cluster: Character) -> String? {
  let values = cluster.unicodeScalars.map(\.value)
  guard let first = values.first, (0x1F1E6...0x1F1FF).contains(first) else { return nil }
  let letters = values.filter { (0x1F1E6...0x1F1FF).contains($0) }.compactMap { Unicode.Scalar($0 - 0x1F1E6 + 0x41) }
  return "[" + String(String.UnicodeScalarView(letters)) + "]"
}
