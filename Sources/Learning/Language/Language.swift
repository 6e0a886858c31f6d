/// A language that Lectern speaks. The raw value is what `student_profiles.language` holds (001).
public enum Language: String, CaseIterable, Sendable, Codable {
  case english = "en"
  case bengali = "bn"

  /// The other one: what F2 switches to.
  public var other: Language { self == .english ? .bengali : .english }
}
