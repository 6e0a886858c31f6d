/// Which model each part of Lectern asks, and what that costs: what an admin looks at. Money is in millionths of a dollar.
public struct ModelBoard: Equatable, Sendable {
  /// Whether the key of a component's provider is there. Never the key.
  public enum Key: Equatable, Sendable {
    /// There is one, or the server wants none.
    case found, missing, notNeeded
  }

  /// One component.
  public struct Line: Equatable, Sendable {
    /// As `llm_config` calls it.
    public var component: String
    /// One of `ModelWish.providers`.
    public var provider: String
    public var model: String
    /// nil where it is the provider's own.
    public var address: String?
    public var key: Key
    public var spent: Int
    /// The most that it may cost in a month; nil is without end.
    public var cap: Int?

    public init(
      component: String, provider: String, model: String, address: String?, key: Key, spent: Int, cap: Int?
    ) {
      (self.component, self.provider, self.model) = (component, provider, model)
      (self.address, self.key, self.spent, self.cap) = (address, key, spent, cap)
    }
  }

  /// What a student has cost this month.
  public struct Student: Equatable, Sendable {
    public var name: String
    public var spent: Int

    public init(name: String, spent: Int) {
      self.name = name
      self.spent = spent
    }
  }

  public var lines: [Line]
  /// What this month has cost, and what it will have if its days stay as they were.
  public var spent: Int
  public var projection: Int
  /// What a student should cost at most in a month.
  public var target: Int
  /// Who has cost more than that, the dearest first.
  public var aboveTarget: [Student]

  public init(lines: [Line], spent: Int, projection: Int, target: Int, aboveTarget: [Student]) {
    self.lines = lines
    self.spent = spent
    self.projection = projection
    self.target = target
    self.aboveTarget = aboveTarget
  }
}

/// Another model for a component.
public struct ModelWish: Equatable, Sendable {
  /// What `llm_config.provider` may say.
  public static let providers = ["builtin", "openai", "anthropic", "google", "compatible"]

  public var component: String
  public var provider: String
  public var model: String
  /// Empty where it is the provider's own.
  public var address: String

  public init(component: String, provider: String, model: String, address: String) {
    self.component = component
    self.provider = provider
    self.model = model
    self.address = address
  }
}
