/// What an answer in JSON must look like: the part of JSON Schema that every provider understands. Every field is asked
/// for, and no other may be there; what may be missing is written as null.
public struct JSONSchema: Equatable, Sendable {
  /// What a value can be.
  public indirect enum Kind: Equatable, Sendable {
    /// Text of at most so many characters; nil for any length.
    case text(longest: Int?)
    /// One of these words.
    case choice([String])
    case integer(ClosedRange<Int>?)
    case number(ClosedRange<Double>?)
    case truth
    /// At most so many of the same kind.
    case list(of: JSONSchema, longest: Int?)
    /// Fields in the order in which they are to be written.
    case object([Field])
  }

  /// A field of an object.
  public struct Field: Equatable, Sendable {
    public var name: String
    public var schema: JSONSchema
    public init(_ name: String, _ schema: JSONSchema) {
      self.name = name
      self.schema = schema
    }
  }

  public var kind: Kind
  /// What the field is for, in words for the model.
  public var note: String?
  /// Whether null will do.
  public var isOptional: Bool

  public init(_ kind: Kind, note: String? = nil, isOptional: Bool = false) {
    self.kind = kind
    self.note = note
    self.isOptional = isOptional
  }

  /// The first text field of an object: what the student is to read, by the custom of this house.
  public var firstText: String? {
    guard case .object(let fields) = kind else { return nil }
    return fields.first { if case .text = $0.schema.kind { true } else { false } }?.name
  }

  /// As the providers are told. Limits of numbers and lengths stand in the description and not as keywords: some providers
  /// refuse the keywords, others ignore them, and `faults(in:)` is what is relied on.
  public var json: JSONValue {
    guard isOptional else { return .object(members) }
    return ["anyOf": [.object(members), ["type": "null"]]]
  }

  private var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    switch kind {
    case .text: members.set("type", "string")
    case .choice(let words):
      members.set("type", "string")
      members.set("enum", .list(words.map { .text($0) }))
    case .integer: members.set("type", "integer")
    case .number: members.set("type", "number")
    case .truth: members.set("type", "boolean")
    case .list(let element, _):
      members.set("type", "array")
      members.set("items", element.json)
    case .object(let fields):
      members.set("type", "object")
      members.set("properties", .object(fields.map { JSONValue.Member($0.name, $0.schema.json) }))
      members.set("required", .list(fields.map { .text($0.name) }))
      members.set("additionalProperties", false)
    }
    let words = [note, limits].compactMap { $0 }.joined(separator: " ")
    members.set("description", words.isEmpty ? nil : .text(words))
    return members
  }

  private var limits: String? {
    switch kind {
    case .text(let longest?): "At most \(longest) characters."
    case .integer(let range?): "From \(range.lowerBound) to \(range.upperBound)."
    case .number(let range?): "From \(range.lowerBound) to \(range.upperBound)."
    case .list(_, let longest?): "At most \(longest)."
    default: nil
    }
  }
}
