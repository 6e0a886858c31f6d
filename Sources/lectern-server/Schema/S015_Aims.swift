extension ServerStep {
  /// What a plan was made from, from when a goal is counted, and whether somebody wants to see points and badges.
  static let s015Aims = ServerStep(
    15, "aims",
    sql: #"""
      ALTER TABLE student_profiles ADD COLUMN shows_rewards boolean NOT NULL DEFAULT true;

      ALTER TABLE study_schedules ADD COLUMN exam_on date;
      ALTER TABLE study_schedules ADD COLUMN mastery_json jsonb NOT NULL DEFAULT '{}';

      ALTER TABLE goals ADD COLUMN counts_from timestamptz(3);
      ALTER TABLE goals ADD COLUMN rating_from bigint NOT NULL DEFAULT 1000
        CONSTRAINT ck_goals_rating_from CHECK (rating_from BETWEEN 400 AND 2000);
      ALTER TABLE goals ADD COLUMN times_reached bigint NOT NULL DEFAULT 0
        CONSTRAINT ck_goals_times_reached CHECK (times_reached >= 0);
      """#)
}
