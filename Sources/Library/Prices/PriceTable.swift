/// What tokens of language models cost.
public struct PriceTable: Equatable, Sendable {
  /// Dollars for a million tokens, which is millionths of a dollar for one.
  public struct Price: Equatable, Sendable {
    public var input: Double
    /// Of what is read from the provider's cache.
    public var cached: Double
    /// Of what is written to the provider's cache.
    public var cacheWritten: Double
    public var output: Double

    public init(input: Double, cached: Double? = nil, cacheWritten: Double? = nil, output: Double) {
      self.input = input
      self.cached = cached ?? input
      self.cacheWritten = cacheWritten ?? input
      self.output = output
    }
  }

  /// The price of one model and its dated versions.
  public struct Entry: Equatable, Sendable {
    public var provider: String
    public var model: String
    public var price: Price

    public init(provider: String, model: String, price: Price) {
      self.provider = provider
      self.model = model
      self.price = price
    }
  }

  /// What a call cost.
  public struct Cost: Equatable, Sendable {
    /// Millionths of a dollar, rounded up.
    public var microdollars: Int
    /// The model has a price of its own; otherwise what its provider's unknown models cost was taken.
    public var isKnown: Bool

    public init(microdollars: Int, isKnown: Bool) {
      self.microdollars = microdollars
      self.isKnown = isKnown
    }
  }

  public var entries: [Entry]
  /// By provider: what is taken for a model that is not in the list. It should be dear, so that a cap holds.
  public var otherwise: [String: Price]

  public init(entries: [Entry] = [], otherwise: [String: Price] = [:]) {
    self.entries = entries
    self.otherwise = otherwise
  }

  /// This table, and `other` for what it does not know.
  public func completed(by other: PriceTable) -> PriceTable {
    let mine = Set(entries.map { [$0.provider, $0.model] })
    return PriceTable(
      entries: entries + other.entries.filter { !mine.contains([$0.provider, $0.model]) },
      otherwise: otherwise.merging(other.otherwise) { mine, _ in mine })
  }

  /// What a call cost. `input` holds what was cached and what was written to the cache; `output` what was only thought.
  public func cost(
    provider: String, model: String, input: Int, cached: Int = 0, cacheWritten: Int = 0, output: Int
  ) -> Cost {
    let own = price(provider: provider, model: model)
    guard let price = own ?? otherwise[provider] else { return Cost(microdollars: 0, isKnown: false) }
    let fresh = max(0, input - cached - cacheWritten)
    let sum =
      Double(fresh) * price.input + Double(cached) * price.cached + Double(cacheWritten) * price.cacheWritten
      + Double(output) * price.output
    // Tenths of cents of a rounding error are no microdollar.
    return Cost(microdollars: Int((min(sum, 1e15) - 1e-6).rounded(.up)), isKnown: own != nil)
  }

  /// The price of a model by its name, with a date or `latest` behind it or without.
  func price(provider: String, model: String) -> Price? {
    let name = model.hasPrefix("models/") ? String(model.dropFirst(7)) : model
    return entries.filter { $0.provider == provider && Self.isVersion(name, of: $0.model) }
      .max { $0.model.utf8.count < $1.model.utf8.count }?.price
  }

  /// `gpt-9-2030-01-31`, `gpt-9-20300131`, `gpt-9@20300131` and `gpt-9-latest` are `gpt-9`; `gpt-9-mini` is another model.
  private static func isVersion(_ name: String, of model: String) -> Bool {
    guard name.hasPrefix(model) else { return false }
    let rest = name.dropFirst(model.count)
    if rest.isEmpty { return true }
    guard let mark = rest.first, "-@:".contains(mark) else { return false }
    let version = rest.dropFirst()
    if version == "latest" || version == "preview" { return true }
    return version.count >= 3 && version.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
