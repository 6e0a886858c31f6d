extension SchemaStep {
  /// How a model is asked, and what it may cost: beside which one it is.
  static let m017ModelSettings = SchemaStep("017 model settings") {
    """
    ALTER TABLE llm_config ADD COLUMN temperature REAL
      CONSTRAINT ck_llm_config_temperature CHECK (temperature BETWEEN 0 AND 2);
    ALTER TABLE llm_config ADD COLUMN max_tokens INTEGER
      CONSTRAINT ck_llm_config_max_tokens CHECK (max_tokens BETWEEN 1 AND 1000000);
    ALTER TABLE llm_config ADD COLUMN reasoning_effort TEXT
      CONSTRAINT ck_llm_config_reasoning_effort CHECK (reasoning_effort IN ('none', 'low', 'medium', 'high', 'xhigh'));
    ALTER TABLE llm_config ADD COLUMN monthly_cap_microdollars INTEGER
      CONSTRAINT ck_llm_config_monthly_cap_microdollars CHECK (monthly_cap_microdollars >= 0);
    """
  }
}
