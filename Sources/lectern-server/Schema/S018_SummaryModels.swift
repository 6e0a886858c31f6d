extension ServerStep {
  /// Who wrote a summary: a model, or the built-in summariser.
  static let s018SummaryModels = ServerStep(
    18, "summary models",
    sql: #"""
      ALTER TABLE summaries ADD COLUMN model_id text
        CONSTRAINT ck_summaries_model_id CHECK (model_id <> '');
      """#)
}
