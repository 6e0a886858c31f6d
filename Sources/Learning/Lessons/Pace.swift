/// How the tutor paces a turn: 000's directives.
public enum Pace: String, CaseIterable, Hashable, Sendable, Codable {
  /// The first turn: two or three sentences and one question.
  case first
  /// After the end, for whoever is strong.
  case extend
  case accelerate
  /// One idea at a time.
  case simplify
  /// Another go at the same before anything new.
  case consolidate
  case steady
}

/// How much the tutor says: 000's styles, by how much the student says.
public enum Manner: String, CaseIterable, Hashable, Sendable, Codable {
  case quiet, moderate, expressive
}
