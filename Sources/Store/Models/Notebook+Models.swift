import GRDB
import Learning

extension Notebook {
  /// What is set, in the order of the components; a component without a row is not among it.
  public func modelConfigs() throws(NotebookFailure) -> [ModelConfig] {
    try read { db in try ModelComponent.allCases.compactMap { try Self.modelConfig(of: $0, db) } }
  }

  /// Which model a component asks. There is no fallback: a row that is missing or cannot be used is `.unusableModel`.
  public func modelConfig(of component: ModelComponent) throws(NotebookFailure) -> ModelConfig {
    try read { db in
      guard let config = try Self.modelConfig(of: component, db) else {
        throw NotebookFailure.unusableModel(component, .missing)
      }
      if let fault = config.fault { throw NotebookFailure.unusableModel(component, fault) }
      return config
    }
  }

  /// Sets which model some components ask, all of them or none, and notes in `audit_log` who did it and what it was
  /// before. `actor` is nil for the machine's owner at the command line.
  ///
  /// `.unusableModel` if one could not be used so; `.conflict` if another window wrote since it was read.
  @discardableResult
  public func setModels(_ configs: [ModelConfig], by actor: Person.ID? = nil, at now: Instant) throws(NotebookFailure)
    -> [ModelConfig]
  {
    for config in configs { if let fault = config.fault { throw .unusableModel(config.component, fault) } }
    return try write { db in try configs.map { try self.set($0, by: actor, at: now, db) } }
  }

  /// `.refused`, and noted, where somebody is no admin.
  public func requireAdmin(_ actor: Person.ID, at now: Instant) throws(NotebookFailure) {
    try reading(.administer, as: actor, at: now) { _, _ in }
  }

  private func set(_ config: ModelConfig, by actor: Person.ID?, at now: Instant, _ db: Database) throws -> ModelConfig {
    let stored = try LLMConfigRecord.fetchOne(
      db, sql: "SELECT * FROM llm_config WHERE component_key = ?", arguments: [config.component.rawValue])
    let before = stored.flatMap { $0.deletedAt == nil ? ModelConfig($0) : nil }
    guard config.version == before?.version ?? 0 else { throw NotebookFailure.conflict }
    try LLMConfigRecord(
      config, version: (stored?.stateVersion ?? 0) + 1, updatedBy: actor?.rawValue, device: LocalDevice(db).id,
      createdAt: stored?.createdAt ?? now, at: now
    ).replace(db)
    try audit(
      .modelSet, actor: actor, student: nil, table: "llm_config", record: config.component.rawValue,
      before: before?.columns, after: config.columns, at: now, db)
    guard let after = try Self.modelConfig(of: config.component, db) else { throw NotebookFailure.notFound }
    return after
  }

  private static func modelConfig(of component: ModelComponent, _ db: Database) throws -> ModelConfig? {
    try LLMConfigRecord.fetchOne(
      db, sql: "SELECT * FROM llm_config WHERE component_key = ? AND deleted_at IS NULL",
      arguments: [component.rawValue]
    ).flatMap(ModelConfig.init)
  }
}

extension ModelConfig {
  /// nil for a component that this Lectern does not know.
  init?(_ record: LLMConfigRecord) {
    guard let component = ModelComponent(rawValue: record.componentKey) else { return nil }
    self.init(component: component, provider: record.provider, model: record.modelID, version: record.stateVersion)
    description = record.description
    baseURL = record.baseURL
    apiVersion = record.apiVersion
    authStyle = record.authStyle
    temperature = record.temperature
    maxTokens = record.maxTokens
    effort = record.reasoningEffort
    monthlyCap = record.monthlyCapMicrodollars
  }

  /// What it says, by column, for the audit log.
  var columns: [String: String] {
    let all: [String: String?] = [
      "provider": provider.rawValue, "model_id": model, "base_url": baseURL, "api_version": apiVersion,
      "auth_style": authStyle, "temperature": temperature.map { "\($0)" }, "max_tokens": maxTokens.map { "\($0)" },
      "reasoning_effort": effort, "monthly_cap_microdollars": monthlyCap.map { "\($0)" },
    ]
    return all.compactMapValues { $0 }
  }
}

extension LLMConfigRecord {
  init(
    _ config: ModelConfig, version: Int, updatedBy: String?, device: String, createdAt: Instant, at now: Instant
  ) {
    self.init(
      componentKey: config.component.rawValue, provider: config.provider, modelID: config.model.storable,
      description: config.description?.storable, baseURL: config.baseURL, apiVersion: config.apiVersion?.storable,
      authStyle: config.authStyle, temperature: config.temperature, maxTokens: config.maxTokens,
      reasoningEffort: config.effort, monthlyCapMicrodollars: config.monthlyCap, updatedBy: updatedBy,
      stateVersion: version, deviceID: device, createdAt: createdAt, updatedAt: now, deletedAt: nil)
  }

  /// Puts the row in the place of the one that is there.
  fileprivate func replace(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM llm_config WHERE component_key = ?", arguments: [componentKey])
    try insert(db)
  }
}
