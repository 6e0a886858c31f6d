import Gateway
import Learning

extension ReplyField {
  /// The form of an answer with these fields, as the providers are told it.
  static func structured(_ prompt: TutorPrompt) -> StructuredOutput {
    StructuredOutput(
      name: prompt.task.rawValue, purpose: prompt.purpose, schema: JSONSchema(.object(prompt.reply.map(\.field))))
  }

  fileprivate var field: JSONSchema.Field {
    var schema = kind.schema
    schema.note = about.isEmpty ? nil : about
    schema.isOptional = isOptional
    return JSONSchema.Field(name, schema)
  }
}

extension ReplyField.Kind {
  fileprivate var schema: JSONSchema {
    switch self {
    case .text(let longest): JSONSchema(.text(longest: longest))
    case .choice(let words): JSONSchema(.choice(words))
    case .number(let range): JSONSchema(.number(range))
    case .whole(let range): JSONSchema(.integer(range))
    case .flag: JSONSchema(.truth)
    case .list(let kind, let most): JSONSchema(.list(of: kind.schema, longest: most))
    case .object(let fields): JSONSchema(.object(fields.map(\.field)))
    }
  }
}
