/// How sure a student says they are, before they know. Stored as 003's confidence, 1 to 5: low 1, medium 3, high 5.
public enum Sureness: String, CaseIterable, Sendable, Codable {
  case low, medium, high

  /// 1, 3 or 5: what `responses.confidence` holds (003).
  public var confidence: Int {
    switch self {
    case .low: 1
    case .medium: 3
    case .high: 5
    }
  }
}
