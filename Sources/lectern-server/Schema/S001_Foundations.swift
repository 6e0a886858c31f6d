extension ServerStep {
  /// What the triggers of every table call.
  static let s001Foundations = ServerStep(
    1, "foundations",
    sql: #"""
      -- A merge brings the time at which the row was written elsewhere, and keeps it; any other change is of now.
      CREATE FUNCTION update_updated_at_column() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN
          NEW.updated_at = CURRENT_TIMESTAMP;
        END IF;
        RETURN NEW;
      END $$;

      CREATE FUNCTION evidence_is_written_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '%: evidence is written once', TG_TABLE_NAME
          USING ERRCODE = 'integrity_constraint_violation';
      END $$;

      -- The student of evidence changes only by a cascade, when a profile is re-keyed, and evidence vanishes only
      -- with its student: in both cases the old row of users is gone by then. The argument names the column.
      CREATE FUNCTION evidence_belongs_to_one_student() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = to_jsonb(OLD) ->> TG_ARGV[0]) THEN
          RAISE EXCEPTION '%: evidence belongs to one student', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;

      CREATE FUNCTION evidence_goes_with_its_student() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM users WHERE id = to_jsonb(OLD) ->> TG_ARGV[0]) THEN
          RAISE EXCEPTION '%: evidence goes only with its student', TG_TABLE_NAME
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN OLD;
      END $$;
      """#)
}
