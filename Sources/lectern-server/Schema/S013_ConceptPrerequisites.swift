extension ServerStep {
  /// Which concepts are to be known before which: finer than the topics' prerequisites, and across them.
  static let s013ConceptPrerequisites = ServerStep(
    13, "concept prerequisites",
    sql: #"""
      CREATE TABLE concept_prerequisites (
        concept_id text NOT NULL,
        prerequisite_id text NOT NULL,
        state_version bigint NOT NULL DEFAULT 1,
        device_id text COLLATE "C",
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        deleted_at timestamptz(3),
        CONSTRAINT pk_concept_prerequisites PRIMARY KEY (concept_id, prerequisite_id),
        CONSTRAINT fk_concept_prerequisites_concept_id FOREIGN KEY (concept_id) REFERENCES concepts (id),
        CONSTRAINT fk_concept_prerequisites_prerequisite_id FOREIGN KEY (prerequisite_id) REFERENCES concepts
          (id),
        CONSTRAINT ck_concept_prerequisites_state_version CHECK (state_version >= 1)
      );
      CREATE TRIGGER tr_concept_prerequisites_updated_at BEFORE UPDATE ON concept_prerequisites
      FOR EACH ROW EXECUTE FUNCTION update_updated_at_column();
      CREATE INDEX ix_concept_prerequisites_prerequisite_id ON concept_prerequisites (prerequisite_id);
      CREATE FUNCTION tr_concept_prerequisites_no_circle() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.deleted_at IS NOT NULL THEN
          RETURN NEW;
        END IF;
        -- As for topic_prerequisites: of two transactions that each close half of a circle, the second waits.
        IF current_setting('transaction_isolation') = 'repeatable read' THEN
          RAISE EXCEPTION 'concept_prerequisites: write under READ COMMITTED or SERIALIZABLE'
            USING ERRCODE = 'invalid_transaction_state';
        END IF;
        PERFORM pg_advisory_xact_lock('concept_prerequisites'::regclass::oid::bigint);
        IF EXISTS (
          WITH RECURSIVE needed (id) AS (
            SELECT NEW.prerequisite_id
            UNION
            SELECT edge.prerequisite_id
            FROM needed JOIN concept_prerequisites AS edge ON edge.concept_id = needed.id
            WHERE edge.deleted_at IS NULL
          )
          SELECT 1 FROM needed WHERE id = NEW.concept_id
        ) THEN
          RAISE EXCEPTION 'concept_prerequisites: a concept would need itself'
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tr_concept_prerequisites_no_circle BEFORE INSERT OR UPDATE ON concept_prerequisites
      FOR EACH ROW EXECUTE FUNCTION tr_concept_prerequisites_no_circle();
      """#)
}
