/// What a model replied, as JSON has it.
public indirect enum ReplyValue: Hashable, Sendable {
  case text(String)
  case number(Double)
  case flag(Bool)
  case none
  case list([ReplyValue])
  case object([String: ReplyValue])
}

/// Why a reply is not believed, and where.
public struct UnbelievableReply: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case missing, notAsked, wrongKind, empty
    /// More characters, or more elements, than there may be.
    case tooLong
    case outOfRange
    case unknownChoice
    /// Two fields that cannot both be meant.
    case contradiction
  }

  public var reason: Reason
  /// The path of the field: `question.expected_answer`.
  public var field: String

  public init(_ reason: Reason, in field: String) {
    self.reason = reason
    self.field = field
  }
}

extension ReplyField {
  /// Checks a reply against what was asked: no provider's strict mode enforces all of it.
  public static func check(_ reply: ReplyValue, has fields: [ReplyField]) throws(UnbelievableReply) {
    try check(reply, .object(fields), "")
  }

  private static func check(_ value: ReplyValue, _ kind: Kind, _ path: String) throws(UnbelievableReply) {
    switch (kind, value) {
    case (.text(let longest), .text(let text)):
      if text.count > longest { throw UnbelievableReply(.tooLong, in: path) }
    case (.choice(let choices), .text(let word)):
      if !choices.contains(word) { throw UnbelievableReply(.unknownChoice, in: path) }
    case (.number(let range), .number(let number)):
      if !range.contains(number) { throw UnbelievableReply(.outOfRange, in: path) }
    case (.whole(let range), .number(let number)):
      guard let whole = Int(exactly: number) else { throw UnbelievableReply(.wrongKind, in: path) }
      if !range.contains(whole) { throw UnbelievableReply(.outOfRange, in: path) }
    case (.flag, .flag): return
    case (.list(let kind, let most), .list(let values)):
      if values.count > most { throw UnbelievableReply(.tooLong, in: path) }
      for (index, value) in values.enumerated() { try check(value, kind, "\(path)[\(index)]") }
    case (.object(let fields), .object(let values)): try check(values, fields, path)
    default: throw UnbelievableReply(.wrongKind, in: path)
    }
  }

  private static func check(
    _ values: [String: ReplyValue], _ fields: [ReplyField], _ path: String
  ) throws(UnbelievableReply) {
    func inner(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    let known = Set(fields.map(\.name))
    if let other = values.keys.sorted().first(where: { !known.contains($0) }) {
      throw UnbelievableReply(.notAsked, in: inner(other))
    }
    for field in fields {
      switch values[field.name] {
      case nil: throw UnbelievableReply(.missing, in: inner(field.name))
      case .some(.none) where field.isOptional: continue
      case .some(let value): try check(value, field.kind, inner(field.name))
      }
    }
  }
}
