import Notation

/// Whether the blank between two words holds them together, so that no line is broken there: within a ratio (`12 : 8`), and between
/// a number and the unit that it is measured in (`84 km`, `৫০ টাকা`).
func isJoint(_ before: Substring, _ after: Substring) -> Bool {
  let ratio: Set<Character> = [":", "∶"]
  guard let last = before.last, let first = after.first else { return false }
  if before.count == 1, ratio.contains(last) { return first.isNumber }
  guard last.isNumber else { return false }
  if after.count == 1, ratio.contains(first) { return true }
  // A number is no unit of the one before it, and a long word is none that is written short.
  guard !first.isNumber, after.utf8.count <= 40 else { return false }
  let word = after.prefix { !",;:!?)।".contains($0) }
  do throws(UnreadableNumber) {
    if case .measure = try Unit(reading: String(word)) { return true }
  } catch {
    return false
  }
  return false
}
