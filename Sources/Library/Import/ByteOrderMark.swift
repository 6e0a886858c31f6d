/// The three bytes that some programs put before UTF-8; they are no part of the text.
struct ByteOrderMark: Sendable {
  private static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  private var seen = 0
  /// Whether the beginning of the text is behind us.
  private(set) var isPassed = false

  /// What of `byte`, and of those that were held back before it, is text.
  mutating func text(of byte: UInt8) -> [UInt8] {
    if byte == Self.bytes[seen] {
      seen += 1
      isPassed = seen == Self.bytes.count
      return []
    }
    return rest() + [byte]
  }

  /// What was held back, at the end of the file or where it turned out to be text.
  mutating func rest() -> [UInt8] {
    defer { isPassed = true }
    return isPassed ? [] : Array(Self.bytes.prefix(seen))
  }
}
