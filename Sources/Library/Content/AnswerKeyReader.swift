import Learning
import Notation

/// Reads what the right answer of a problem is, from its fields `kind`, `answer`, `options`, `unit` and what else is
/// asked of an answer: `form`, `unit_rule`, `absolute`, `relative`, `places`, `figures`, `order`.
struct AnswerKeyReader {
  let fields: FieldReader

  /// nil if a mistake was noted.
  var key: AnswerKey? {
    let kinds = AnswerKey.Kind.allCases
    let kind = fields.choice("kind", among: kinds.map(\.rawValue)).flatMap(AnswerKey.Kind.init(rawValue:))
    let answer = kind == .text ? words : fields.text("answer").map { Phrase($0) }
    let options = options(for: kind)
    let demand = DemandReader(fields: fields).demand(for: kind)
    guard let kind, let answer else { return nil }
    switch kind {
    case .choice:
      return right(answer.en).flatMap { right in options.map { .choice(options: $0, right: right) } }
    case .boolean:
      switch answer.en {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default:
        fields.note("answer", "must be \"true\" or \"false\", not \"\(answer.en)\"")
        return nil
      }
    case .number, .expression, .equation, .interval, .list, .set, .pair, .text:
      return demand.flatMap { written(answer, $0, kind) }
    }
  }

  private static let letters = ["a", "b", "c", "d"]

  private func written(_ answer: Phrase, _ demand: Demand, _ kind: AnswerKey.Kind) -> AnswerKey? {
    let key = AnswerKey.asked(answer, demand)
    if key.isReadable { return key }
    let article = ["a", "e", "i"].contains(kind.rawValue.prefix(1)) ? "an" : "a"
    fields.note("answer", "cannot be read as \(article) \(kind.rawValue): \"\(answer.en)\"")
    return nil
  }

  /// Words differ in the two languages, and so both are written.
  private var words: Phrase? { fields.phrase("answer") }

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
}
