/// Where an answer is not what its schema asks for.
public struct SchemaFault: Hashable, Sendable, CustomStringConvertible {
  /// The place, as `steps[2].level`; empty for the whole answer.
  public var path: String
  /// What is wrong there, without the value itself.
  public var reason: String

  public init(_ path: String, _ reason: String) {
    self.path = path
    self.reason = reason
  }

  public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

extension JSONSchema {
  /// Everything in which `value` is not what is asked for; empty where it is. Providers' own checks let through what
  /// they do not support, so nothing is believed that this refuses.
  public func faults(in value: JSONValue) -> [SchemaFault] { faults(in: value, at: "") }

  private func faults(in value: JSONValue, at path: String) -> [SchemaFault] {
    if value == .null { return isOptional ? [] : [SchemaFault(path, "must not be null")] }
    switch kind {
    case .text(let longest):
      guard let text = value.text else { return [SchemaFault(path, "must be text")] }
      if let longest, text.count > longest { return [SchemaFault(path, "must have at most \(longest) characters")] }
    case .choice(let words):
      guard let text = value.text, words.contains(text) else {
        return [SchemaFault(path, "must be one of \(words.joined(separator: ", "))")]
      }
    case .integer(let range):
      guard let number = value.integer else { return [SchemaFault(path, "must be a whole number")] }
      if let range, !range.contains(number) {
        return [SchemaFault(path, "must be from \(range.lowerBound) to \(range.upperBound)")]
      }
    case .number(let range):
      guard let number = value.number else { return [SchemaFault(path, "must be a number")] }
      if let range, !range.contains(number) {
        return [SchemaFault(path, "must be from \(range.lowerBound) to \(range.upperBound)")]
      }
    case .truth: if value.truth == nil { return [SchemaFault(path, "must be true or false")] }
    case .list(let element, let longest):
      guard case .list(let elements) = value else { return [SchemaFault(path, "must be a list")] }
      if let longest, elements.count > longest { return [SchemaFault(path, "must have at most \(longest) elements")] }
      return elements.enumerated().flatMap { index, value in element.faults(in: value, at: "\(path)[\(index)]") }
    case .object(let fields): return faults(in: value, of: fields, at: path)
    }
    return []
  }

  private func faults(in value: JSONValue, of fields: [Field], at path: String) -> [SchemaFault] {
    guard case .object(let members) = value else { return [SchemaFault(path, "must be an object")] }
    let prefix = path.isEmpty ? "" : path + "."
    var faults: [SchemaFault] = []
    for field in fields {
      if let value = value[field.name] {
        faults += field.schema.faults(in: value, at: prefix + field.name)
      } else if !field.schema.isOptional {
        faults.append(SchemaFault(prefix + field.name, "is missing"))
      }
    }
    for member in members where !fields.contains(where: { $0.name == member.name }) {
      // The name is the model's own: it is not repeated.
      faults.append(SchemaFault(path, "has a field that was not asked for"))
      if faults.count > 20 { break }
    }
    return faults
  }
}
