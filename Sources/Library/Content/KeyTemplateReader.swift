import Learning

/// Reads what the right answers of a family are, from its fields `kind`, `answer`, `options` and what is asked besides,
/// and what its misconceptions lead to.
struct KeyTemplateReader {
  let fields: FieldReader
  /// Nil if there is none that can be known.
  let kind: AnswerKey.Kind?

  init(fields: FieldReader) {
    self.fields = fields
    kind = fields.choice("kind", among: AnswerKey.Kind.allCases.map(\.rawValue)).flatMap(AnswerKey.Kind.init(rawValue:))
  }

  private static let letters = ["a", "b", "c", "d"]

  /// nil if a mistake was noted.
  var key: KeyTemplate? {
    let options = options
    let isFixed = isFixed
    let isOneText = kind != nil && kind != .choice && kind != .boolean && kind != .text
    let answer = isOneText ? fields.template("answer") : nil
    let demand = DemandReader(fields: fields).demand(for: kind, answer: answer?.description)
    switch kind {
    case nil: return nil
    case .choice:
      guard let right = letter("answer", in: fields), let options, let isFixed else { return nil }
      return .choice(options: options, right: right, isFixed: isFixed)
    case .boolean: return truth("answer", in: fields).map(KeyTemplate.boolean)
    case .text:
      guard let answer = fields.phraseTemplate("answer"), let demand else { return nil }
      return .written(answer, demand)
    case .number, .expression, .equation, .interval, .list, .set, .pair:
      guard let answer, let demand else { return nil }
      return .written(PhraseTemplate(answer), demand)
    }
  }

  /// Empty where there are none; nil if a mistake was noted.
  var misconceptions: [MisconceptionTemplate]? {
    guard fields.has("misconceptions") else { return [] }
    guard let items = fields.list("misconceptions") else { return nil }
    var slugs: Set<String> = []
    let misconceptions = items.compactMap { item -> MisconceptionTemplate? in
      let known = ["slug", "answer", "name", "remediation"]
      guard let inner = FieldReader(item.node, field: item.field, known: known, log: fields.log) else { return nil }
      let (slug, answer) = (inner.slug("slug"), answer(of: inner))
      let (name, remediation) = (inner.phraseTemplate("name"), inner.phraseTemplate("remediation"))
      if let slug, !slugs.insert(slug).inserted { inner.note("slug", "\"\(slug)\" is there already") }
      guard let slug, let answer, let name, let remediation else { return nil }
      return MisconceptionTemplate(id: Misconception.ID(slug), answer: answer, name: name, remediation: remediation)
    }
    return misconceptions.count == items.count ? misconceptions : nil
  }

  private func answer(of misconception: FieldReader) -> MisconceptionTemplate.Answer? {
    switch kind {
    case nil: return nil
    case .choice: return letter("answer", in: misconception).map(MisconceptionTemplate.Answer.option)
    case .boolean: return truth("answer", in: misconception).map(MisconceptionTemplate.Answer.truth)
    case .text: return misconception.phraseTemplate("answer").map(MisconceptionTemplate.Answer.written)
    case .number, .expression, .equation, .interval, .list, .set, .pair:
      return misconception.template("answer").map { .written(PhraseTemplate($0)) }
    }
  }

  private func letter(_ key: String, in fields: FieldReader) -> Int? {
    guard let answer = fields.text(key) else { return nil }
    if let right = Self.letters.firstIndex(of: answer) { return right }
    let meaning = key == "answer" && fields.field == self.fields.field ? "the right option" : "an option"
    fields.note(key, "must be the letter of \(meaning), a to d, not \"\(answer)\"")
    return nil
  }

  /// `true`, `false`, or one value that is either.
  private func truth(_ key: String, in fields: FieldReader) -> Expression? {
    guard let template = fields.template(key) else { return nil }
    switch template.parts {
    case [.literal("true")]: return .truth(true)
    case [.literal("false")]: return .truth(false)
    default: break
    }
    if template.parts.count == 1, case .value(let expression, .automatic) = template.parts[0] { return expression }
    fields.note(key, "must be \"true\", \"false\" or one value that is either, not \"\(template)\"")
    return nil
  }

  private var options: [PhraseTemplate]? {
    if let kind, kind != .choice {
      if fields.has("options") { fields.note("options", "are for the kind \"choice\" only") }
      return nil
    }
    guard kind == .choice || fields.has("options"), let items = fields.list("options") else { return nil }
    let options = items.compactMap { fields.phraseTemplate($0) }
    guard items.count == Self.letters.count else {
      fields.note("options", "must be \(Self.letters.count), not \(items.count)")
      return nil
    }
    return options.count == items.count ? options : nil
  }

  /// Of a choice: whether its options are never shuffled.
  private var isFixed: Bool? {
    guard kind == .choice, fields.has("order") else { return false }
    return fields.choice("order", among: ["fixed", "shuffled"]).map { $0 == "fixed" }
  }
}
