/// The three bytes that some programs put before UTF-8; they are no part of the text.
struct ByteOrderMark: Sendable {
  private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var seen = 0
  /// Whether the beginning of the text is behind us.
  private var isPassed = false

  /// What of `bytes`, and of those that were held back before them, is text.
  mutating func text(of bytes: [UInt8]) -> [UInt8] {
    if isPassed { return bytes }
    for (index, byte) in bytes.enumerated() {
      guard byte == Self.bytes[seen] else { return rest() + bytes[index...] }
      seen += 1
      if seen == Self.bytes.count {
        isPassed = true
        return Array(bytes[(index + 1)...])
      }
    }
    return []
  }

  /// What was held back, at the end of the file or where it turned out to be text.
  mutating func rest() -> [UInt8] {
    defer { isPassed = true }
    return isPassed ? [] : Array(Self.bytes.prefix(seen))
  }
}
