import Learning
import Store

/// Which model each component asks, and what it costs: for the command line.
public enum ModelUpkeep {
  /// What the components are called.
  public static let components = ModelComponent.allCases.map(\.rawValue)
  /// Who can answer.
  public static let providers = ModelProvider.allCases.map(\.rawValue)

  /// Changes what is set for components, all of them or none; returns what is set now, a line each.
  public static func set(
    _ names: [String], _ change: ModelChange, home: String?, environment: [String: String]
  ) throws(LaunchFailure) -> [String] {
    var components: [ModelComponent] = []
    for name in names {
      guard let component = ModelComponent(rawValue: name) else { throw .noSuchComponent(name) }
      components.append(component)
    }
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      let stored = try desk.notebook.modelConfigs()
      var new: [ModelConfig] = []
      for component in components {
        let old =
          stored.first { $0.component == component }
          ?? ModelConfig(component: component, provider: .builtin, model: "builtin")
        do throws(ModelConfig.Fault) { new.append(try change.applied(to: old)) } catch {
          throw NotebookFailure.unusableModel(component, error)
        }
      }
      return try desk.notebook.setModels(new, at: Clock.now()).map { line(of: $0) }
    } catch {
      throw .model(.notebook(error))
    }
  }

  /// All that is set and what this month has cost.
  public static func listing(home: String?, environment: [String: String]) throws(LaunchFailure) -> ModelListing {
    let desk = try Desk.open(Folders(flag: home, environment: environment))
    do throws(NotebookFailure) {
      let names = Dictionary(try desk.notebook.people().map { ($0.id, $0.name) }) { first, _ in first }
      return ModelListing(
        try desk.notebook.modelConfigs(), try desk.notebook.spending(at: Clock.now()), names: names,
        settingsFolder: desk.folders.config)
    } catch {
      throw .model(.notebook(error))
    }
  }

  static func line(of config: ModelConfig) -> String {
    var words = [config.component.rawValue, config.provider.rawValue]
    if config.provider != .builtin { words.append(config.model) }
    let more: [(String, String?)] = [
      ("at", config.baseURL), ("version", config.apiVersion), ("auth", config.authStyle),
      ("temperature", config.temperature.map { "\($0)" }), ("max-tokens", config.maxTokens.map { "\($0)" }),
      ("effort", config.effort), ("cap", config.monthlyCap.map { dollars($0) + " a month" }),
    ]
    words += more.compactMap { name, value in value.map { "\(name) \($0)" } }
    return words.joined(separator: "  ")
  }
}
