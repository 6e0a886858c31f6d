import Learning

/// What the welcome asks of somebody new, and nothing more.
public struct Newcomer: Equatable, Sendable {
  /// Empty for a guest.
  public var name: String
  /// 6, 7 or 8.
  public var grade: Int
  /// What Lectern spoke when they were made: theirs from then on.
  public var language: Language
  /// An IANA name: what their days are counted by.
  public var timeZone: String
  /// "Just look around."
  public var isGuest: Bool

  public init(name: String, grade: Int, language: Language, timeZone: String, isGuest: Bool) {
    self.name = name
    self.grade = grade
    self.language = language
    self.timeZone = timeZone
    self.isGuest = isGuest
  }
}
