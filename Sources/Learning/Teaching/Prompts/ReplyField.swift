/// One field of what a model replies, as it is asked for and as it is checked.
public struct ReplyField: Hashable, Sendable {
  public indirect enum Kind: Hashable, Sendable {
    /// At most so many characters.
    case text(longest: Int)
    case choice([String])
    case number(ClosedRange<Double>)
    case whole(ClosedRange<Int>)
    case flag
    /// At most so many.
    case list(of: Kind, most: Int)
    case object([ReplyField])
  }

  /// What the field is called in JSON.
  public var name: String
  /// One line for the model.
  public var about: String
  public var kind: Kind
  /// `null` may stand there.
  public var isOptional: Bool

  public init(name: String, about: String, kind: Kind, isOptional: Bool = false) {
    self.name = name
    self.about = about
    self.kind = kind
    self.isOptional = isOptional
  }

  /// A JSON Schema of an object with these fields, in their order: every field is required and nothing else is allowed, as
  /// all providers' strict modes want it.
  public static func schema(of fields: [ReplyField]) -> String {
    let properties = fields.map { "\(JSONText.quoted($0.name)):\($0.schema)" }.joined(separator: ",")
    let names = fields.map { JSONText.quoted($0.name) }.joined(separator: ",")
    return
      "{\"type\":\"object\",\"properties\":{\(properties)},\"required\":[\(names)],\"additionalProperties\":false}"
  }

  private var schema: String {
    let own = Self.schema(of: kind, about: about)
    return isOptional ? "{\"anyOf\":[\(own),{\"type\":\"null\"}]}" : own
  }

  private static func schema(of kind: Kind, about: String?) -> String {
    let description = about.map { ",\"description\":\(JSONText.quoted($0))" } ?? ""
    switch kind {
    case .text: return "{\"type\":\"string\"\(description)}"
    case .choice(let choices):
      let words = choices.map(JSONText.quoted).joined(separator: ",")
      return "{\"type\":\"string\",\"enum\":[\(words)]\(description)}"
    case .number: return "{\"type\":\"number\"\(description)}"
    case .whole: return "{\"type\":\"integer\"\(description)}"
    case .flag: return "{\"type\":\"boolean\"\(description)}"
    case .list(let kind, most: _): return "{\"type\":\"array\",\"items\":\(schema(of: kind, about: nil))\(description)}"
    case .object(let fields): return schema(of: fields)
    }
  }
}
