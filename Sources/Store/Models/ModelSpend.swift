import Learning

/// What one call to a model cost: a row of `cost_records`.
public struct ModelSpend: Equatable, Sendable {
  public var component: ModelComponent
  public var provider: ModelProvider
  public var model: String?
  /// nil where the provider did not say, as when a stream is stopped; the cost is then estimated.
  public var inputTokens: Int?
  public var outputTokens: Int?
  /// Of the input, what came from the provider's cache.
  public var cachedTokens: Int?
  /// Millionths of a dollar.
  public var microdollars: Int
  /// For whom; nil where it was for nobody in particular.
  public var student: Person.ID?
  /// In which session, if in one.
  public var sitting: ModelSitting?

  public init(
    component: ModelComponent, provider: ModelProvider, model: String?, inputTokens: Int? = nil,
    outputTokens: Int? = nil, cachedTokens: Int? = nil, microdollars: Int, student: Person.ID? = nil,
    sitting: ModelSitting? = nil
  ) {
    self.component = component
    self.provider = provider
    self.model = model
    self.inputTokens = inputTokens
    self.outputTokens = outputTokens
    self.cachedTokens = cachedTokens
    self.microdollars = microdollars
    self.student = student
    self.sitting = sitting
  }
}
