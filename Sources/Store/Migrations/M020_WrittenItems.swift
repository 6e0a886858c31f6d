extension SchemaStep {
  /// What a tutor wrote in the place of a problem that was given: it is that student's alone.
  static let m020WrittenItems = SchemaStep("020 written items") {
    """
    ALTER TABLE assignment_terms ADD COLUMN written_json TEXT
      CONSTRAINT ck_assignment_terms_written_json_form CHECK (written_json IS NULL OR json_valid(written_json));
    """
  }
}
