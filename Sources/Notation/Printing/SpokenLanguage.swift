/// A language in which mathematics is said aloud.
public enum SpokenLanguage: Hashable, Sendable, CaseIterable {
  case english, bengali
}
