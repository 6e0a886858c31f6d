/// A provider's key on its way to the request: it does not print itself.
public struct APIKey: Equatable, Sendable {
  /// The key itself: for the field of a request, and for nothing that is shown or kept.
  let text: String

  /// nil if nothing but blanks is there, or something that can be in no field of a request: a line break, a control.
  public init?(_ text: String) {
    let visible = text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    guard !visible.isEmpty, visible.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    self.text = String(decoding: Array(visible), as: UTF8.self)
  }

  /// `words` without the key: servers repeat what they were sent.
  func scrubbed(_ words: String) -> String {
    var left = words[...]
    var clean = ""
    while let place = left.firstRange(of: text) {
      clean += left[..<place.lowerBound] + "•••"
      left = left[place.upperBound...]
    }
    return clean + left
  }
}

extension APIKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "•••" }
  public var debugDescription: String { "•••" }
  /// `dump` and the messages of a failed test look here.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
