/// An answer that is asked for as a JSON object.
public struct StructuredOutput: Equatable, Sendable {
  /// What providers call the form: letters, digits, `_` and `-`.
  public var name: String
  /// What is asked for, in words for the model.
  public var purpose: String
  /// An object.
  public var schema: JSONSchema

  public init(name: String, purpose: String, schema: JSONSchema) {
    self.name = name
    self.purpose = purpose
    self.schema = schema
  }

  /// Reads what a model wrote: the object itself, or the first one after a code fence or a few words.
  func value(in text: String) throws(ModelFailure) -> JSONValue {
    guard let start = text.firstIndex(of: "{") else {
      throw .schema([SchemaFault("", "must be a JSON object")])
    }
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONValue(readingStartOf: text[start...])
    } catch {
      throw .schema([SchemaFault("", "must be whole JSON; \(error.reason)")])
    }
    let faults = schema.faults(in: value)
    guard faults.isEmpty else { throw .schema(faults) }
    return value
  }
}
