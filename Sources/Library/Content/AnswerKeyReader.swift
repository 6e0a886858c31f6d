import Learning

/// Reads what the right answer of a problem is, from its fields `kind`, `answer`, `options` and `unit`.
struct AnswerKeyReader {
  let fields: FieldReader

  /// nil if a mistake was noted.
  var key: AnswerKey? {
    let kinds = AnswerKey.Kind.allCases
    let kind = fields.choice("kind", among: kinds.map(\.rawValue)).flatMap(AnswerKey.Kind.init(rawValue:))
    let answer = fields.text("answer")
    let options = options(for: kind)
    let unit = unit(for: kind)
    guard let kind, let answer else { return nil }
    switch kind {
    case .number:
      guard !fields.has("unit") || unit != nil else { return nil }
      return number(answer, unit: unit)
    case .choice:
      return right(answer).flatMap { right in options.map { .choice(options: $0, right: right) } }
    case .boolean:
      switch answer {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default:
        fields.note("answer", "must be \"true\" or \"false\", not \"\(answer)\"")
        return nil
      }
    }
  }

  private static let letters = ["a", "b", "c", "d"]

  private func number(_ answer: String, unit: Phrase?) -> AnswerKey? {
    let key = AnswerKey.number(answer, unit: unit)
    if key.isReadable { return key }
    fields.note("answer", "cannot be read as a number: \"\(answer)\"")
    return nil
  }

  private func right(_ answer: String) -> Int? {
    if let right = Self.letters.firstIndex(of: answer) { return right }
    fields.note("answer", "must be the letter of the right option, a to d, not \"\(answer)\"")
    return nil
  }

  private func options(for kind: AnswerKey.Kind?) -> [Phrase]? {
    if let kind, kind != .choice {
      if fields.has("options") { fields.note("options", "are for the kind \"choice\" only") }
      return nil
    }
    guard kind == .choice || fields.has("options"), let items = fields.list("options") else { return nil }
    let options = items.compactMap { fields.phrase($0) }
    guard items.count == Self.letters.count else {
      fields.note("options", "must be \(Self.letters.count), not \(items.count)")
      return nil
    }
    return options.count == items.count ? options : nil
  }

  private func unit(for kind: AnswerKey.Kind?) -> Phrase? {
    guard fields.has("unit") else { return nil }
    if let kind, kind != .number {
      fields.note("unit", "is for the kind \"number\" only")
      return nil
    }
    return fields.phrase("unit")
  }
}
