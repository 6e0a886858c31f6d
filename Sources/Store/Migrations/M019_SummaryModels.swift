extension SchemaStep {
  /// Who wrote a summary: a model, or the built-in summariser.
  static let m019SummaryModels = SchemaStep("019 summary models") {
    """
    ALTER TABLE summaries ADD COLUMN model_id TEXT
      CONSTRAINT ck_summaries_model_id CHECK (model_id <> '');
    """
  }
}
