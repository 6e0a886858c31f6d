/// How the tutor helps. The first five are the rungs of the ladder, which a wrong answer climbs one by one.
public enum Help: String, CaseIterable, Hashable, Sendable, Codable {
  /// A question that leads to the mistake.
  case probe
  /// A hint of the problem itself.
  case hint
  /// The same explained by another method.
  case another
  /// A similar problem, worked.
  case example
  /// What must be known before.
  case stepBack = "step_back"
  /// Some words, and the question still stands.
  case encouragement

  /// Bottom up (000: probe at the first wrong answer, hint at the second, another method at the third, a step back from the
  /// fourth on; the worked similar problem stands between).
  public static let ladder: [Help] = [.probe, .hint, .another, .example, .stepBack]
}
