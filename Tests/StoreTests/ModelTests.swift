import GRDB
import Learning
@testable import Store
import Testing

/// Which model a component asks: one row each, no fallback, every change noted.
@Suite struct ModelTests {
  private let notebook: Notebook

  init() throws { notebook = try Notebook.inMemory(now: saturday, seed: 1) }

  private func config(_ component: ModelComponent = .tutor) throws -> ModelConfig {
    var config = try notebook.modelConfig(of: component)
    config.provider = .anthropic
    config.model = "claude-x"
    return config
  }

  @Test func everyComponentHasARowFromTheStartAndNeedsNoModel() throws {
    let configs = try notebook.modelConfigs()
    #expect(configs.map(\.component) == ModelComponent.allCases)
    for config in configs { #expect(config.provider == .builtin && config.fault == nil && config.version == 1) }
    let stored = try notebook.database.read { try String.fetchAll($0, sql: "SELECT component_key FROM llm_config") }
    #expect(Set(stored) == Set(ModelComponent.allCases.map(\.rawValue)))
  }

  @Test func whatIsSetIsReadAndNotedWithWhatItWas() throws {
    var config = try config()
    config.baseURL = "https://school.example/v1"
    (config.authStyle, config.apiVersion) = ("bearer", "2026-10-21")
    (config.temperature, config.maxTokens, config.effort, config.monthlyCap) = (0.5, 300, "low", 2_500_000)
    try notebook.setModels([config], at: saturday)
    let read = try notebook.modelConfig(of: .tutor)
    #expect(read.version == 2 && read.baseURL == config.baseURL && read.temperature == 0.5 && read.maxTokens == 300)
    #expect(read.authStyle == "bearer" && read.apiVersion == "2026-10-21" && read.effort == "low")
    #expect(read.monthlyCap == 2_500_000 && read.model == "claude-x")
    #expect(try notebook.modelConfig(of: .hint).provider == .builtin)
    let entries = try notebook.database.read { try AuditEntryRecord.fetchAll($0, sql: "SELECT * FROM audit_log") }
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.action == "model_set" && entry.recordID == "tutor")
    #expect(entry.beforeJSON?.rawValue == #"{"model_id":"builtin","provider":"builtin"}"#)
    #expect(entry.afterJSON?.rawValue.contains(#""monthly_cap_microdollars":"2500000""#) == true)
  }

  @Test func whoeverWritesLaterThanAnotherWindowIsTold() throws {
    let config = try config()
    try notebook.setModels([config], at: saturday)
    #expect(throws: NotebookFailure.conflict) { try notebook.setModels([config], at: saturday) }
  }

  @Test func aMissingRowIsAnErrorAndCanBeMended() throws {
    try notebook.database.write { db in
      try db.execute(sql: "DELETE FROM llm_config WHERE component_key = 'hint'")
      try db.execute(
        sql: "UPDATE llm_config SET deleted_at = ? WHERE component_key = 'qa'", arguments: [saturday])
    }
    #expect(throws: NotebookFailure.unusableModel(.hint, .missing)) { try notebook.modelConfig(of: .hint) }
    #expect(throws: NotebookFailure.unusableModel(.qa, .missing)) { try notebook.modelConfig(of: .qa) }
    #expect(try notebook.modelConfigs().count == ModelComponent.allCases.count - 2)
    for component in [ModelComponent.hint, .qa] {
      try notebook.setModels([ModelConfig(component: component, provider: .openai, model: "gpt-x")], at: saturday)
      #expect(try notebook.modelConfig(of: component).model == "gpt-x")
    }
  }

  @Test func whatCannotBeUsedIsRefusedAndNothingIsSet() throws {
    func fault(_ change: (inout ModelConfig) -> Void) throws -> ModelConfig.Fault? {
      var bad = try config()
      change(&bad)
      let others = try config(.hint)
      do throws(NotebookFailure) {
        try notebook.setModels([others, bad], at: saturday)
        return nil
      } catch .unusableModel(_, let fault) { return fault }
    }
    #expect(try fault { $0.model = " " } == .noModel)
    #expect(try fault { $0.provider = .compatible } == .noBaseURL)
    for url in ["", "x", "ftp://x", "https://", "https:///v1", "https://u:p@x", "https://x?key=1", "https://x y"] {
      #expect(try fault { $0.baseURL = url } == .baseURL, "\(url)")
    }
    #expect(try fault { $0.authStyle = "cookie" } == .authStyle)
    #expect(try fault { $0.temperature = 2.1 } == .temperature && fault { $0.temperature = .nan } == .temperature)
    #expect(try fault { $0.maxTokens = 0 } == .maxTokens && fault { $0.effort = "much" } == .effort)
    #expect(try fault { $0.monthlyCap = -1 } == .monthlyCap)
    #expect(try notebook.modelConfigs().allSatisfy { $0.provider == .builtin })
  }

  @Test func aRowThatAnotherMachineBrokeIsAnError() throws {
    try notebook.database.write { db in
      try db.execute(
        sql: "UPDATE llm_config SET provider = 'openai', auth_style = 'cookie' WHERE component_key = 'summary'")
    }
    #expect(throws: NotebookFailure.unusableModel(.summary, .authStyle)) { try notebook.modelConfig(of: .summary) }
  }
}
