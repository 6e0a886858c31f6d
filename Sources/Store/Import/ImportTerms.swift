import Learning

/// Where an import files what it brings.
public enum ImportTerms {
  /// What new topics belong to, where nothing else is said.
  public static let mathematics = Subject.ID("mathematics")
}
