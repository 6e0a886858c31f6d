extension ServerStep {
  /// How a model is asked, and what it may cost: beside which one it is.
  static let s016ModelSettings = ServerStep(
    16, "model settings",
    sql: #"""
      ALTER TABLE llm_config ADD COLUMN temperature double precision
        CONSTRAINT ck_llm_config_temperature CHECK (temperature BETWEEN 0 AND 2);
      ALTER TABLE llm_config ADD COLUMN max_tokens bigint
        CONSTRAINT ck_llm_config_max_tokens CHECK (max_tokens BETWEEN 1 AND 1000000);
      ALTER TABLE llm_config ADD COLUMN reasoning_effort text
        CONSTRAINT ck_llm_config_reasoning_effort CHECK (reasoning_effort IN ('none', 'low', 'medium', 'high', 'xhigh'));
      ALTER TABLE llm_config ADD COLUMN monthly_cap_microdollars bigint
        CONSTRAINT ck_llm_config_monthly_cap_microdollars CHECK (monthly_cap_microdollars >= 0);
      """#)
}
