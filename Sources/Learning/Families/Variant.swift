import Notation

/// One problem of a family: what `responses.parameters_json` holds beside the problem's id, as
/// `{"values": {"km": 12, "scale": 3}}`, with `"options": [2, 0, 3, 1]` where they were shuffled.
public struct Variant: Hashable, Sendable, Codable {
  /// A value for each parameter; for words the place, from 1.
  public var settings: [String: Rational]
  /// Where the options stand: the first one shown is `optionOrder[0]` of those that the author wrote. Nil where they
  /// stand as written, and where there are none.
  public var optionOrder: [Int]?

  private enum CodingKeys: String, CodingKey {
    case settings = "values"
    case optionOrder = "options"
  }

  public init(settings: [String: Rational], optionOrder: [Int]? = nil) {
    self.settings = settings
    self.optionOrder = optionOrder
  }
}
