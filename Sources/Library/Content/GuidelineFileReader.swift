import Learning

/// Reads the tree of a guideline file.
struct GuidelineFileReader {
  let log: MistakeLog

  /// nil if a mistake was noted.
  func guideline(of file: FieldReader) -> Guideline? {
    let known = [
      "topic", "title", "summary", "objectives", "welcome", "level", "misconceptions", "closing",
    ]
    let head = file.mapping("guideline", known: known)
    let plan = items("plan", in: file, step)
    guard let head else { return nil }
    let (topic, title, summary) = (head.slug("topic"), head.phrase("title"), head.phrase("summary"))
    let objectives = items("objectives", in: head) { head.phrase($0) }
    let (welcome, level) = (head.phrase("welcome"), head.slug("level"))
    let misconceptions = items("misconceptions", in: head, misconception)
    let closing = head.phrase("closing")
    guard let plan, let topic, let title, let summary, let objectives, let welcome, let level, let misconceptions,
      let closing
    else { return nil }
    return Guideline(
      topic: Topic.ID(topic), title: title, summary: summary, objectives: objectives, welcome: welcome,
      level: Problem.ID(level), misconceptions: misconceptions, plan: plan, closing: closing)
  }

  private typealias Item = (field: String, node: SourceNode)

  /// Every element of a list, or nil if one could not be read, and that was noted.
  private func items<Thing>(_ key: String, in fields: FieldReader, _ read: (Item) -> Thing?) -> [Thing]? {
    guard let items = fields.list(key) else { return nil }
    let things = items.compactMap(read)
    return things.count == items.count ? things : nil
  }

  private func misconception(_ item: Item) -> GuidelineMisconception? {
    let known = ["slug", "name", "seen", "remediation"]
    guard let fields = FieldReader(item.node, field: item.field, known: known, log: log) else { return nil }
    let (slug, name, remediation) = (fields.slug("slug"), fields.phrase("name"), fields.phrase("remediation"))
    let seen = items("seen", in: fields) { sighting($0, in: fields) }
    guard let slug, let name, let remediation, let seen else { return nil }
    return GuidelineMisconception(
      id: GuidelineMisconception.ID(slug), name: name, seen: seen, remediation: remediation)
  }

  /// `family/misconception`.
  private func sighting(_ item: Item, in fields: FieldReader) -> GuidelineMisconception.Sighting? {
    guard let text = fields.text(item) else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts.contains("") else {
      log.note(
        line: item.node.line, field: item.field, "must be a family and its misconception, \"family/misconception\"")
      return nil
    }
    return GuidelineMisconception.Sighting(family: Problem.ID(parts[0]), misconception: Misconception.ID(parts[1]))
  }

  private func step(_ item: Item) -> PlanStep? {
    let known = [
      "kind", "concept", "title", "approach", "success", "pieces", "another", "probes", "examples", "questions",
      "step_back",
    ]
    guard let fields = FieldReader(item.node, field: item.field, known: known, log: log) else { return nil }
    let kind = fields.choice("kind", among: PlanStep.Kind.allCases.map(\.rawValue)).flatMap(
      PlanStep.Kind.init(rawValue:))
    let (concept, title) = (fields.slug("concept"), fields.phrase("title"))
    let (approach, success) = (fields.phrase("approach"), fields.phrase("success"))
    let pieces = items("pieces", in: fields, passage)
    let another = items("another", in: fields, passage)
    let probes = items("probes", in: fields) { fields.phrase($0) }
    let examples = items("examples", in: fields, passage)
    let questions = items("questions", in: fields) { fields.text($0) }
    let stepBack = stepBack(of: fields)
    guard let kind, let concept, let title, let approach, let success, let pieces, let another, let probes,
      let examples, let questions, let stepBack
    else { return nil }
    return PlanStep(
      kind: kind, concept: Concept.ID(concept), title: title, approach: approach, success: success, pieces: pieces,
      another: another, probes: probes, examples: examples, questions: questions.map(Problem.ID.init(_:)),
      stepBack: stepBack)
  }

  /// `{en: …, bn: …}`, and a figure where there is one: one line, or one for each language.
  private func passage(_ item: Item) -> Passage? {
    guard let fields = FieldReader(item.node, field: item.field, known: ["en", "bn", "figure"], log: log) else {
      return nil
    }
    let text = words(of: fields)
    guard fields.has("figure") else { return text.map { Passage(text: $0) } }
    let figure = fields.isMapping("figure") ? fields.phrase("figure") : fields.text("figure").map { Phrase($0) }
    guard let text, let figure else { return nil }
    return Passage(text: text, figure: figure)
  }

  private func stepBack(of step: FieldReader) -> StepBack? {
    guard let fields = step.mapping("step_back", known: ["to", "name", "en", "bn"]) else { return nil }
    let text = words(of: fields)
    let concept = fields.has("to") ? fields.slug("to") : nil
    let name = fields.has("name") ? fields.phrase("name") : nil
    return text.map { StepBack(concept: concept.map(Concept.ID.init(_:)), name: name, text: $0) }
  }

  private func words(of fields: FieldReader) -> Phrase? {
    let (english, bengali) = (fields.text("en"), fields.text("bn"))
    guard let english, let bengali else { return nil }
    return Phrase(en: english, bn: bengali)
  }
}
