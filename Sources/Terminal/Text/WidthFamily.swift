/// How a terminal counts the Indic spacing signs (Mc: কি, কা, কে): most give them a column of their own; kitty, mlterm
/// and qterminal none. No rule fits both, so a probe at the start says which it is.
public enum WidthFamily: Int, Sendable, CaseIterable {
  /// A syllable is as wide as its consonants.
  case joined = 0
  /// A vowel sign takes a column of its own.
  case spacing = 1
}
