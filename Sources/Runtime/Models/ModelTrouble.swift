import Gateway
import Store

/// Why a component's model gives no answer. Its words are in ModelTrouble+Words.swift; no case holds a key.
public enum ModelTrouble: Error, Equatable, Sendable {
  case notebook(NotebookFailure)
  /// The component is set to no model at all.
  case builtin(ModelComponent)
  /// What is set for the component cannot be used.
  case settings(ModelSettings.Fault, ModelComponent)
  case key(ModelKeys.Failure)
  case noKey(Provider)
  /// The component has cost what it may this month, in millionths of a dollar.
  case capReached(ModelComponent, cap: Int)
  /// The prompt with this name is missing, or cannot be filled.
  case prompt(String)
  /// The first mistake in a list of prices.
  case prices(String)
  case failed(ModelFailure)
  /// It said more than anybody would read, and did not come to an end.
  case endless
}
