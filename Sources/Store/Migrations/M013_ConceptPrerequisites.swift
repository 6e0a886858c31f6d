extension SchemaStep {
  /// Which concepts are to be known before which: finer than the topics' prerequisites, and across them.
  static let m013ConceptPrerequisites = SchemaStep("013 concept prerequisites") {
    """
    CREATE TABLE concept_prerequisites (
      concept_id TEXT NOT NULL,
      prerequisite_id TEXT NOT NULL,
      \(RowKind.settings.columns)
      CONSTRAINT pk_concept_prerequisites PRIMARY KEY (concept_id, prerequisite_id),
      CONSTRAINT fk_concept_prerequisites_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
      CONSTRAINT fk_concept_prerequisites_prerequisite_id
        FOREIGN KEY (prerequisite_id) REFERENCES concepts (id),
      \(forms("concept_prerequisites", .settings))
    ) STRICT;
    CREATE INDEX ix_concept_prerequisites_prerequisite_id ON concept_prerequisites (prerequisite_id);
    \(["INSERT", "UPDATE"].map(circleGuard(before:)).joined())
    """
  }

  /// Prerequisites form no circle: the new prerequisite must not need, over any number of steps, the concept itself.
  private static func circleGuard(before change: String) -> String {
    """
    CREATE TRIGGER tr_concept_prerequisites_no_circle_\(change.lowercased())
    BEFORE \(change) ON concept_prerequisites
    WHEN NEW.deleted_at IS NULL
    BEGIN
      SELECT RAISE(ABORT, 'concept_prerequisites: a concept would need itself')
      WHERE EXISTS (
        WITH RECURSIVE needed (id) AS (
          SELECT NEW.prerequisite_id
          UNION
          SELECT edge.prerequisite_id
          FROM needed JOIN concept_prerequisites AS edge ON edge.concept_id = needed.id
          WHERE edge.deleted_at IS NULL
        )
        SELECT 1 FROM needed WHERE id = NEW.concept_id
      );
    END;

    """
  }
}
