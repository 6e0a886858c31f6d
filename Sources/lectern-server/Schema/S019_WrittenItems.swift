extension ServerStep {
  /// What a tutor wrote in the place of a problem that was given: it is that student's alone.
  static let s019WrittenItems = ServerStep(
    19, "written items",
    sql: #"""
      ALTER TABLE assignment_terms ADD COLUMN written_json jsonb;
      """#)
}
