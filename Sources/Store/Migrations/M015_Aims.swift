extension SchemaStep {
  /// What a plan was made from, from when a goal is counted, and whether somebody wants to see points and badges.
  static let m015Aims = SchemaStep("015 aims") {
    """
    ALTER TABLE student_profiles ADD COLUMN shows_rewards INTEGER NOT NULL DEFAULT 1
      CONSTRAINT ck_student_profiles_shows_rewards_form CHECK (shows_rewards IN (0, 1));

    ALTER TABLE study_schedules ADD COLUMN exam_on TEXT
      CONSTRAINT ck_study_schedules_exam_on_form CHECK (exam_on GLOB '????-??-??');
    ALTER TABLE study_schedules ADD COLUMN mastery_json TEXT NOT NULL DEFAULT '{}'
      CONSTRAINT ck_study_schedules_mastery_json_form CHECK (mastery_json IS NULL OR json_valid(mastery_json));

    ALTER TABLE goals ADD COLUMN counts_from TEXT
      CONSTRAINT ck_goals_counts_from_form CHECK (counts_from GLOB '????-??-??T??:??:??.???Z');
    ALTER TABLE goals ADD COLUMN rating_from INTEGER NOT NULL DEFAULT 1000
      CONSTRAINT ck_goals_rating_from CHECK (rating_from BETWEEN 400 AND 2000);
    ALTER TABLE goals ADD COLUMN times_reached INTEGER NOT NULL DEFAULT 0
      CONSTRAINT ck_goals_times_reached CHECK (times_reached >= 0);
    """
  }
}
